import { isDeepStrictEqual } from 'node:util'
import type { FeedWatch } from '../database/feed-watch.js'
import { type EventPlace, type EventStore, isPrivate, type PastEvent, splitPlace } from './event-store.js'
import { hasRole, type Principal } from './principal.js'

export type FollowNeeds = { events: Pick<EventStore, 'after' | 'newestPlace'>; eventWatch: FeedWatch }

type Following = {
  after: EventPlace | null
  by: Principal
  signal: AbortSignal
  recogniseAgain(): Promise<Principal>
  /** Milliseconds after which it is looked whether the follower still is who they were: sessions and keys end by themselves. */
  recogniseEveryMs?: number
}

/** Milliseconds after which a silent stream says that it is still there: proxies cut what says nothing. */
const heartbeat = 15_000

const atOnce = 200

/**
 * Tells events as they become true, as server-sent events (WHATWG HTML, 9.2), from behind `after` or from now on, until
 * the follower leaves, or may do something else than before, or the process is to end. Whoever reads slowly is read for
 * slowly: nothing is kept for them.
 */
export async function* followEvents({ events, eventWatch }: FollowNeeds, following: Following): AsyncGenerator<string> {
  const { after, by, signal, recogniseAgain, recogniseEveryMs = 60_000 } = following
  let place = after ?? (await events.newestPlace())
  let recognisedAt = Date.now()
  yield `retry: 3000\nid: ${place}\n\n`
  while (!signal.aborted && !eventWatch.isClosed()) {
    const happened = await events.after(place, atOnce)
    if (Date.now() - recognisedAt >= recogniseEveryMs || happened.some(event => mayConcern(event, by))) {
      if (!isDeepStrictEqual(await recogniseAgain(), by)) return yield soonAgain
      recognisedAt = Date.now()
    }
    for (const { place: now, ...event } of happened) {
      place = now
      if (isPrivate(event.name) && !hasRole(by, 'admin')) continue
      const { actor, ...told } = event
      yield `id: ${place}\nevent: ${event.name}\ndata: ${JSON.stringify({ ...told, isOwn: actor === by.id })}\n\n`
    }
    if (happened.length > 0) continue
    const [tx = '0'] = splitPlace(place)
    await eventWatch.wait(tx, { forMs: heartbeat, signal })
    yield ': still here\n\n'
  }
}

/** Whoever may go on following does not have to wait as long as after an outage. */
const soonAgain = 'retry: 500\n\n'

/** True if the event may have changed what the follower may do. A key that was revoked may be the one they came with. */
function mayConcern({ name, data }: PastEvent, { id }: Principal): boolean {
  return name === 'key.revoked' || (isPrivate(name) && data.userId === id)
}
