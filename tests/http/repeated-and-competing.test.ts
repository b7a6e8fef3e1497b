import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Database } from '../../src/database/database.js'
import { inTransaction } from '../../src/database/transaction.js'
import { answersOn, purgeAnswers } from '../../src/http/idempotency-store.js'
import { defineRoute } from '../../src/http/route.js'
import { aDatabase } from '../support/database.js'
import { sending, serve } from './app.js'

const { database, close } = await aDatabase()
afterAll(close)

/** Things to make: one row each, in the transaction that also keeps the answer. */
await sql`create table things (name text)`.execute(database)
beforeEach(async () => {
  await sql`truncate things, idempotency_keys`.execute(database)
})

type Needs = { database: Database; hold: () => Promise<void> }

const described = { access: ['editor'], topic: 'Test', summary: 'Test' } as const
const body = z.strictObject({ name: z.string(), fail: z.boolean().optional() })
const post = defineRoute<Needs, undefined, undefined, typeof body>({
  ...described,
  method: 'post',
  path: '/v1/things',
  body,
  shownOnce: 'secret',
  answers: { 201: { description: 'Made', body: null } },
  async handle({ database, hold }, { body: { name, fail } }) {
    await sql`insert into things values (${name})`.execute(database)
    await hold()
    if (fail) throw new Error('a bug')
    return {
      status: 201,
      etag: '1',
      location: `/v1/things/${name}`,
      body: { z: 1, name, at: Date.now(), secret: 'once' },
    }
  },
})
const params = z.strictObject({ name: z.string() })
const put = defineRoute<Needs, typeof params>({
  ...described,
  method: 'put',
  path: '/v1/things/:name',
  params,
  ifMatch: 'required',
  answers: { 200: { description: 'Changed', body: null } },
  async handle(_needs, { mustMatch }) {
    mustMatch('3', { name: 'as it is' })
    return { status: 200, etag: '4', body: {} }
  },
})
const get = defineRoute<Needs, typeof params>({
  ...described,
  method: 'get',
  path: '/v1/things/:name',
  params,
  answers: { 200: { description: 'There', body: null } },
  handle: async () => ({ status: 200, etag: '3', body: { name: 'x' }, headers: { 'Cache-Control': 'private' } }),
})

let hold = async () => undefined as undefined
const needsOn = (database: Database): Needs => ({ database, hold: () => hold() })
const { ask } = await serve<Needs>([post, put, get], {
  needs: needsOn(database),
  inTransaction: work => inTransaction(database, within => work(needsOn(within), answersOn(within))),
})

function posting(body: unknown, idempotencyKey: string, { key = 'editor', ifMatch = '' } = {}) {
  const request = sending(body)
  const headers = { ...request.headers, 'idempotency-key': idempotencyKey, ...(ifMatch ? { 'if-match': ifMatch } : {}) }
  return ask('/v1/things', { ...request, headers, key })
}

async function things(): Promise<number> {
  const { rows } = await sql<{ count: string }>`select count(*) from things`.execute(database)
  return Number(rows[0]?.count)
}

describe('a repeated request', () => {
  test('(29) needs no key: a POST without one simply happens', async () => {
    expect((await ask('/v1/things', { ...sending({ name: 'a' }), key: 'editor' })).status).toBe(201)
  })

  test.each([
    ['256 characters', 'x'.repeat(256)],
    ['nothing', ' '],
    ['a tab', 'a\tb'],
    ['an umlaut', 'ü'],
  ])('(30) has no key of %s', async (_what, key) => {
    const { status, json } = await posting({ name: 'a' }, key)

    expect([status, json.type]).toEqual([400, '/problems/idempotency-key-invalid'])
  })

  test('happens once and is answered as the first time, to the byte, save a secret', async () => {
    const first = await posting({ name: 'a' }, 'k1')
    const second = await posting({ name: 'a' }, 'k1')

    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.text).toBe(first.text.replace('"once"', 'null'))
    expect(second.headers.get('location')).toBe('/v1/things/a')
    expect(second.headers.get('etag')).toBe('"1"')
    expect([first, second].map(({ headers }) => headers.get('idempotency-replayed'))).toEqual([null, 'true'])
    expect(await things()).toBe(1)
  })

  test.each([
    ['another body', { name: 'b' }, ''],
    ['another If-Match', { name: 'a' }, '"1"'],
  ])('(31) with %s is another request', async (_what, body, ifMatch) => {
    await posting({ name: 'a' }, 'k1')

    const { status, json } = await posting(body, 'k1', { ifMatch })

    expect([status, json.type]).toEqual([422, '/problems/idempotency-key-reused'])
  })

  test('(32) of somebody else is theirs', async () => {
    await posting({ name: 'a' }, 'k1')

    expect((await posting({ name: 'b' }, 'k1', { key: 'admin' })).status).toBe(201)
    expect(await things()).toBe(2)
  })

  test('(33) waits for no one: while the first still runs it is told to come back', async () => {
    let letGo = () => {}
    const held = new Promise<undefined>(resolve => {
      letGo = () => resolve(undefined)
    })
    const reached = new Promise<void>(resolve => {
      hold = () => {
        resolve()
        return held
      }
    })
    const first = posting({ name: 'a' }, 'k1')
    await reached

    const second = await posting({ name: 'a' }, 'k1')
    hold = async () => undefined
    letGo()

    expect([second.status, second.json.type]).toEqual([409, '/problems/idempotency-key-in-use'])
    expect(second.headers.get('retry-after')).toBe('1')
    expect((await first).status).toBe(201)
    expect((await posting({ name: 'a' }, 'k1')).headers.get('idempotency-replayed')).toBe('true')
  })

  test('(33) ten at once are one', async () => {
    const replies = await Promise.all(Array.from({ length: 10 }, () => posting({ name: 'a' }, 'k1')))

    expect(replies.filter(({ status }) => ![201, 409].includes(status))).toEqual([])
    expect(
      replies.filter(({ headers }) => !headers.has('idempotency-replayed')).filter(({ status }) => status === 201),
    ).toHaveLength(1)
    expect(await things()).toBe(1)
  })

  test.each([
    ['was not valid', { name: 1 }, 422],
    ['met a bug', { name: 'a', fail: true }, 500],
  ])('(34) of one that %s is tried anew, and nothing is left of the first', async (_what, body, status) => {
    expect((await posting(body, 'k1')).status).toBe(status)
    expect(await things()).toBe(0)

    expect((await posting({ name: 'a' }, 'k1')).status).toBe(201)
  })

  test('is forgotten after 24 hours', async () => {
    await posting({ name: 'a' }, 'k1')
    await sql`update idempotency_keys set created_at = now() - interval '24 hours'`.execute(database)

    expect((await posting({ name: 'b' }, 'k1')).status).toBe(201)
    await sql`update idempotency_keys set created_at = now() - interval '24 hours'`.execute(database)
    expect(await purgeAnswers(database)).toBe(1)
  })
})

describe('a competing change', () => {
  const putting = (ifMatch?: string) => {
    return ask('/v1/things/a', {
      method: 'PUT',
      key: 'editor',
      ...(ifMatch ? { headers: { 'if-match': ifMatch } } : {}),
    })
  }

  test.each([
    ['', 'without If-Match', undefined, 428],
    ['35', 'whatever the state is by now', '*', 428],
    ['36', 'by a weak etag', 'W/"3"', 412],
    ['', 'of a state long gone', '"2"', 412],
    ['37', 'of one of several states', '"3", "4"', 200],
    ['', 'of the state as it is', '"3"', 200],
  ])('(%s) %s is answered as it must be', async (_row, _what, ifMatch, status) => {
    expect((await putting(ifMatch)).status).toBe(status)
  })

  test('is shown the state as it is', async () => {
    const { json, headers } = await putting('"2"')

    expect(json.current).toEqual({ name: 'as it is' })
    expect(headers.get('etag')).toBe('"3"')
  })

  test('without a right to it learns nothing of the state', async () => {
    expect((await ask('/v1/things/a', { method: 'PUT', key: 'reader' })).status).toBe(403)
  })
})

describe('reading again', () => {
  const getting = (ifNoneMatch: string, key = 'editor') => {
    return ask('/v1/things/a', { key, headers: { 'if-none-match': ifNoneMatch } })
  }

  test.each(['"3"', 'W/"3"', '"1", "3"', '*'])('(38) what is known as %s is not sent again', async known => {
    const { status, text, headers } = await getting(known)

    expect([status, text]).toEqual([304, ''])
    expect([headers.get('etag'), headers.get('cache-control')]).toEqual(['"3"', 'private'])
  })

  test('(38) what has changed is sent', async () => {
    expect((await getting('"2"')).status).toBe(200)
  })

  test('(46) who may not read learns nothing by asking whether it changed', async () => {
    expect((await getting('"3"', 'reader')).status).toBe(403)
  })
})
