import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import type { HealthNeeds } from '../../src/http/health-routes.js'
import { createMetrics } from '../../src/http/metrics.js'
import type { Answer } from '../../src/http/route.js'
import { defineRoute, type Route } from '../../src/http/route.js'
import { serve } from './app.js'

const healthy: HealthNeeds = { pingDatabase: async () => 1, isMigrated: async () => true, isDraining: () => false }
const answering = (path: string, handle: Route<unknown>['handle'] | (() => Promise<Answer>)) =>
  defineRoute<unknown>({
    method: 'get',
    path,
    access: 'everyone',
    topic: 'Test',
    summary: 'Test',
    answers: { 200: { description: 'Done', body: null } },
    handle: handle as () => Promise<Answer>,
  })

describe('health', () => {
  const down = async () => Promise.reject(new Error('down'))

  test.each([
    ['all is well', {}, 200, { status: 'ready' }],
    [
      'a provider is down',
      { findDegraded: async () => ({ deepl: '403' }) },
      200,
      { status: 'degraded', degraded: { deepl: '403' } },
    ],
    ['Postgres is down', { pingDatabase: down }, 503, { status: 'unavailable' }],
    ['a migration is missing', { isMigrated: async () => false }, 503, { status: 'migrating' }],
    ['the process is stopping', { isDraining: () => true }, 503, { status: 'draining' }],
  ])('when %s, /readyz says so', async (_what, changes, status, body) => {
    const { ask } = await serve([], { health: { ...healthy, ...changes } })

    const reply = await ask('/readyz')

    expect([reply.status, reply.json]).toEqual([status, body])
  })

  test('/healthz asks nobody', async () => {
    const { ask } = await serve([], { health: { pingDatabase: down, isMigrated: down, isDraining: () => true } })

    expect((await ask('/healthz')).status).toBe(200)
  })
})

describe('metrics', () => {
  test('time requests by route, never by address', async () => {
    const metrics = createMetrics()
    metrics.gauge('fassung_answer', 'Looked up when asked', async () => 42)
    const { ask } = await serve([answering('/v1/things/:name', async () => ({ status: 200 }))], { metrics })
    await ask('/v1/things/secret-name')
    await ask('/v1/nowhere')

    const { text, headers } = await ask('/metrics', { key: 'admin' })

    expect(headers.get('content-type')).toContain('text/plain')
    expect(text).toContain('fassung_http_request_duration_seconds_count{method="GET",route="none",status="404"} 1')
    expect(text).toContain('nodejs_eventloop_lag_seconds')
    expect(text).toContain('fassung_answer 42')
    expect(text).not.toContain('secret-name')
  })

  test.each([
    [undefined, 401],
    ['reader', 403],
  ])('are the admins’: %p gets %i', async (key, status) => {
    const { ask } = await serve([])

    expect((await ask('/metrics', key ? { key } : {})).status).toBe(status)
  })
})

describe('an answer', () => {
  test('may be text of any type, kept by caches as long as the handler says', async () => {
    const headers = {
      'Content-Type': 'text/markdown; charset=utf-8',
      'Cache-Control': 'public',
      'Content-Language': 'fr',
    }
    const { ask } = await serve([
      answering('/v1/text', async () => ({ status: 200, body: '# Ça', headers, etag: 'x' })),
    ])

    const reply = await ask('/v1/text')

    expect(reply.text).toBe('# Ça')
    expect(Object.keys(headers).map(name => reply.headers.get(name))).toEqual(Object.values(headers))
    expect(reply.headers.get('etag')).toBe('"x"')
  })

  test('may be bytes', async () => {
    const body = Buffer.from([0, 255])
    const headers = { 'Content-Type': 'application/octet-stream' }
    const { url } = await serve([answering('/v1/bytes', async () => ({ status: 200, body, headers }))])

    expect(Buffer.from(await (await fetch(`${url}/v1/bytes`)).arrayBuffer())).toEqual(body)
  })

  test('may be a stream, which ends when its reader leaves', async () => {
    const body = new Readable({ read() {} })
    const headers = { 'Content-Type': 'text/event-stream' }
    const { url } = await serve([answering('/v1/stream', async () => ({ status: 200, body, headers }))])
    const closed = new Promise<void>(resolve => void body.once('close', () => resolve()))
    const leaving = new AbortController()

    const response = await fetch(`${url}/v1/stream`, { signal: leaving.signal, headers: { 'accept-encoding': 'gzip' } })
    body.push('data: 1\n\n')
    const chunk = await response.body?.getReader().read()
    leaving.abort()
    await closed

    expect(Buffer.from(chunk?.value ?? []).toString()).toBe('data: 1\n\n')
    expect(response.headers.get('content-encoding')).toBeNull()
  })

  test('that is waited for is given up when nobody waits any more', async () => {
    let wasLeft: (value: boolean) => void
    const left = new Promise<boolean>(resolve => {
      wasLeft = resolve
    })
    const leaving = new AbortController()
    const wait = async (_needs: unknown, { signal }: { signal: AbortSignal }): Promise<Answer> => {
      signal.addEventListener('abort', () => wasLeft(true))
      leaving.abort()
      await left
      return { status: 200 }
    }
    const { url } = await serve([answering('/v1/waiting', wait as unknown as () => Promise<Answer>)])

    await fetch(`${url}/v1/waiting`, { signal: leaving.signal }).catch(() => undefined)

    expect(await left).toBe(true)
  })

  test('that is long is packed', async () => {
    const { ask } = await serve([
      answering('/v1/long', async () => ({ status: 200, body: { text: 'x'.repeat(10_000) } })),
    ])

    expect((await ask('/v1/long')).headers.get('content-encoding')).toMatch(/gzip|br/)
  })
})

describe('addresses', () => {
  test('that are words are found before those that are ids, whatever the order of the list', async () => {
    const paths = [
      '/v1/content/:language/:slug',
      '/v1/content/:language/:slug.xlf',
      '/v1/content/:language/feed.rss',
      '/v1/content/:language',
    ]
    const { ask } = await serve(paths.map(path => answering(path, async () => ({ status: 200, body: { path } }))))

    const found = await Promise.all(
      ['/v1/content/fr/feed.rss', '/v1/content/fr/a.xlf', '/v1/content/fr/a', '/v1/content/fr'].map(
        async path => (await ask(path)).json.path,
      ),
    )

    expect(found).toEqual([paths[2], paths[1], paths[0], paths[3]])
  })

  test('of screens are asked where none of ours fits', async () => {
    const { ask } = await serve([], {
      screens: (request, response, next) => (request.path === '/review' ? void response.send('a screen') : next()),
    })

    expect((await ask('/review')).text).toBe('a screen')
    expect((await ask('/nowhere')).json.type).toBe('/problems/not-found')
  })
})
