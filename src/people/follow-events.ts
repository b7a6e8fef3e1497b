import type { FeedWatch } from '../database/feed-watch.js'
import { type EventPlace, type EventStore, isPrivate, splitPlace } from './event-store.js'
import { hasRole, type Principal } from './principal.js'

export type FollowNeeds = { events: Pick<EventStore, 'after' | 'newestPlace'>; eventWatch: FeedWatch }

type Following = { after: EventPlace | null; by: Principal; signal: AbortSignal }

/** Milliseconds after which a silent stream says that it is still there: proxies cut what says nothing. */
const heartbeat = 15_000

const atOnce = 200

/**
 * Tells events as they become true, as server-sent events (WHATWG HTML, 9.2), from behind `after` or from now on, until
 * the follower leaves or the process is to end. Whoever reads slowly is read for slowly: nothing is kept for them.
 */
export async function* followEvents({ events, eventWatch }: FollowNeeds, following: Following): AsyncGenerator<string> {
  const { after, by, signal } = following
  let place = after ?? (await events.newestPlace())
  yield `retry: 3000\nid: ${place}\n\n`
  while (!signal.aborted && !eventWatch.isClosed()) {
    const happened = await events.after(place, atOnce)
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
