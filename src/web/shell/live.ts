import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { unreached } from '../api/ask.js'
import { onSessionAgain } from '../api/session.js'
import { lookAgain } from './look-again.js'

export type LiveState = 'live' | 'away'

/** What happened to a version; `isOwn` where it was done by whoever looks. */
export type VersionNews = { versionId: string; type: string; isOwn: boolean }

/** Milliseconds after a doubt within which another fetch that fails raises none. */
const doubtMs = 10_000

/** Milliseconds after a refusal until the stream is asked for again; the more there are, the longer. */
const refusedMs = 5_000

/** What no event changes: who is here, and how the checks are explained. */
const steady: readonly unknown[] = ['me', 'checks']

/**
 * Keeps what is shown as it is on the server: each event there makes the lists and articles here look again. While
 * the stream is away it is tried again; once it is back, everything is looked at, and who is here, as the stream ends
 * when somebody may do something else than before.
 */
export function useLive(): LiveState {
  const queries = useQueryClient()
  const [state, setState] = useState<LiveState>('away')
  useEffect(() => {
    let stream: EventSource | undefined
    let again: ReturnType<typeof setTimeout> | undefined
    let wasLive = false
    let refusals = 0
    const looking = lookAgain(queries)
    const hear = (event: MessageEvent<string>) => {
      const untouched = aboutVersions.includes(event.type) ? steady : [...steady, 'version']
      looking.tell(([kind]) => !untouched.includes(kind))
      passOn(event)
    }
    const lookWhoIsHere = () => void queries.invalidateQueries({ queryKey: ['me'] })
    const follow = () => {
      clearTimeout(again)
      stream?.close()
      setState('away')
      stream = new EventSource('/v1/events/stream')
      stream.onopen = () => {
        setState('live')
        if (wasLive) lookWhoIsHere()
        wasLive = true
        refusals = 0
        looking.tell(([kind]) => !steady.includes(kind))
      }
      stream.onerror = () => {
        setState('away')
        // The browser tries again where nobody answered, but not where it was refused.
        if (stream?.readyState !== EventSource.CLOSED) return
        lookWhoIsHere()
        again = setTimeout(follow, refusedMs * 2 ** Math.min(refusals, 4))
        refusals += 1
      }
      for (const name of heard) stream.addEventListener(name, hear)
    }
    // A stream does not notice at once that the network was cut: whether there still is one, a new one finds out.
    // Once in a while only: where it is but one address that cannot be reached, everything would be asked for on end.
    let doubtedAt = Number.NEGATIVE_INFINITY
    const doubt = ({ type }: Event) => {
      const isNew = type !== unreached || performance.now() - doubtedAt > doubtMs
      if (!isNew || stream?.readyState !== EventSource.OPEN) return
      doubtedAt = performance.now()
      follow()
    }
    follow()
    for (const name of doubtful) addEventListener(name, doubt)
    addEventListener('online', follow)
    const stopHearing = onSessionAgain(follow)
    return () => {
      looking.stop()
      clearTimeout(again)
      stopHearing()
      for (const name of doubtful) removeEventListener(name, doubt)
      removeEventListener('online', follow)
      stream?.close()
    }
  }, [queries])
  return state
}

/** Tells the screens of a version that something happened to it. */
function passOn({ type, data }: MessageEvent<string>): void {
  const { data: about, isOwn } = JSON.parse(data) as { data: { versionId?: string }; isOwn: boolean }
  const { versionId } = about
  const detail: VersionNews | undefined = versionId ? { versionId, type, isOwn } : undefined
  if (detail) dispatchEvent(new CustomEvent('fassung-version', { detail }))
}

/** What makes it doubtful that the server can be reached. */
const doubtful = ['offline', unreached]

/** What is told of an article and changes what its versions are worth. */
const aboutVersions = ['article.retracted', 'article.reinstated']

/** The events that change something a screen shows. */
const heard = [
  'article.received',
  'article.revised',
  'article.languages-added',
  'article.retracted',
  'article.reinstated',
  'job.opened',
  'job.parked',
  'job.failed',
  'job.retried',
  'job.passed-on',
  'job.cancelled',
  'job.superseded',
  'version.drafted',
  'version.ready-for-review',
  'version.approved',
  'version.changes-requested',
  'version.withdrawn',
  'version.superseded',
  'version.assigned',
  'segment.edited',
  'segment.confirmed',
  'finding.waived',
  'finding.reopened',
  'comment.added',
  'comment.resolved',
  'document.published',
  'user.added',
  'user.changed',
  'user.invited',
  'user.uninvited',
  'user.joined',
  'session.opened',
  'session.ended',
  'key.added',
  'key.revoked',
  'reconciliation.opened',
  'reconciliation.done',
  'reconciliation.drifted',
  'reconciliation.failed',
  'breaker.opened',
  'breaker.closed',
  'memory.imported',
  'memory.unit-deleted',
  'glossary.term-added',
  'glossary.term-changed',
  'glossary.term-removed',
  'glossary.imported',
]
