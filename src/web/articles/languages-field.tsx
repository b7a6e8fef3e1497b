import { Button, Group, MultiSelect, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { findLanguages } from './find-languages.js'
import { useLanguageName } from './language-name.js'
import { lastLanguages, useProviders } from './use-providers.js'

type Props = {
  value: string[]
  change: (languages: string[]) => void
  provider?: string
  error?: ReactNode
  without?: readonly string[]
  /** Begins with the focus, and lays its list aside with each pick, as that would cover what comes next. */
  inDialog?: boolean
}

/** Which languages a text is wanted in: those of last time at one click, the others by name. */
export function LanguagesField({ value, change, provider = '', error, without = [], inDialog = false }: Props) {
  const { t, i18n } = useTranslation()
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const nameOf = useLanguageName()
  const { languages } = useProviders(provider)
  const offered = [...new Set([...languages, ...value])].filter(tag => !without.includes(tag))
  const data = offered.map(tag => ({ value: tag, label: nameOf(tag) })).sort(byName(i18n.resolvedLanguage))
  const last = lastLanguages().filter(tag => offered.includes(tag) && !value.includes(tag))
  return (
    <Stack gap={6}>
      <MultiSelect
        label={t('submit.languages')}
        withAsterisk
        data={data}
        value={value}
        onChange={change}
        searchable
        filter={({ options, search }) => findLanguages(options, search)}
        onSearchChange={setTyped}
        selectFirstOptionOnChange={typed !== '' && languages.length > 0}
        dropdownOpened={isOpen}
        onDropdownOpen={() => setOpen(true)}
        onDropdownClose={() => setOpen(false)}
        {...(inDialog && { 'data-autofocus': true, onOptionSubmit: () => setOpen(false) })}
        error={error}
        nothingFoundMessage={t('submit.no-language')}
        clearButtonProps={{ 'aria-label': t('submit.clear') }}
      />
      {last.length > 0 && (
        <Group gap={6}>
          {last.map(tag => (
            <Button key={tag} size="compact-xs" variant="default" onClick={() => change([...value, tag])}>
              + {nameOf(tag)}
            </Button>
          ))}
        </Group>
      )}
    </Stack>
  )
}

type Named = { value: string; label: string }

/** By name; those that have none in the language of the screens, and go by their tag, come last. */
function byName(language: string | undefined) {
  const { compare } = new Intl.Collator(language)
  const isUnnamed = ({ value, label }: Named) => Number(value === label)
  return (one: Named, other: Named) => isUnnamed(one) - isUnnamed(other) || compare(one.label, other.label)
}
