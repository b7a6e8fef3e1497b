import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { VersionListed } from '../api/types.js'
import { useLanguageName } from '../articles/language-name.js'
import { Chip } from '../shell/chip.js'
import { useAsTimePasses } from '../shell/clock.js'
import { Moment } from '../shell/moment.js'
import { TestEngine } from '../shell/test-engine.js'
import { Assign } from './assign.js'
import { Due, isOverdue } from './due.js'
import classes from './queue.module.css'

type Props = { version: VersionListed; isMine: boolean; mayAssign: boolean }

/** One version of the queue: what it is, how far it is, and what is wrong with it. */
export const QueueEntry = memo(function QueueEntry({ version, isMine, mayAssign }: Props) {
  const { t } = useTranslation()
  const { id, state, headline, language, section, revision, createdAt, dueAt, change, isLive } = version
  const { segments, confirmed, openErrors, openWarnings } = version
  const name = useLanguageName()(language)
  const isLate = useAsTimePasses(() => dueAt !== null && isOverdue({ at: dueAt, state }))
  return (
    <li className={classes.entry}>
      <div className={classes.what}>
        <Link href={`/reviews/${id}`} className={classes.headline} lang="de">
          {headline}
        </Link>
        <span className={classes.about}>
          {[name, section, t('articles.revision', { number: revision })].filter(Boolean).join(' · ')} ·{' '}
          <Moment at={createdAt} />
        </span>
      </div>
      <div className={classes.signs}>
        {version.priority === 'breaking' && <Chip tone="error">{t('articles.breaking')}</Chip>}
        {change && <Chip tone={change === 'correction' ? 'warn' : 'plain'}>{t(`changes.${change}`)}</Chip>}
        {version.isRetracted && <Chip tone="error">{t('reviews.retracted')}</Chip>}
        {isLive && !version.isRetracted && <Chip tone="ok">{t('queue.live')}</Chip>}
        <Chip tone={state === 'changes_requested' ? 'warn' : 'plain'}>{t(`version-states.${state}`)}</Chip>
        <TestEngine provider={version.provider} />
        {isMine && <Chip tone="ask">{t('queue.mine')}</Chip>}
        {dueAt && (
          <Chip tone={isLate ? 'error' : 'plain'}>
            <Due at={dueAt} state={state} />
          </Chip>
        )}
        {openErrors > 0 && <Chip tone="error">{t('bar.errors', { count: openErrors })}</Chip>}
        {openWarnings > 0 && <Chip tone="warn">{t('bar.warnings', { count: openWarnings })}</Chip>}
        <span className={classes.about}>{t('bar.confirmed', { count: confirmed, segments })}</span>
        {mayAssign && <Assign version={version} />}
      </div>
    </li>
  )
})
