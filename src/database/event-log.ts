import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Announce, Event } from '../events.js'
import type { Database } from './database.js'

/** The channel on which a committed event wakes the relay. */
export const eventChannel = 'fassung_events'

/** Writes facts into the transaction at hand; the commit wakes whoever listens. */
export function announceOn(database: Database): Announce {
  return async (name, data, actor) => {
    const { articleId = null } = data as { articleId?: string }
    await database
      .insertInto('events')
      .values({ id: uuid(), name, data: JSON.stringify(data), actor, articleId })
      .execute()
    await sql`select pg_notify(${eventChannel}, '')`.execute(database)
  }
}

/** An event for one worker. `generation` rises with every ring, so that a queue that lost it takes it anew. */
export type Bell = { worker: string; generation: number; event: Event }

/**
 * Hands over the events nobody has heard yet, at most 100, one bell for each worker that waits for them.
 * They are marked heard only if `ring` works; a crash between the two rings again, which is harmless.
 */
export async function ringUnheard(
  database: Database,
  listeners: ReadonlyMap<string, readonly string[]>,
  ring: (bells: Bell[]) => Promise<void>,
): Promise<number> {
  return database.transaction().execute(async within => {
    const events = (await within
      .selectFrom('events')
      .select(['id', 'name', 'data', 'actor'])
      .where('heardAt', 'is', null)
      .orderBy('id')
      .limit(100)
      .forUpdate()
      .skipLocked()
      .execute()) as Event[]
    if (events.length === 0) return 0

    const bells = events.flatMap(event =>
      (listeners.get(event.name) ?? []).map(worker => ({ worker, generation: 1, event })),
    )
    if (bells.length > 0) {
      const rows = bells.map(({ worker, event }) => ({ worker, eventId: event.id }))
      await within
        .insertInto('bells')
        .values(rows)
        .onConflict(conflict => conflict.doNothing())
        .execute()
      await ring(bells)
    }
    const ids = events.map(({ id }) => id)
    await within.updateTable('events').set({ heardAt: sql`now()` }).where('id', 'in', ids).execute()
    return events.length
  })
}

/** Rings again, under the next generation, what was rung longer than `afterMs` ago and shows no life. */
export async function ringAgain(
  database: Database,
  afterMs: number,
  ring: (bells: Bell[]) => Promise<void>,
): Promise<number> {
  return database.transaction().execute(async within => {
    const { rows } = await sql<{ worker: string; generation: number } & Event>`
      update bells set generation = bells.generation + 1, alive_at = now()
      from events
      where events.id = bells.event_id and (bells.event_id, bells.worker) in (
        select event_id, worker from bells
        where answered_at is null and gave_up_at is null and alive_at < now() - make_interval(secs => ${afterMs / 1000})
        order by alive_at limit 100 for update skip locked
      )
      returning bells.worker, bells.generation, events.id, events.name, events.data, events.actor`.execute(within)
    if (rows.length > 0) {
      await ring(rows.map(({ worker, generation, ...event }) => ({ worker, generation, event: event as Event })))
    }
    return rows.length
  })
}

/** What a worker says of its bell: that it is at work, is done, or gave up and why. */
export function bellsOn(database: Database) {
  const bell = ({ event, worker }: Bell) =>
    database.updateTable('bells').where('eventId', '=', event.id).where('worker', '=', worker)
  return {
    async isAnswered({ event, worker }: Bell): Promise<boolean> {
      const found = await database
        .selectFrom('bells')
        .select('answeredAt')
        .where('eventId', '=', event.id)
        .where('worker', '=', worker)
        .executeTakeFirst()
      return Boolean(found?.answeredAt)
    },
    stayAlive: (of: Bell) => bell(of).set({ aliveAt: sql`now()` }).execute(),
    answer: (of: Bell) => bell(of).set({ answeredAt: sql`now()` }).execute(),
    giveUp: (of: Bell, reason: string) => bell(of).set({ gaveUpAt: sql`now()`, reason }).execute(),
  }
}
