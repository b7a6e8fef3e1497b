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

export type EventFilter = { articleId?: string; name?: EventName; actor?: string }

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
      const { articleId, name, actor } = filter
      return database
        .selectFrom('events')
        .select(['id', 'name', 'data', 'actor', 'articleId', 'happenedAt'])
        .$if(before !== null, events => events.where('id', '<', before ?? ''))
        .$if(articleId !== undefined, events => events.where('articleId', '=', articleId ?? ''))
        .$if(name !== undefined, events => events.where('name', '=', name as EventName))
        .$if(actor !== undefined, events => events.where('actor', '=', actor ?? ''))
        .orderBy('id', 'desc')
        .limit(limit)
        .execute()
    },
  }
}
