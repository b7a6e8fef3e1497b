import { Button, Select, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLanguageName } from '../articles/language-name.js'
import { useProviders } from '../articles/use-providers.js'
import type { RuleDraft } from './rule-draft.js'
import classes from './severities.module.css'
import { useCheckName } from './use-check-name.js'

const severities = ['error', 'warning', 'off'] as const

/** Stands for every language, as a field's value cannot be nothing. */
const all = '*'

type Props = {
  name: string
  ids: readonly string[]
  rule: RuleDraft
  change: (rule: RuleDraft) => void
  remove: () => void
}

/** One rule: which check, where, and what it weighs there. */
export function RuleFields({ name, ids, rule, change, remove }: Props) {
  const { t } = useTranslation()
  const nameOf = useCheckName()
  const languages = useLanguages(rule.language)
  const set = (changes: Partial<RuleDraft>) => change({ ...rule, ...changes, faults: {} })
  return (
    <fieldset aria-label={name} className={classes.rule}>
      <Select
        label={t('severities.check')}
        searchable
        allowDeselect={false}
        data={ids.map(value => ({ value, label: nameOf(value) }))}
        value={rule.check}
        onChange={check => check && set({ check })}
        error={rule.faults.check}
      />
      <Select
        label={t('severities.language')}
        searchable
        allowDeselect={false}
        data={languages}
        value={rule.language ?? all}
        onChange={language => language && set({ language: language === all ? null : language })}
        error={rule.faults.language}
      />
      <TextInput
        label={t('severities.section')}
        placeholder={t('severities.all-sections')}
        maxLength={100}
        value={rule.section ?? ''}
        onChange={event => set({ section: event.currentTarget.value })}
        error={rule.faults.section}
      />
      <Select
        label={t('severities.severity')}
        allowDeselect={false}
        data={severities.map(value => ({ value, label: t(`severities.${value}`) }))}
        value={rule.severity}
        onChange={chosen => set({ severity: severities.find(one => one === chosen) ?? rule.severity })}
      />
      <Button variant="default" aria-label={`${t('severities.remove')}: ${name}`} onClick={remove}>
        {t('severities.remove')}
      </Button>
    </fieldset>
  )
}

/** All, then those that can be translated into, with and without their regions, and the rule's own. */
function useLanguages(own: string | null): { value: string; label: string }[] {
  const { t, i18n } = useTranslation()
  const nameOf = useLanguageName()
  const { languages } = useProviders('')
  const tags = new Set([...languages, ...languages.map(tag => tag.split('-')[0] ?? tag), ...(own ? [own] : [])])
  const named = [...tags].map(value => ({ value, label: nameOf(value) }))
  named.sort((one, other) => one.label.localeCompare(other.label, i18n.resolvedLanguage))
  return [{ value: all, label: t('severities.all-languages') }, ...named]
}
