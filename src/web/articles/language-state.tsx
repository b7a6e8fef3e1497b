import { Progress, VisuallyHidden } from '@mantine/core'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Article } from '../api/types.js'
import type { Tone } from '../shell/chip.js'
import classes from './articles.module.css'
import { Fetching } from './fetching.js'

type Entry = Article['versions'][number]

type Props = { article: Article; language: string; t: TFunction }

/** How far an article is in one language, and what its readers there have. A list has thousands, so `t` is handed in. */
export function LanguageState({ article, language, t }: Props) {
  const entry = article.versions.find(version => version.language === language)
  const live = article.live.find(version => version.language === language)
  if (!entry) return <VisuallyHidden>{t('articles.not-wanted')}</VisuallyHidden>
  if (article.state === 'retracted')
    return <span className={`${classes.state} ${classes.error}`}>⊘ {t('articles.retracted-one')}</span>

  const { sign, words, tone } = stateOf(entry, live?.versionId === entry.id)
  const also = live && live.versionId !== entry.id ? 'older-live' : live ? live.freshness : null
  const content = (
    <>
      <span>
        <span aria-hidden="true">{sign}</span> {t(`language-states.${words}`)}
      </span>
      {also && <span className={classes.also}>{t(`freshness.${also}`)}</span>}
      {entry.preparation && <Fetching preparation={entry.preparation} />}
      {entry.state === 'drafting' && !entry.preparation && <Drafting entry={entry} />}
    </>
  )
  const look = `${classes.state} ${classes[tone]}`
  return entry.id && entry.state !== 'drafting' ? (
    <Link href={`/reviews/${entry.id}`} className={look}>
      {content}
    </Link>
  ) : (
    <span className={look}>{content}</span>
  )
}

/** How much of a draft is there, while it is being made. */
function Drafting({ entry }: { entry: Entry }) {
  const { t } = useTranslation()
  const { progress } = entry
  if (!progress || progress.segments === 0) return null
  const label = t('articles.progress', progress)
  return (
    <>
      <span className={classes.also}>{label}</span>
      <Progress value={(100 * progress.settled) / progress.segments} size="sm" w={92} aria-label={label} />
    </>
  )
}

type Look = { sign: string; words: string; tone: Tone }

/** A job that stands still says more than the version it was to make. */
function stateOf({ state, jobState }: Entry, isLive: boolean): Look {
  if (isLive) return { sign: '✓', words: 'live', tone: 'ok' }
  const standing = state === 'queued' || state === 'drafting' ? jobState : null
  return looks[standing ?? state] ?? { sign: '·', words: state, tone: 'plain' }
}

const looks: Record<string, Look> = {
  queued: { sign: '…', words: 'queued', tone: 'plain' },
  translating: { sign: '◔', words: 'translating', tone: 'ask' },
  parked: { sign: '‖', words: 'parked', tone: 'warn' },
  failed: { sign: '✕', words: 'failed', tone: 'error' },
  cancelled: { sign: '⊘', words: 'cancelled', tone: 'plain' },
  drafting: { sign: '◔', words: 'translating', tone: 'ask' },
  in_review: { sign: '●', words: 'in_review', tone: 'ask' },
  changes_requested: { sign: '↺', words: 'changes_requested', tone: 'warn' },
  approved: { sign: '✓', words: 'approved', tone: 'ok' },
  withdrawn: { sign: '⊘', words: 'withdrawn', tone: 'error' },
  superseded: { sign: '·', words: 'superseded', tone: 'plain' },
}
