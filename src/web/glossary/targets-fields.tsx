import { Button, Fieldset, Group, Select, Stack, TagsInput, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLanguageName } from '../articles/language-name.js'
import type { TermDraft } from './term-draft.js'
import { useKnownLanguages } from './use-known-languages.js'

type Target = TermDraft['targets'][number]
type Props = {
  targets: readonly Target[]
  change: (targets: Target[]) => void
  faultAt: (pointer: string) => string | undefined
}

/** How the term is to be said in each language, and how not; a language is added by choosing it. */
export function TargetsFields({ targets, change, faultAt }: Props) {
  const { t } = useTranslation()
  const taken = targets.map(({ language }) => language)
  const free = useKnownLanguages().filter(({ value }) => !taken.includes(value))
  const add = (language: string | null) => language && change([...targets, { language, target: '', forbidden: [] }])
  return (
    <Stack gap="sm">
      {targets.map((target, place) => (
        <TargetFields
          key={target.language}
          target={target}
          change={now => change(targets.map(one => (one.language === now.language ? now : one)))}
          remove={() => change(targets.filter(one => one !== target))}
          faultAt={field => faultAt(`/targets/${place}/${field}`)}
        />
      ))}
      <Select
        // Empty again after each choice.
        key={taken.join()}
        label={t('glossary.add-language')}
        data={free}
        value={null}
        searchable
        nothingFoundMessage={t('submit.no-language')}
        onChange={add}
      />
    </Stack>
  )
}

type OneProps = {
  target: Target
  change: (target: Target) => void
  remove: () => void
  faultAt: (field: string) => string | undefined
}

function TargetFields({ target, change, remove, faultAt }: OneProps) {
  const { t } = useTranslation()
  const name = useLanguageName()(target.language)
  return (
    <Fieldset legend={name}>
      <Stack gap="xs">
        <TextInput
          label={t('glossary.target')}
          lang={target.language}
          dir="auto"
          value={target.target}
          error={faultAt('target') ?? faultAt('language')}
          onChange={event => change({ ...target, target: event.currentTarget.value })}
        />
        <TagsInput
          label={t('glossary.forbidden')}
          description={t('glossary.forbidden-hint')}
          lang={target.language}
          splitChars={['|']}
          value={target.forbidden}
          error={faultAt('forbidden')}
          clearButtonProps={{ 'aria-label': t('submit.clear') }}
          onChange={forbidden => change({ ...target, forbidden })}
        />
        <Group justify="end">
          <Button
            size="compact-xs"
            variant="default"
            aria-label={t('glossary.without-language-of', { name })}
            onClick={remove}
          >
            {t('glossary.without-language')}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  )
}
