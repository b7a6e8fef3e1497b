import { describe, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { z } from 'zod'
import { openDatabase } from '../../src/database/database.js'
import { defineRoute, type Route } from '../../src/http/route.js'
import { makeKey } from '../../src/people/key-format.js'
import { keysOn } from '../../src/people/key-store.js'
import { recogniseKey } from '../../src/people/recognise-key.js'
import { aLog, sending, serve } from './app.js'

const shared = {
  access: 'everyone',
  topic: 'Test',
  summary: 'Test',
  answers: { 200: { description: 'Done', body: null } },
} as const
const failing = (error: () => unknown): Route<unknown> =>
  defineRoute<unknown>({ ...shared, method: 'get', path: '/v1/failing', handle: () => Promise.reject(error()) })

const ask = async (error: () => unknown) => (await serve([failing(error)])).ask('/v1/failing')

describe('a bug of ours', () => {
  test('is answered without a word about its inside', async () => {
    const { status, json, text } = await ask(() => new Error('select * from secrets'))

    expect([status, json.type]).toEqual([500, '/problems/unexpected'])
    expect(text).not.toContain('secrets')
  })

  test('is logged under the id the caller was given', async () => {
    const { lines, log } = aLog()
    const { ask } = await serve([failing(() => new Error('a bug'))], { log })

    const { headers, json } = await ask('/v1/failing', { headers: { 'x-request-id': 'from-the-cms.1' } })

    expect([headers.get('x-request-id'), json.requestId]).toEqual(['from-the-cms.1', 'from-the-cms.1'])
    expect(lines.map(line => JSON.parse(line)).filter(({ err }) => err?.message === 'a bug')).not.toEqual([])
    expect(lines.filter(line => !line.includes('from-the-cms.1'))).toEqual([])
  })

  test('may throw what it likes', async () => {
    for (const thrown of [null, undefined, 'text', 5, { status: 400 }]) {
      expect([400, 500]).toContain((await ask(() => thrown)).status)
    }
  })
})

describe('a database that is away', () => {
  const withCode = (code: string) => Object.assign(new Error('x'), { code })

  test.each(['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03', '08006', '53300', '57014'])(
    '(%s) is a 503 that says when to come back',
    async code => {
      const { status, json, headers } = await ask(() => withCode(code))

      expect([status, json.type, headers.get('retry-after')]).toEqual([503, '/problems/unavailable', '5'])
    },
  )

  test.each([
    ['a pool without a free connection', new Error('timeout exceeded when trying to connect')],
    ['a connection that ended', new Error('Connection terminated unexpectedly')],
    ['a cause', new Error('outside', { cause: withCode('ECONNREFUSED') })],
    ['one of several', new AggregateError([withCode('ECONNREFUSED')])],
  ])('is known by %s', async (_how, error) => {
    expect((await ask(() => error)).status).toBe(503)
  })

  test('is no reason to say that a key is wrong', async () => {
    const { database, pool } = openDatabase('postgres://nobody@127.0.0.1:1/none')
    const key = recogniseKey({ keys: keysOn(database), adminKey: undefined, now: () => new Date() })
    const { ask } = await serve([failing(() => null)], { recognise: { key } })

    expect((await ask('/v1/failing', { key: makeKey().key })).status).toBe(503)
    await pool.end()
  })
})

describe('the log', () => {
  test('has one line per request and neither bodies, keys, cookies nor queries', async () => {
    const { lines, log } = aLog()
    const body = z.strictObject({ text: z.string() })
    const query = z.strictObject({ q: z.string() })
    const route = defineRoute<unknown, undefined, typeof query, typeof body>({
      ...shared,
      method: 'post',
      path: '/v1/texts',
      query,
      body,
      handle: async () => ({ status: 200, body: {} }),
    })
    const { ask } = await serve([route], { log })
    const { key } = makeKey()

    const request = sending({ text: 'canary-body' })
    await ask('/v1/texts?q=canary-query', {
      ...request,
      headers: { ...request.headers, cookie: 'canary-cookie' },
      key: 'editor',
    })
    await ask(`/v1/${key}?q=canary-query`, { key: 'canary-key' })

    expect(lines.map(line => JSON.parse(line))).toMatchObject([
      { method: 'POST', path: '/v1/texts', status: 200, principal: 'editor-id', level: 30 },
      { method: 'GET', path: '/v1/fsg_…', status: 404 },
    ])
    expect(lines.join('')).not.toMatch(/canary|editor"/)
    expect(lines.join('')).not.toContain(key)
  })

  test('takes no request id that could forge a line', async () => {
    const { ask } = await serve([], { log: pino({ level: 'silent' }) })

    const { headers } = await ask('/healthz', { headers: { 'x-request-id': 'x'.repeat(500) } })

    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })
})
