import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { GlossaryComparison } from '../api/types.js'
import { useLanguageName } from '../articles/language-name.js'
import counts from '../shell/counts.module.css'
import { directionOf } from '../shell/direction-of.js'
import classes from './changes.module.css'

const counted = ['added', 'changed', 'removed', 'unchanged'] as const
/** The API names no more than this. */
const mostShown = 1_000

/** What a file changes in the glossary, before or after it came in: how many terms, and which. */
export function Changes({ comparison, isDone }: { comparison: GlossaryComparison; isDone: boolean }) {
  const { t, i18n } = useTranslation()
  const written = new Intl.NumberFormat(i18n.resolvedLanguage)
  const { changes, remarks, added, changed, removed } = comparison
  const all = added + changed + removed
  return (
    <section aria-label={t(isDone ? 'glossary.did-change' : 'glossary.would-change')} role="status">
      <Text fw={600} mb="xs">
        {all === 0 ? t('glossary.changes-nothing') : t(isDone ? 'glossary.did-change' : 'glossary.would-change')}
      </Text>
      <dl className={counts.counts}>
        {counted.map(one => (
          <div key={one}>
            <dt>{t(`glossary.count-${one}`)}</dt>
            <dd>{written.format(comparison[one])}</dd>
          </div>
        ))}
      </dl>
      {changes.length > 0 && (
        <>
          {all > mostShown && <Text size="sm">{t('glossary.first-changes', { most: mostShown })}</Text>}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard, too */}
          <ul className={classes.long} tabIndex={0} aria-label={t('glossary.changes')}>
            {changes.map(change => (
              <ChangeShown key={change.source} change={change} />
            ))}
          </ul>
        </>
      )}
      {remarks.length > 0 && <Remarks remarks={remarks} />}
    </section>
  )
}

type Change = GlossaryComparison['changes'][number]
type Target = NonNullable<Change['after']>['targets'][number]

function ChangeShown({ change: { kind, source, before, after } }: { change: Change }) {
  const { t } = useTranslation()
  const languages = [
    ...new Set([...(before?.targets ?? []), ...(after?.targets ?? [])].map(({ language }) => language)),
  ]
  const targetIn = (side: Change['after'], language: string) => side?.targets.find(one => one.language === language)
  const rules = (side: Change['after']) =>
    side &&
    [
      ...(side.doNotTranslate ? [t('glossary.stays')] : []),
      t(`glossary.case-rule-${side.caseRule}`),
      ...(side.note === null ? [] : [side.note]),
    ].join(' · ')
  const [rulesBefore, rulesAfter] = [rules(before), rules(after)]
  return (
    <li>
      <Text component="span" size="sm" c="var(--soft)">
        {t(`glossary.kind-${kind}`)}
      </Text>{' '}
      <b lang="de">{source}</b>
      {kind === 'changed' && rulesBefore !== rulesAfter && (
        <div>
          <del>{rulesBefore}</del> <ins>{rulesAfter}</ins>
        </div>
      )}
      {kind !== 'removed' &&
        languages.map(language => (
          <TargetChange
            key={language}
            language={language}
            before={targetIn(before, language)}
            after={targetIn(after, language)}
          />
        ))}
    </li>
  )
}

type TargetChangeProps = { language: string; before: Target | undefined; after: Target | undefined }

function TargetChange({ language, before, after }: TargetChangeProps) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  const words = (target: Target | undefined) => {
    if (!target) return ''
    const forbidden =
      target.forbidden.length > 0 ? [`${t('reviews.terms-forbidden')} ${target.forbidden.join(' · ')}`] : []
    return [...(target.target === null ? [] : [target.target]), ...forbidden].join(' · ')
  }
  const [old, now] = [words(before), words(after)]
  if (old === now) return null
  const inLanguage = { lang: language, dir: directionOf(language) }
  return (
    <div>
      {nameOf(language)}: {old !== '' && <del {...inLanguage}>{old}</del>}{' '}
      {now !== '' && <ins {...inLanguage}>{now}</ins>}
    </div>
  )
}

function Remarks({ remarks }: Pick<GlossaryComparison, 'remarks'>) {
  const { t } = useTranslation()
  return (
    <>
      <Text fw={600} mt="md" mb={4}>
        {t('glossary.remarks')}
      </Text>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard, too */}
      <ul className={classes.long} tabIndex={0} aria-label={t('glossary.remarks')}>
        {[...remarks.entries()].map(([place, { line, reason }]) => (
          <li key={place}>{t('glossary.fault', { line, detail: t(`glossary.left-out-${reason}`) })}</li>
        ))}
      </ul>
    </>
  )
}
