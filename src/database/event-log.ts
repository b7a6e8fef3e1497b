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
    await sql`
      with written as (insert into events (id, name, data, actor, article_id)
        values (${uuid()}, ${name}, ${JSON.stringify(data)}, ${actor}, ${articleId}))
      select pg_notify(${eventChannel}, '')`.execute(database)
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
    const { rows: events } = await sql<Event>`
      update events set heard_at = now()
      where id in (select id from events where heard_at is null order by id limit 100 for update skip locked)
      returning id, name, data, actor`.execute(within)
    if (events.length === 0) return 0

    const inOrder = events.sort((one, other) => (one.id < other.id ? -1 : 1))
    const bells = inOrder.flatMap(event =>
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
    return events.length
  })
}

/** What the queue is asked: to take bells, and whether it still has them, waiting or under way. */
export type BellTower = {
  ring(bells: readonly Bell[]): Promise<void>
  holds(bells: readonly Bell[]): Promise<boolean[]>
}

/**
 * Rings again, under the next generation, what shows no life for `afterMs` and the queue has lost. What the queue
 * still holds, in a long line or until a provider's pause is over, is left to it. Answers how many it rang.
 */
export async function ringAgain(database: Database, afterMs: number, { ring, holds }: BellTower): Promise<number> {
  return database.transaction().execute(async within => {
    const silent = await silentBells(within, afterMs)
    if (silent.length === 0) return 0

    const held = await holds(silent)
    const lost = silent.filter((_, place) => !held[place]).map(bell => ({ ...bell, generation: bell.generation + 1 }))
    const looked = silent.map(
      bell => lost.find(({ event, worker }) => event === bell.event && worker === bell.worker) ?? bell,
    )
    const rows = looked.map(({ worker, generation, event }) => ({ worker, generation, eventId: event.id }))
    await sql`
      update bells set generation = looked.generation, alive_at = now()
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as looked(worker text, generation integer, "eventId" uuid)
      where bells.event_id = looked."eventId" and bells.worker = looked.worker`.execute(within)
    if (lost.length > 0) await ring(lost)
    return lost.length
  })
}

async function silentBells(database: Database, afterMs: number): Promise<Bell[]> {
  const { rows } = await sql<{ worker: string; generation: number } & Event>`
    select bells.worker, bells.generation, events.id, events.name, events.data, events.actor
    from bells join events on events.id = bells.event_id
    where bells.answered_at is null and bells.gave_up_at is null
      and bells.alive_at < now() - make_interval(secs => ${afterMs / 1000})
    order by bells.alive_at limit 100 for update of bells skip locked`.execute(database)
  return rows.map(({ worker, generation, ...event }) => ({ worker, generation, event: event as Event }))
}

/** What a worker says of its bell: that it is at work, is done, or gave up and why. */
export function bellsOn(database: Database) {
  const bell = ({ event, worker }: Bell) =>
    database.updateTable('bells').where('eventId', '=', event.id).where('worker', '=', worker)
  return {
    /**
     * False if there is nothing to do any more: answered, or given up. @NOTE A fast worker may be here before the
     * relay's commit: the insert waits for it, an update would miss the row.
     */
    async stayAlive({ event, worker, generation }: Bell): Promise<boolean> {
      const { answeredAt, gaveUpAt } = await database
        .insertInto('bells')
        .values({ worker, generation, eventId: event.id })
        .onConflict(conflict => conflict.columns(['eventId', 'worker']).doUpdateSet({ aliveAt: sql`now()` }))
        .returning(['answeredAt', 'gaveUpAt'])
        .executeTakeFirstOrThrow()
      return !answeredAt && !gaveUpAt
    },
    answer: (of: Bell) => bell(of).set({ answeredAt: sql`now()` }).execute(),
    giveUp: (of: Bell, reason: string) => bell(of).set({ gaveUpAt: sql`now()`, reason }).execute(),
  }
}
