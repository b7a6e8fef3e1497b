import { describe, expect, test } from '@jest/globals'
import { makeFirstKey } from '../../src/people/first-key.js'
import { sending } from '../http/app.js'
import { adminKey, aPeopleApp } from './people-app.js'

const { ask, database, needs } = await aPeopleApp()

async function aKey(input: Record<string, unknown> = {}) {
  const { json, status } = await ask('/v1/keys', {
    ...sending({ name: 'CMS', roles: ['editor'], ...input }),
    key: adminKey,
  })
  expect(status).toBe(201)
  return json as { id: string; key: string; prefix: string }
}

async function aUser(input: Record<string, unknown> = {}) {
  const { json } = await ask('/v1/users', { ...sending({ name: 'Ada', roles: ['reviewer'], ...input }), key: adminKey })
  return json as { id: string }
}

const me = (key: string) => ask('/v1/me', { key })

describe('a key', () => {
  test('is shown once and stored as a hash', async () => {
    const { id, key, prefix } = await aKey()

    const again = await ask(`/v1/keys/${id}`, { key: adminKey })
    const rows = JSON.stringify(await database.selectFrom('apiKeys').selectAll().execute())

    expect(key.startsWith(`${prefix}_`)).toBe(true)
    expect(again.json).toMatchObject({ id, prefix, name: 'CMS', createdBy: 'admin', lastUsedAt: null })
    expect([again.text, rows].filter(text => text.includes(key.slice(prefix.length)))).toEqual([])
  })

  test('is not kept for a repeated answer either', async () => {
    const request = sending({ name: 'CMS', roles: ['editor'] })
    const headers = { ...request.headers, 'idempotency-key': 'make-one' }

    const first = await ask('/v1/keys', { ...request, headers, key: adminKey })
    const second = await ask('/v1/keys', { ...request, headers, key: adminKey })

    expect(second.json).toEqual({ ...first.json, key: null })
    const kept = await database.selectFrom('idempotencyKeys').select('body').execute()
    expect(JSON.stringify(kept)).not.toContain(first.json.key)
  })

  test('opens what its roles open', async () => {
    const { id, key } = await aKey()

    expect((await me(key)).json).toEqual({ id, kind: 'key', name: 'CMS', roles: ['editor'], languages: null })
    expect((await ask('/v1/keys', { key })).status).toBe(403)
  })

  test('(41) revoked opens nothing from that moment, however busy it is', async () => {
    const { id, key } = await aKey()
    await Promise.all(Array.from({ length: 20 }, () => me(key)))

    const revoked = await ask(`/v1/keys/${id}`, { method: 'DELETE', key: adminKey })
    const after = await Promise.all(Array.from({ length: 5 }, () => me(key)))

    expect([revoked.status, revoked.text]).toEqual([204, ''])
    expect(after.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401])
    expect((await ask(`/v1/keys/${id}`, { method: 'DELETE', key: adminKey })).status).toBe(204)
  })

  test('(41) expired opens nothing', async () => {
    const { id, key } = await aKey({ expiresAt: '2999-01-01T00:00:00+01:00' })
    expect((await me(key)).status).toBe(200)

    await database.updateTable('apiKeys').set({ expiresAt: new Date() }).where('id', '=', id).execute()

    expect((await me(key)).status).toBe(401)
  })

  test('with another secret is as unknown as one that never was', async () => {
    const [one, other] = [await aKey(), await aKey()]
    const mixed = `${one.prefix}${other.key.slice(other.prefix.length)}`

    const replies = [await me(mixed), await me('fsg_nonsense')]

    expect(replies.map(({ status, json }) => [status, json.detail])).toEqual(
      Array(2).fill([401, replies[0]?.json.detail]),
    )
  })

  test('remembers its last use, to the minute', async () => {
    const { id, key } = await aKey()

    await me(key)
    const { lastUsedAt } = await database
      .selectFrom('apiKeys')
      .select('lastUsedAt')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    await me(key)

    const again = await database
      .selectFrom('apiKeys')
      .select('lastUsedAt')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(lastUsedAt).not.toBeNull()
    expect(again.lastUsedAt).toEqual(lastUsedAt)
  })

  test('needs roles, a user who exists and a time to come', async () => {
    const nobody = '0199c7a0-0000-7000-8000-000000000000'
    const faults = async (input: object) => (await ask('/v1/keys', { ...sending(input), key: adminKey })).json.errors

    expect(await faults({ name: 'x', expiresAt: '2001-01-01T00:00:00Z' })).toMatchObject([
      { pointer: '/roles', code: 'required' },
      { pointer: '/expiresAt', code: 'in-the-past' },
    ])
    expect(await faults({ name: 'x', userId: nobody })).toMatchObject([{ pointer: '/userId', code: 'unknown-user' }])
  })
})

describe('a user’s key', () => {
  test('acts as the user, and can do no more than they', async () => {
    const { id } = await aUser({ languages: ['fr', 'pl'] })
    const { key } = await aKey({ userId: id, roles: ['admin', 'reviewer'], languages: ['pl', 'es'] })

    expect((await me(key)).json).toEqual({ id, kind: 'user', name: 'Ada', roles: ['reviewer'], languages: ['pl'] })
  })

  test('has the user’s roles if none are given', async () => {
    const { id } = await aUser({ languages: ['fr'] })
    const { key } = await aKey({ userId: id, roles: undefined })

    expect((await me(key)).json).toMatchObject({ roles: ['reviewer'], languages: ['fr'] })
  })

  test('(54) of a disabled user opens nothing', async () => {
    const { id } = await aUser()
    const { key } = await aKey({ userId: id })
    const headers = { 'if-match': '"1"', 'content-type': 'application/json' }

    await ask(`/v1/users/${id}`, { method: 'PATCH', headers, body: '{"disabled":true}', key: adminKey })

    expect((await me(key)).status).toBe(401)
  })
})

describe('the keys', () => {
  test('are listed newest first, page by page, none twice', async () => {
    for (let count = 0; count < 5; count++) await aKey()
    const ids: string[] = []
    for (let next: string | null = ''; next !== null; ) {
      const { json } = await ask(`/v1/keys?limit=2${next && `&cursor=${next}`}`, { key: adminKey })
      ids.push(...json.items.map(({ id }: { id: string }) => id))
      next = json.next
    }

    expect(ids.length).toBeGreaterThanOrEqual(5)
    expect(ids).toEqual([...new Set(ids)].sort().reverse())
  })

  test('that never were are not found', async () => {
    const address = '/v1/keys/0199c7a0-0000-7000-8000-000000000000'

    expect((await ask(address, { key: adminKey })).json.type).toBe('/problems/key-not-found')
    expect((await ask(address, { method: 'DELETE', key: adminKey })).status).toBe(404)
  })

  test('leave a trace when they are made and revoked', async () => {
    const { id } = await aKey()
    await ask(`/v1/keys/${id}`, { method: 'DELETE', key: adminKey })

    const { json } = await ask('/v1/events?limit=2&actor=admin', { key: adminKey })

    expect(json.items).toMatchObject([
      { name: 'key.revoked', data: { keyId: id }, actor: 'admin', articleId: null },
      { name: 'key.added', data: { keyId: id } },
    ])
    const made = await ask('/v1/events?name=key.added&limit=1', { key: adminKey })
    expect(made.json.items[0].data).toEqual({ keyId: id })
    expect((await ask(`/v1/events?articleId=${id}`, { key: adminKey })).json).toEqual({ items: [], next: null })
  })
})

describe('the first key', () => {
  test('is not made where the operator set one', async () => {
    expect(await makeFirstKey(needs, new Date())).toBeNull()
  })

  test('is made once, by however many processes, and is the last to go', async () => {
    const fresh = await aPeopleApp({ hasAdminKey: false })

    const made = await Promise.all([1, 2, 3].map(() => makeFirstKey(fresh.needs, new Date())))

    const [key] = made.filter(key => key !== null)
    expect(made.filter(key => key === null)).toHaveLength(2)
    const { json } = await fresh.ask('/v1/me', { key })
    expect(json).toMatchObject({ roles: ['admin'] })
    const refused = await fresh.ask(`/v1/keys/${json.id}`, { method: 'DELETE', key })
    expect([refused.status, refused.json.type]).toEqual([409, '/problems/last-admin'])
    expect((await fresh.ask('/v1/me', { key })).status).toBe(200)
  })
})
