import { describe, expect, test } from '@jest/globals'
import { makeFirstKey } from '../../src/people/first-key.js'
import { sending } from '../http/app.js'
import { adminKey, aPeopleApp } from './people-app.js'

const { ask } = await aPeopleApp()

const add = (input: object) => ask('/v1/users', { ...sending(input), key: adminKey })
const patch = (id: string, changes: object, ifMatch = '"1"') => {
  const request = sending(changes, 'PATCH')
  return ask(`/v1/users/${id}`, { ...request, headers: { ...request.headers, 'if-match': ifMatch }, key: adminKey })
}

describe('a user', () => {
  test('is added with roles and, for a reviewer, languages in their proper spelling', async () => {
    const { status, json, headers } = await add({
      name: ' Ada ',
      roles: ['reviewer', 'reviewer'],
      languages: ['pt-br'],
    })

    expect(status).toBe(201)
    expect(json).toMatchObject({
      name: 'Ada',
      email: null,
      roles: ['reviewer'],
      languages: ['pt-BR'],
      disabledAt: null,
    })
    expect(headers.get('location')).toBe(`/v1/users/${json.id}`)
    expect((await ask(`/v1/users/${json.id}`, { key: adminKey })).json).toEqual(json)
  })

  test('is refused with everything that is wrong with them', async () => {
    const { json } = await add({ name: '', email: 'nowhere', roles: ['king'], languages: ['klingonisch'] })

    expect(json.errors.map(({ pointer, code }: Record<string, string>) => [pointer, code])).toEqual([
      ['/name', 'too-short'],
      ['/email', 'wrong-format'],
      ['/roles/0', 'not-one-of'],
      ['/languages/0', 'unknown-language'],
    ])
  })

  test('has an email of their own', async () => {
    await add({ name: 'Ada', email: 'ada@example.org', roles: ['editor'] })
    const { json: other } = await add({ name: 'Bea', roles: ['editor'] })

    const [added, changed] = [
      await add({ name: 'Eve', email: 'ada@example.org', roles: ['editor'] }),
      await patch(other.id, { email: 'ada@example.org' }),
    ]

    expect([added, changed].map(({ status, json }) => [status, json.errors])).toEqual(
      Array(2).fill([422, [{ pointer: '/email', code: 'taken', detail: 'This is already in use.' }]]),
    )
  })

  test('is changed only by who has seen them as they are', async () => {
    const { json: user } = await add({ name: 'Ada', roles: ['editor'] })

    const changed = await patch(user.id, { name: 'Ada L.' })
    const late = await patch(user.id, { name: 'Eve' })

    expect([changed.status, changed.json.name, changed.headers.get('etag')]).toEqual([200, 'Ada L.', '"2"'])
    expect([late.status, late.json.current.name]).toEqual([412, 'Ada L.'])
  })

  test('changed by fifty at once is changed by one', async () => {
    const { json: user } = await add({ name: 'Ada', roles: ['editor'] })

    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, index) => patch(user.id, { name: `Ada ${index}` })),
    )

    const counts = [200, 412].map(status => replies.filter(reply => reply.status === status).length)
    expect(counts).toEqual([1, 49])
  })

  test('is disabled and let in again', async () => {
    const { json: user } = await add({ name: 'Ada', roles: ['editor'] })

    expect((await patch(user.id, { disabled: true })).json.disabledAt).not.toBeNull()
    expect((await patch(user.id, { disabled: false }, '"2"')).json.disabledAt).toBeNull()
  })

  test('who never was is not found', async () => {
    const reply = await patch('0199c7a0-0000-7000-8000-000000000000', { name: 'x' })

    expect([reply.status, reply.json.type]).toEqual([404, '/problems/user-not-found'])
  })

  test('is listed, and leaves a trace', async () => {
    const { json: user } = await add({ name: 'Ada', roles: ['editor'] })
    await patch(user.id, { name: 'Bea' })

    const { json: users } = await ask('/v1/users?limit=1', { key: adminKey })
    const { json: events } = await ask('/v1/events?limit=2', { key: adminKey })

    expect(users.items).toMatchObject([{ id: user.id, name: 'Bea' }])
    expect(events.items.map(({ name }: { name: string }) => name)).toEqual(['user.changed', 'user.added'])
  })
})

test('the last admin cannot be made less than one', async () => {
  const { ask, needs } = await aPeopleApp({ hasAdminKey: false })
  const first = String(await makeFirstKey(needs, new Date()))
  const { json: user } = await ask('/v1/users', { ...sending({ name: 'Ada', roles: ['admin'] }), key: first })
  const { json: own } = await ask('/v1/keys', { ...sending({ name: 'Ada’s', userId: user.id }), key: first })
  const { json: me } = await ask('/v1/me', { key: first })
  await ask(`/v1/keys/${me.id}`, { method: 'DELETE', key: own.key })

  const request = sending({ roles: ['editor'] }, 'PATCH')
  const headers = { ...request.headers, 'if-match': '"1"' }
  const { status, json } = await ask(`/v1/users/${user.id}`, { ...request, headers, key: own.key })

  expect([status, json.type]).toEqual([409, '/problems/last-admin'])
})
