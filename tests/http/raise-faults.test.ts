import { expect, test } from '@jest/globals'
import { createMetrics } from '../../src/http/metrics.js'
import { createRateLimiter } from '../../src/http/rate-limit.js'
import { notAuthenticated } from '../../src/problems.js'
import { aLog, serve } from './app.js'

/** An app behind something that fails at every request for a document in this way. */
async function behind(fault: () => unknown) {
  const { lines, log } = aLog()
  const metrics = createMetrics()
  const faultOf = ({ url }: { url?: string }) => (url?.startsWith('/v1/content/') ? fault() : undefined)
  const inFront = { route: '/v1/content/:language/:address', faultOf, count: metrics.countDocument }
  const limiter = createRateLimiter({ limit: 600 })
  return { ...(await serve([], { inFront, limiter, metrics, log })), lines }
}

const ask = async ({ ask }: Awaited<ReturnType<typeof behind>>, times: number, key?: string) => {
  const statuses: number[] = []
  for (let attempt = 0; attempt < times; attempt++)
    statuses.push((await ask('/v1/content/fr/a', key === undefined ? {} : { key })).status)
  return statuses
}

test('a database that is away while a document is read is a 503, and logged', async () => {
  const app = await behind(() => Object.assign(new Error('away'), { code: 'ECONNREFUSED' }))

  const { status, json, headers } = await app.ask('/v1/content/fr/a')

  expect([status, json.type, headers.get('retry-after')]).toEqual([503, '/problems/unavailable', '5'])
  expect(app.lines.map(line => JSON.parse(line)).filter(({ err }) => err?.message === 'away')).toHaveLength(1)
})

test('a bug met while a document is read is a 500, logged, and counted', async () => {
  const app = await behind(() => new Error('a bug'))

  const { status } = await app.ask('/v1/content/fr/a')

  expect(status).toBe(500)
  expect(app.lines.join('')).toContain('"message":"a bug"')
  const { text } = await app.ask('/metrics', { key: 'admin' })
  expect(text).toContain('fassung_documents_read_total{status="500"} 1')
  expect(text).toMatch(/duration_seconds_count{method="GET",route="\/v1\/content\/:language\/:address",status="500"} 1/)
})

test('wrong keys are stopped after twenty', async () => {
  const app = await behind(() => notAuthenticated({}))

  expect(await ask(app, 21, 'wrong')).toEqual([...Array(20).fill(401), 429])
})

test('no key at all costs no more than any request', async () => {
  const app = await behind(() => notAuthenticated({}))

  expect(await ask(app, 21)).toEqual(Array(21).fill(401))
})

test('what went well is left to the app', async () => {
  const app = await behind(() => undefined)

  expect((await app.ask('/v1/content/fr/a')).status).toBe(404)
})
