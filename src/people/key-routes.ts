import { z } from 'zod'
import { cursorOf, cutPage, pageOf, pageQuery } from '../http/paging.js'
import { defineRoute, type Route } from '../http/route.js'
import { keyNotFound, lastAdmin } from '../problems.js'
import { addKey } from './add-key.js'
import type { PeopleNeeds } from './people-needs.js'
import { keyInput, keyMade, keyShown } from './people-schemas.js'
import { revokeKey } from './revoke-key.js'

const byId = cursorOf(z.uuid())
const params = z.strictObject({ keyId: z.uuid() })
const shared = { access: ['admin'], topic: 'People' } as const

const listKeys = defineRoute<PeopleNeeds, undefined, typeof pageQuery>({
  ...shared,
  method: 'get',
  path: '/v1/keys',
  summary: 'The keys, newest first',
  query: pageQuery,
  answers: { 200: { description: 'A page of keys, the revoked among them', body: pageOf(keyShown) } },
  async handle({ keys }, { query: { limit, cursor } }) {
    const found = await keys.list({ limit: limit + 1, before: byId.read(cursor) })
    return { status: 200, body: cutPage(found, limit, ({ id }) => byId.write(id)) }
  },
})

const postKey = defineRoute<PeopleNeeds, undefined, undefined, typeof keyInput>({
  ...shared,
  method: 'post',
  path: '/v1/keys',
  summary: 'Make a key',
  description: 'The answer is the only one that shows the key: it is stored as a hash.',
  body: keyInput,
  shownOnce: 'key',
  answers: {
    201: { description: 'The key', body: keyMade },
  },
  async handle(needs, { body, principal }) {
    const input = { ...body, expiresAt: body.expiresAt === null ? null : new Date(body.expiresAt) }
    const { key, apiKey } = await addKey(needs, input, { by: principal, now: new Date() })
    return { status: 201, location: `/v1/keys/${apiKey.id}`, body: { ...apiKey, key } }
  },
})

const getKey = defineRoute<PeopleNeeds, typeof params>({
  ...shared,
  method: 'get',
  path: '/v1/keys/:keyId',
  summary: 'One key',
  params,
  answers: { 200: { description: 'The key, without its secret', body: keyShown } },
  problems: [keyNotFound],
  async handle({ keys }, { params: { keyId } }) {
    const key = await keys.find(keyId)
    if (!key) throw keyNotFound({ keyId })
    return { status: 200, body: key }
  },
})

const deleteKey = defineRoute<PeopleNeeds, typeof params>({
  ...shared,
  method: 'delete',
  path: '/v1/keys/:keyId',
  summary: 'Revoke a key',
  description: 'Counts from the next request on. Needs no `If-Match`: whoever revokes a key means it.',
  params,
  answers: { 204: { description: 'Revoked', body: null } },
  problems: [keyNotFound, lastAdmin],
  async handle(needs, { params: { keyId }, principal }) {
    await revokeKey(needs, keyId, principal)
    return { status: 204 }
  },
})

/** The addresses of API keys. */
export const keyRoutes: readonly Route<PeopleNeeds>[] = [listKeys, postKey, getKey, deleteKey]
