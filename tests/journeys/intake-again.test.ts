import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { aService, type TestService } from '../support/service.js'
import { newsroomOf } from './newsroom.js'
import { submitterAt } from './submit-file.js'

let service: TestService
let room: ReturnType<typeof newsroomOf>
beforeAll(async () => {
  service = await aService()
  room = newsroomOf(service)
})
afterAll(async () => {
  await service.stop()
  expect(service.faults).toEqual([])
})

const known = async (externalId: string) =>
  (await service.ask('GET', `/v1/articles?externalId=${encodeURIComponent(externalId)}`)).body.items

describe('the same request again', () => {
  test('from twenty at once with one Idempotency-Key is one article', async () => {
    const headers = { 'idempotency-key': 'one-of-twenty' }
    const send = () => room.submit({ section: 'Zwanzig' }, { headers })

    const answers = await Promise.all(Array.from({ length: 20 }, send))
    const later = await send()

    const { items } = (await service.ask('GET', '/v1/articles?section=Zwanzig')).body
    const accepted = [...answers, later].filter(({ status }) => status === 202)
    expect(items).toHaveLength(1)
    expect(new Set(accepted.map(({ body }) => body.id))).toEqual(new Set([items[0].id]))
    expect(
      answers.every(({ status, body }) => status === 202 || body.type === '/problems/idempotency-key-in-use'),
    ).toBe(true)
    expect([later.status, later.headers.get('idempotency-replayed')]).toEqual([202, 'true'])
    expect((await room.events(items[0].id)).filter(({ name }) => name === 'article.received')).toHaveLength(1)
  })

  test('as a file with one Idempotency-Key is one article too, and another file is refused', async () => {
    const submitFile = submitterAt(service)
    const headers = { 'idempotency-key': 'a-file' }
    const send = (file: string) => submitFile(file, 'text/markdown', '?languages=fr&section=Datei', headers)

    const answers = [await send('# Eins\n\nText.'), await send('# Eins\n\nText.'), await send('# Zwei\n\nText.')]

    expect(answers.map(({ status }) => status)).toEqual([202, 202, 422])
    expect(answers[2]?.body.type).toBe('/problems/idempotency-key-reused')
    expect(answers[1]?.body.id).toBe(answers[0]?.body.id)
    expect((await service.ask('GET', '/v1/articles?section=Datei')).body.items).toHaveLength(1)
  })
})

describe('an externalId that comes again', () => {
  test('with another text makes a revision of the article, in the languages of both', async () => {
    const first = await room.submit({ externalId: 'cms-1', targetLanguages: ['fr'] })
    const second = await room.submit({
      externalId: 'cms-1',
      targetLanguages: ['pl'],
      body: 'Neu.',
      change: 'correction',
    })

    const { body: revision } = await service.ask('GET', `/v1/articles/${first.body.id}/revisions/2`)
    expect([second.status, second.body.id, second.body.revision]).toEqual([202, first.body.id, 2])
    expect(second.body.targetLanguages.sort()).toEqual(['fr', 'pl'])
    expect(revision.change).toBe('correction')
    expect((await room.inReview(first.body.id, 'pl')).segments).toHaveLength(2)
    expect(await known('cms-1')).toHaveLength(1)
  })

  test('with the same text makes none', async () => {
    const first = await room.submit({ externalId: 'cms-2' })
    const second = await room.submit({ externalId: 'cms-2' })

    expect([second.status, second.body.id, second.body.revision]).toEqual([202, first.body.id, 1])
  })

  test('from ten at once is one article', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, place) => room.submit({ externalId: 'cms-3', body: `Stand ${place}.` })),
    )

    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(202))
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    expect((await known('cms-3'))[0].revision).toBe(10)
  })

  test('from another client is that client’s own', async () => {
    const { key } = await room.aKey(['editor'])
    const mine = await room.submit({ externalId: 'cms-4' })
    const other = await room.submit({ externalId: 'cms-4' }, { key })

    expect(other.status).toBe(202)
    expect(other.body.id).not.toBe(mine.body.id)
  })

  test('of a retracted article is refused until it is reinstated', async () => {
    const { body } = await room.submit({ externalId: 'cms-5' })
    await service.ask('PUT', `/v1/articles/${body.id}/retraction`, { body: { reason: 'Falsch.' } })
    const refused = await room.submit({ externalId: 'cms-5', body: 'Neu.' })
    await service.ask('DELETE', `/v1/articles/${body.id}/retraction`)
    const taken = await room.submit({ externalId: 'cms-5', body: 'Neu.' })

    expect([refused.status, refused.body.type]).toEqual([409, '/problems/article-retracted'])
    expect([taken.status, taken.body.revision]).toEqual([202, 2])
  })
})
