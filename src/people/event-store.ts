import { sql } from 'kysely'
import type { Database } from '../database/database.js'
import type { EventName } from '../events.js'

/** An event as it is remembered. */
export type PastEvent = {
  id: string
  name: EventName
  data: Record<string, unknown>
  actor: string
  articleId: string | null
  happenedAt: Date
}

/** A place in the order in which events became true: `<transaction>-<id>`. */
export type EventPlace = string

/** `about` is the id of anything that an event may name; `hidePrivate` leaves out what is for admins only. */
export type EventFilter = {
  articleId?: string
  about?: string
  name?: EventName
  actor?: string
  hidePrivate?: boolean
}

const privateNames = '^(user|key|invitation|session|password)\\.'

/** Events about people and keys are nobody's business but the admins'. */
export function isPrivate(name: EventName): boolean {
  return new RegExp(privateNames).test(name)
}

export type EventStore = ReturnType<typeof eventsOn>

/** Reads the facts that `announce` wrote. */
export function eventsOn(database: Database) {
  return {
    /** Newest first. */
    async list({
      limit,
      before,
      ...filter
    }: EventFilter & { limit: number; before: string | null }): Promise<PastEvent[]> {
      const { articleId, about, name, actor, hidePrivate = false } = filter
      return database
        .selectFrom('events')
        .select(['id', 'name', 'data', 'actor', 'articleId', 'happenedAt'])
        .$if(before !== null, events => events.where('id', '<', before ?? ''))
        .$if(articleId !== undefined, events => events.where('articleId', '=', articleId ?? ''))
        .$if(hidePrivate, events => events.where(sql<boolean>`name !~ ${privateNames}`))
        .$if(about !== undefined, events => events.where(isAbout(about ?? '')))
        .$if(name !== undefined, events => events.where('name', '=', name as EventName))
        .$if(actor !== undefined, events => events.where('actor', '=', actor ?? ''))
        .orderBy('id', 'desc')
        .limit(limit)
        .execute()
    },

    /**
     * What became true after a place, in that order; none that commits late is passed over, since nothing is told
     * while an older transaction is still under way.
     */
    async after(place: EventPlace, limit: number): Promise<(PastEvent & { place: EventPlace })[]> {
      const [tx = '0', id = noId] = splitPlace(place)
      const { rows } = await sql<PastEvent & { place: EventPlace }>`
        select id, name, data, actor, article_id as "articleId", happened_at as "happenedAt", tx || '-' || id as place
        from events
        where (tx, id) > (${tx}::xid8, ${id}::uuid) and tx < pg_snapshot_xmin(pg_current_snapshot())
        order by tx, id limit ${limit}`.execute(database)
      return rows
    },

    /** The place behind everything that can be told now. */
    async newestPlace(): Promise<EventPlace> {
      const { rows } = await newestOn(database)
      return rows[0]?.place ?? `0-${noId}`
    },

    /** The newest transaction that can be told. */
    async newest(): Promise<bigint> {
      const [tx = '0'] = splitPlace(await this.newestPlace())
      return BigInt(tx)
    },
  }
}

const subjects = [
  'articleId',
  'jobId',
  'versionId',
  'segmentId',
  'findingId',
  'commentId',
  'userId',
  'keyId',
  'invitationId',
  'unitId',
  'importId',
]

/** @NOTE Asked apart, so that it is found by its index however few there are, not by walking all events back. */
function isAbout(id: string) {
  const named = subjects.map(key => sql`data @> ${JSON.stringify({ [key]: id })}::jsonb`)
  return sql<boolean>`id in (select id from events where ${sql.join(named, sql` or `)} offset 0)`
}

const noId = '00000000-0000-0000-0000-000000000000'

/** The transaction and the id of a place. */
export function splitPlace(place: EventPlace): string[] {
  const at = place.indexOf('-')
  return [place.slice(0, at), place.slice(at + 1)]
}

function newestOn(database: Database) {
  return sql<{ place: EventPlace }>`
    select tx || '-' || id as place from events where tx < pg_snapshot_xmin(pg_current_snapshot())
    order by tx desc, id desc limit 1`.execute(database)
}
