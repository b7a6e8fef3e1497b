import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Term } from '../api/types.js'
import { useLanguageName } from '../articles/language-name.js'
import { Chip } from '../shell/chip.js'
import { directionOf } from '../shell/direction-of.js'
import entries from '../shell/entries.module.css'

/** A term of a list: what it is in each language, what must not stand for it, and what can be done with it. */
export function TermShown({ term, children }: { term: Term; children?: ReactNode }) {
  const { t } = useTranslation()
  const { source, caseRule, doNotTranslate, note, targets } = term
  return (
    <li className={entries.entry}>
      <div>
        <Text fw={600} component="div">
          <span lang="de">{source}</span> {doNotTranslate && <Chip>{t('glossary.stays')}</Chip>}{' '}
          {caseRule !== 'initial' && <Chip>{t(`glossary.case-short-${caseRule}`)}</Chip>}
        </Text>
        <dl className={entries.details}>
          {targets.map(target => (
            <TargetShown key={target.language} {...target} />
          ))}
        </dl>
        {note !== null && (
          <Text size="sm" c="var(--soft)">
            {note}
          </Text>
        )}
      </div>
      {children}
    </li>
  )
}

function TargetShown({ language, target, forbidden }: Term['targets'][number]) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  const inLanguage = { lang: language, dir: directionOf(language) }
  return (
    <div>
      <dt>{nameOf(language)}</dt>
      <dd>
        {target !== null && <bdi {...inLanguage}>{target}</bdi>}
        {target !== null && forbidden.length > 0 && ' · '}
        {forbidden.length > 0 && (
          <>
            {t('reviews.terms-forbidden')} <bdi {...inLanguage}>{forbidden.join(' · ')}</bdi>
          </>
        )}
      </dd>
    </div>
  )
}
