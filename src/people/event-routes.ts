import { Readable } from 'node:stream'
import { z } from 'zod'
import type { EventName } from '../events.js'
import { cursorOf, cutPage, pageOf, pageQuery } from '../http/paging.js'
import { defineRoute, type Route } from '../http/route.js'
import type { EventStore } from './event-store.js'
import { type FollowNeeds, followEvents } from './follow-events.js'
import { eventShown } from './people-schemas.js'
import { hasRole } from './principal.js'

const byId = cursorOf(z.uuid())

const query = pageQuery.extend({
  articleId: z.uuid().optional(),
  about: z.uuid().optional().describe('The id of a version, a job, a person, a key or anything else that events name'),
  name: z.string().max(100).optional().describe('Such as `version.approved`'),
  actor: z.string().max(100).optional().describe('A user’s or key’s id, or `system`'),
})

const listEvents = defineRoute<{ events: EventStore }, undefined, typeof query>({
  method: 'get',
  path: '/v1/events',
  access: ['editor'],
  topic: 'Operation',
  summary: 'The audit trail, newest first',
  description: 'Events about people and keys are shown to admins only.',
  query,
  answers: { 200: { description: 'A page of events', body: pageOf(eventShown) } },
  async handle({ events }, { principal, query: { limit, cursor, name, ...filter } }) {
    const page = { limit: limit + 1, before: byId.read(cursor) }
    const hidePrivate = !hasRole(principal, 'admin')
    const found = await events.list({ ...filter, ...page, hidePrivate, name: name as EventName | undefined })
    return { status: 200, body: cutPage(found, limit, ({ id }) => byId.write(id)) }
  },
})

const place = /^\d{1,20}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const streamEvents = defineRoute<FollowNeeds>({
  method: 'get',
  path: '/v1/events/stream',
  access: ['editor', 'reviewer'],
  topic: 'Operation',
  summary: 'Events as they happen, as server-sent events',
  description:
    '`Last-Event-ID` goes on behind that event, without a gap. Those about people and keys go to admins only. `isOwn` ' +
    'where whoever listens did it. The stream ends once whoever listens may do something else than at its beginning, ' +
    'or nothing any more; come again, and be recognised anew.',
  answers: { 200: { description: 'A stream that does not end', body: null, texts: ['text/event-stream'] } },
  async handle(needs, { principal, lastEventId, signal, recogniseAgain }) {
    const after = lastEventId !== null && place.test(lastEventId) ? lastEventId : null
    return {
      status: 200,
      headers: { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' },
      body: Readable.from(followEvents(needs, { after, by: principal, signal, recogniseAgain }), { highWaterMark: 16 }),
    }
  },
})

/** The addresses of the audit trail. */
export const eventRoutes: readonly Route<{ events: EventStore } & FollowNeeds>[] = [listEvents, streamEvents]
