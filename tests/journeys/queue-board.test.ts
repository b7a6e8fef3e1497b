import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ownRedis } from '../support/own-redis.js'
import { aService, queues, type TestService, until } from '../support/service.js'
import { newsroomOf } from './newsroom.js'

describe.each(queues)('the board of a queue in %s', queue => {
  let service: TestService

  beforeAll(async () => {
    service = await aService({ queue, ringAgainAfterMs: 1_000 })
    await newsroomOf(service).anArticleInReview()
  })

  afterAll(() => service.stop())

  const keyOf = async (...roles: string[]) =>
    (await service.ask('POST', '/v1/keys', { body: { name: 'one of them', roles } })).body.key

  test('shows an admin every queue, and what went through it', async () => {
    const { status, body } = await service.ask('GET', '/admin/queues/api/queues')

    expect(status).toBe(200)
    const counts = Object.fromEntries(
      body.queues.map(({ name, counts }: { name: string; counts: { completed: number } }) => [name, counts.completed]),
    )
    expect(counts).toEqual({
      'open-jobs': 1,
      'draft-version': 1,
      'publish-document': 0,
      'reconcile-ledger': 0,
      'clear-engine-glossaries': 0,
    })
  })

  test('is a page that loads nothing from elsewhere', async () => {
    const { status, body, headers } = await service.ask('GET', '/admin/queues/')

    expect(status).toBe(200)
    expect(body).toContain('/admin/queues/')
    expect(body).not.toMatch(/(?:src|href)="https?:/)
    expect(headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(body).not.toMatch(/<script(?![^>]*(?:src=|type="application\/json"))/)
  })

  test('speaks the visitor’s language', async () => {
    const pages = await Promise.all(
      ['de', 'fr-CH', 'pl'].map(async language => {
        const { body } = await service.ask('GET', '/admin/queues', { headers: { 'accept-language': language } })
        return /"lng":"(.*?)"/.exec(body)?.[1]
      }),
    )

    expect(pages).toEqual(['de-DE', 'fr-FR', 'en-GB'])
  })

  test('loses no work when an admin pauses a queue and empties it', async () => {
    const order = async (what: string) =>
      expect((await service.ask('PUT', `/admin/queues/api/queues/draft-version/${what}`)).status).toBe(200)
    await order('pause')
    const { body: article } = await newsroomOf(service).submit({ headline: 'Trotzdem fertig' })
    await until(async () => {
      const { body } = await service.ask('GET', '/admin/queues/api/queues')
      const { counts } = body.queues.find(({ name }: { name: string }) => name === 'draft-version')
      return counts.prioritized === 1
    })
    await order('empty')
    await order('resume')

    await newsroomOf(service).inReview(article.id)
  })

  test('is refused to everybody else, pages and answers alike', async () => {
    const others = [null, await keyOf('editor', 'reviewer'), await keyOf('reader')]
    const paths = ['/admin/queues', '/admin/queues/api/queues', '/admin/queues/queue/draft-version']
    const statuses = await Promise.all(
      others.flatMap(key => paths.map(async path => (await service.ask('GET', path, { key })).status)),
    )

    expect(statuses).toEqual([401, 401, 401, 403, 403, 403, 403, 403, 403])
  })

  test('takes no orders from another site', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }
    const { status, body } = await service.ask('PUT', '/admin/queues/api/queues/pause', { key: null, headers })

    expect([status, body.type]).toEqual([403, '/problems/cross-site'])
  })
})

if (queues.includes('redis')) {
  test('where the queue is out of reach the board says so at once, and is there again with it', async () => {
    const redis = await ownRedis()
    const service = await aService({ queue: 'redis', redisUrl: redis.url, workers: false })
    const look = () => service.ask('GET', '/admin/queues/api/queues')
    const backAgain = async () => {
      await redis.start()
      await until(async () => (await look()).status === 200)
    }
    await redis.stop()
    const first = await look()
    await backAgain()
    await redis.stop()
    const later = await look()
    await backAgain()
    await service.stop()
    await redis.stop()

    const seen = [first, later].map(({ status, body }) => [status, body.type])
    expect(seen).toEqual([
      [503, '/problems/unavailable'],
      [503, '/problems/unavailable'],
    ])
  })
}
