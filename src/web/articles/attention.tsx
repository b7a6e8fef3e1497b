import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { read } from '../api/ask.js'
import { may, useMe } from '../api/me.js'
import type { Attention as Needs } from '../api/types.js'
import { Moment } from '../shell/moment.js'
import classes from './articles.module.css'

/** What needs a person first, each leading to just what was counted; nothing where nothing does. */
export function Attention() {
  const { t } = useTranslation()
  const { data: me } = useMe()
  const { data } = useQuery({ queryKey: ['attention'], queryFn: ({ signal }) => read<Needs>('/v1/attention', signal) })
  if (!data || !me) return null
  const { versionsWaiting, oldestWaitingSince, changesRequested, liveBehindCorrection } = data
  // Only editors can do something about a job.
  const jobsStopped = may(me, 'editor') ? data.jobsStopped : 0
  if (versionsWaiting + changesRequested + liveBehindCorrection + jobsStopped === 0) return null
  return (
    <div className={classes.needs}>
      <Need count={liveBehindCorrection} href="/articles?needs=correction">
        {t('attention.behind', { count: liveBehindCorrection })}
      </Need>
      <Need count={changesRequested} href="/reviews?state=changes_requested&language=all">
        {t('attention.requested', { count: changesRequested })}
      </Need>
      <Need count={versionsWaiting} href="/reviews?state=in_review&language=all">
        {t('attention.waiting', { count: versionsWaiting })}
        {oldestWaitingSince && (
          <>
            {' · '}
            {t('attention.oldest')} <Moment at={oldestWaitingSince} />
          </>
        )}
      </Need>
      <Need count={jobsStopped} href={may(me) ? '/admin/jobs' : '/articles?needs=job'}>
        {t('attention.stopped', { count: jobsStopped })}
      </Need>
    </div>
  )
}

function Need({ count, href, children }: { count: number; href: string; children: ReactNode }) {
  if (count === 0) return null
  return (
    <Link className={classes.need} href={href}>
      <b>{count}</b>
      <span>{children}</span>
    </Link>
  )
}
