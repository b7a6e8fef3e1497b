import { afterAll, describe, expect, test } from '@jest/globals'
import { openDatabase } from '../../src/database/database.js'
import { createRateLimiter } from '../../src/http/rate-limit.js'
import { defineRoute } from '../../src/http/route.js'
import { aDatabase } from '../support/database.js'
import { serve } from './app.js'

const route = defineRoute<unknown>({
  method: 'get',
  path: '/v1/things',
  access: 'everyone',
  topic: 'Test',
  summary: 'Test',
  answers: { 200: { description: 'Done', body: null } },
  handle: async () => ({ status: 200, body: {} }),
})

describe('who asks too often', () => {
  test('is told how much is left, and then to come back later', async () => {
    const { ask } = await serve([route], { limiter: createRateLimiter({ limit: 2 }) })

    const replies = [await ask('/v1/things'), await ask('/v1/things'), await ask('/v1/things')]

    expect(replies.map(({ status }) => status)).toEqual([200, 200, 429])
    expect(replies.map(({ headers }) => headers.get('ratelimit'))).toEqual([
      '"default";r=1;t=60',
      '"default";r=0;t=60',
      '"default";r=0;t=60',
    ])
    expect(replies[0]?.headers.get('ratelimit-policy')).toBe('"default";q=2;w=60')
    expect(replies[2]?.headers.get('retry-after')).toBe('60')
    expect(replies[2]?.json).toMatchObject({ type: '/problems/too-many-requests', detail: 'Try again in 60 seconds.' })
  })

  test('leaves others alone: keys are counted each for itself', async () => {
    const { ask } = await serve([route], { limiter: createRateLimiter({ limit: 1 }) })
    await ask('/v1/things', { key: 'editor' })

    expect((await ask('/v1/things', { key: 'editor' })).status).toBe(429)
    expect((await ask('/v1/things', { key: 'reader' })).status).toBe(200)
  })

  test('(57) with wrong keys is stopped after twenty', async () => {
    const { ask } = await serve([route], { limiter: createRateLimiter({ limit: 600 }) })

    const statuses: number[] = []
    for (let attempt = 0; attempt < 21; attempt++)
      statuses.push((await ask('/v1/things', { key: `wrong-${attempt}` })).status)

    expect(statuses).toEqual([...Array(20).fill(401), 429])
    expect((await ask('/v1/things', { key: 'editor' })).status).toBe(200)
  })

  test('(28) does not get around it by naming another address', async () => {
    const { ask } = await serve([route], { limiter: createRateLimiter({ limit: 1 }) })
    await ask('/v1/things')

    expect((await ask('/v1/things', { headers: { 'x-forwarded-for': '1.2.3.4' } })).status).toBe(429)
  })

  test('(28) is told apart behind a proxy the operator trusts', async () => {
    const { ask } = await serve([route], { limiter: createRateLimiter({ limit: 1 }), trustedProxies: ['127.0.0.1'] })
    await ask('/v1/things', { headers: { 'x-forwarded-for': '1.2.3.4' } })

    expect((await ask('/v1/things', { headers: { 'x-forwarded-for': '1.2.3.5' } })).status).toBe(200)
  })

  test('does not bother the load balancer, which is not counted', async () => {
    const { ask } = await serve([route], { limiter: createRateLimiter({ limit: 1 }) })

    for (let count = 0; count < 5; count++) expect((await ask('/healthz', { key: 'wrong' })).status).toBe(200)
  })
})

describe('several processes', () => {
  const opened: { close(): Promise<void> }[] = []
  afterAll(async () => {
    for (const { close } of opened) await close()
  })

  test('count together', async () => {
    const { url, close } = await aDatabase()
    const { pool } = openDatabase(url)
    opened.push({ close: () => pool.end() }, { close })
    // They tell each other when the test says so, and not by the clock before.
    const open = () => createRateLimiter({ pool, limit: 10, shareEveryMs: 3_600_000 })
    const limiters = [open(), open()] as const

    for (let count = 0; count < 6; count++) await Promise.all(limiters.map(limiter => limiter.take('a-key')))
    for (const limiter of limiters) await limiter.share()

    await expect(limiters[1].take('a-key')).rejects.toMatchObject({ type: 'too-many-requests' })
    for (const limiter of limiters) limiter.close()
  })

  test('count together from the first moment on, whichever began first', async () => {
    const { url, close } = await aDatabase()
    const { pool } = openDatabase(url)
    opened.push({ close: () => pool.end() }, { close })
    const open = () => createRateLimiter({ pool, limit: 4, shareEveryMs: 3_600_000 })

    const begun = Array.from({ length: 4 }, open)
    for (const limiter of begun) await limiter.take('a-key')
    for (const limiter of begun) await limiter.share()

    await expect(begun.at(-1)?.take('a-key')).rejects.toMatchObject({ type: 'too-many-requests' })
    for (const limiter of begun) limiter.close()
  })

  test('count each for itself while the database is away', async () => {
    const { pool } = openDatabase('postgres://nobody@127.0.0.1:1/none')
    const limiter = createRateLimiter({ pool, limit: 2 })

    await limiter.take('a-key')
    await limiter.share()
    await limiter.take('a-key')

    await expect(limiter.take('a-key')).rejects.toMatchObject({ status: 429 })
    limiter.close()
    await pool.end()
  })
})

describe('what was taken too early', () => {
  test('is given back, here and everywhere', async () => {
    const { pool, close } = await aDatabase()
    const [one, other] = [createRateLimiter({ pool, limit: 2 }), createRateLimiter({ pool, limit: 2 })]

    for (let round = 0; round < 3; round++) {
      await one.take('ada')
      if (round === 1) await one.share()
      await one.giveBack('ada')
    }
    await one.share()
    await other.take('ada')
    await other.share()
    const { remaining } = await other.take('ada')
    for (const limiter of [one, other]) limiter.close()
    await close()

    expect(remaining).toBe(0)
  })
})
