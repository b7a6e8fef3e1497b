import { z } from 'zod'
import type { EventName } from '../events.js'
import { cursorOf, cutPage, pageOf, pageQuery } from '../http/paging.js'
import { defineRoute, type Route } from '../http/route.js'
import type { EventStore } from './event-store.js'
import { eventShown } from './people-schemas.js'

const byId = cursorOf(z.uuid())

const query = pageQuery.extend({
  articleId: z.uuid().optional(),
  name: z.string().max(100).optional().describe('Such as `version.approved`'),
  actor: z.string().max(100).optional().describe('A user’s or key’s id, or `system`'),
})

const listEvents = defineRoute<{ events: EventStore }, undefined, typeof query>({
  method: 'get',
  path: '/v1/events',
  access: ['editor'],
  topic: 'Operation',
  summary: 'The audit trail, newest first',
  query,
  answers: { 200: { description: 'A page of events', body: pageOf(eventShown) } },
  async handle({ events }, { query: { limit, cursor, name, ...filter } }) {
    const before = byId.read(cursor)
    const found = await events.list({ ...filter, name: name as EventName | undefined, limit: limit + 1, before })
    return { status: 200, body: cutPage(found, limit, ({ id }) => byId.write(id)) }
  },
})

/** The address of the audit trail. */
export const eventRoutes: readonly Route<{ events: EventStore }>[] = [listEvents]
