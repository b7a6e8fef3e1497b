import { Button, Select, TextInput } from '@mantine/core'
import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguageName } from '../articles/language-name.js'
import { useProviders } from '../articles/use-providers.js'
import type { RuleDraft } from './rule-draft.js'
import classes from './severities.module.css'
import { useCheckName } from './use-check-name.js'

const severities = ['error', 'warning', 'off'] as const

/** Stands for every language, as a field's value cannot be nothing. */
const all = '*'

type Option = { value: string; label: string }

type Props = {
  name: string
  languages: readonly Option[]
  ids: readonly string[]
  rule: RuleDraft
  change: (rule: RuleDraft) => void
  remove: () => void
}

/** One rule: which check, where, and what it weighs there. Of many rules, only the one written on is drawn anew. */
export const RuleFields = memo(
  Fields,
  (one, other) => one.rule === other.rule && one.name === other.name && one.languages === other.languages,
)

function Fields({ name, ids, languages, rule, change, remove }: Props) {
  const { t } = useTranslation()
  const nameOf = useCheckName()
  const languageOf = useLanguageName()
  const languagesFor = (own: string | null) =>
    own === null || languages.some(({ value }) => value === own)
      ? [...languages]
      : [...languages, { value: own, label: languageOf(own) }]
  const set = (changes: Partial<RuleDraft>) => change({ ...rule, ...changes, faults: {} })
  return (
    <fieldset aria-label={name} className={classes.rule}>
      <Select
        label={t('severities.check')}
        searchable
        allowDeselect={false}
        data={ids.map(value => ({ value, label: nameOf(value) }))}
        value={rule.check || null}
        onChange={check => check && set({ check })}
        error={rule.faults.check}
      />
      <Select
        label={t('severities.language')}
        searchable
        allowDeselect={false}
        data={languagesFor(rule.language)}
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
        error={rule.faults.severity}
      />
      <Button variant="default" aria-label={`${t('severities.remove')}: ${name}`} onClick={remove}>
        {t('severities.remove')}
      </Button>
    </fieldset>
  )
}

/** All, then those that can be translated into, with and without their regions. */
export function useRuleLanguages(): readonly Option[] {
  const { t, i18n } = useTranslation()
  const { languages } = useProviders('')
  const language = i18n.resolvedLanguage
  const offered = languages.join(' ')
  return useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: 'language' })
    const { compare } = new Intl.Collator(language)
    const tags = new Set(offered.split(' ').flatMap(tag => (tag ? [tag, tag.split('-')[0] ?? tag] : [])))
    const named = [...tags].map(value => ({ value, label: names.of(value) ?? value }))
    named.sort((one, other) => compare(one.label, other.label))
    return [{ value: all, label: t('severities.all-languages') }, ...named]
  }, [t, language, offered])
}
