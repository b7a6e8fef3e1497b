import { Button, Group, MultiSelect, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguageName } from './language-name.js'
import { lastLanguages, useProviders } from './use-providers.js'

type Props = {
  value: string[]
  change: (languages: string[]) => void
  provider?: string
  error?: ReactNode
  without?: readonly string[]
}

/** Which languages a text is wanted in: those of last time at one click, the others by name. */
export function LanguagesField({ value, change, provider = '', error, without = [] }: Props) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  const { languages } = useProviders(provider)
  const offered = [...new Set([...languages, ...value])].filter(tag => !without.includes(tag))
  const data = offered
    .map(tag => ({ value: tag, label: nameOf(tag) }))
    .sort((one, other) => one.label.localeCompare(other.label))
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
