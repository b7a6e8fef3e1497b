import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { read } from '../api/ask.js'
import { may, useMe } from '../api/me.js'
import { Moment } from '../shell/moment.js'
import classes from './articles.module.css'

type Needs = {
  versionsWaiting: number
  oldestWaitingSince: string | null
  liveBehindCorrection: number
  jobsStopped: number
}

/** What needs a person first; nothing where nothing does. */
export function Attention() {
  const { t } = useTranslation()
  const { data: me } = useMe()
  const { data } = useQuery({ queryKey: ['attention'], queryFn: ({ signal }) => read<Needs>('/v1/attention', signal) })
  if (!data) return null
  const { versionsWaiting, oldestWaitingSince, liveBehindCorrection, jobsStopped } = data
  if (versionsWaiting + liveBehindCorrection + jobsStopped === 0) return null
  return (
    <div className={classes.needs}>
      {liveBehindCorrection > 0 && (
        <Link className={classes.need} href="/reviews">
          <b>{liveBehindCorrection}</b>
          <span>{t('attention.behind', { count: liveBehindCorrection })}</span>
        </Link>
      )}
      {versionsWaiting > 0 && (
        <Link className={classes.need} href="/reviews">
          <b>{versionsWaiting}</b>
          <span>
            {t('attention.waiting', { count: versionsWaiting })}
            {oldestWaitingSince && (
              <>
                {' · '}
                {t('attention.oldest')} <Moment at={oldestWaitingSince} />
              </>
            )}
          </span>
        </Link>
      )}
      {jobsStopped > 0 && (
        <Link className={classes.need} href={me && may(me) ? '/admin/jobs' : '/articles'}>
          <b>{jobsStopped}</b>
          <span>{t('attention.stopped', { count: jobsStopped })}</span>
        </Link>
      )}
    </div>
  )
}
