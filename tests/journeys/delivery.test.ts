import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { aService, type TestService, until } from '../support/service.js'
import { newsroomOf } from './newsroom.js'

let service: TestService
let room: ReturnType<typeof newsroomOf>
beforeAll(async () => {
  service = await aService({ environment: { DELIVERY_PUBLIC: 'true' } })
  room = newsroomOf(service)
})
afterAll(async () => {
  await service.stop()
  expect(service.faults).toEqual([])
})

const languages = ['fr', 'pl']
const read = (path: string, headers: Record<string, string> = {}) =>
  service.ask('GET', `/v1/content/${path}`, { key: null, headers })
const changesAfter = async (cursor: string) =>
  (await service.ask('GET', `/v1/changes?after=${cursor}`, { key: null })).body

/** An article that readers have in both languages. */
async function aLiveArticle(headline: string) {
  const { body: article } = await room.submit({ headline, targetLanguages: languages })
  for (const language of languages) await room.decide(await room.inReview(article.id, language), 'approval')
  const documents = []
  for (const language of languages) documents.push((await room.delivered(article.id, language)).body)
  return { id: article.id as string, slugs: documents.map(({ slug }) => slug as string) }
}

/** Revises an article as an editor, and lets French readers have it. */
async function revise(id: string, change: Record<string, unknown>) {
  const { headers } = await service.ask('GET', `/v1/articles/${id}`)
  const body = {
    format: 'markdown',
    headline: 'Pegel',
    body: 'Der Pegel in **Köln** sinkt. Das sagt die Stadt.',
    ...change,
  }
  const revised = await service.ask('PUT', `/v1/articles/${id}`, {
    body,
    headers: { 'if-match': String(headers.get('etag')) },
  })
  expect(revised.status).toBe(202)
  const version = await room.inReview(id)
  for (const [place, { recheck }] of version.segments.entries())
    if (recheck) await room.edit(version, place, { status: 'confirmed' })
  expect((await room.decide(await room.see(version), 'approval')).status).toBe(201)
  return until(async () => {
    const { body: document } = await service.ask('GET', `/v1/content/fr/${id}.json`)
    return document.versionId === version.id && document
  })
}

describe('a retraction', () => {
  test('is everywhere at once, and what was live comes back with its end', async () => {
    const { id, slugs } = await aLiveArticle('Minister tritt zurück')
    const addresses = languages.flatMap((language, place) => [
      ...['', '.json', '.html', '.md'].map(suffix => `${language}/${slugs[place]}${suffix}`),
      `${language}/${id}`,
    ])
    const statuses = async () => (await Promise.all(addresses.map(path => read(path)))).map(({ status }) => status)
    const listed = async () => JSON.stringify((await read('fr')).body).includes(id)
    const { next: start } = await changesAfter('0')
    const before = [await statuses(), await listed()]

    const retraction = await service.ask('PUT', `/v1/articles/${id}/retraction`, {
      body: { reason: 'Quelle widerrief.' },
    })
    const during = [await statuses(), await listed()]
    const gone = await read(`fr/${slugs[0]}`)
    const reinstatement = await service.ask('DELETE', `/v1/articles/${id}/retraction`)
    const after = [await statuses(), await listed()]

    expect([retraction.status, retraction.body.state]).toEqual([200, 'retracted'])
    expect(retraction.body.retraction).toMatchObject({ reason: 'Quelle widerrief.', retractedByName: 'ADMIN_API_KEY' })
    expect([reinstatement.status, reinstatement.body.state]).toEqual([200, 'active'])
    expect([before, during, after]).toEqual([
      [addresses.map(() => 200), true],
      [addresses.map(() => 410), false],
      [addresses.map(() => 200), true],
    ])
    expect(gone.body.type).toBe('/problems/document-gone')
    const { items } = await changesAfter(start)
    expect(items.map(({ kind, language, note }: Record<string, string>) => `${kind} ${language} ${note}`)).toEqual([
      ...['retracted fr Quelle widerrief.', 'retracted pl Quelle widerrief.'],
      ...['reinstated fr null', 'reinstated pl null'],
    ])
    expect((await room.events(id)).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['article.retracted', 'article.reinstated']),
    )
  })

  test('of one that nobody could read yet keeps it unread', async () => {
    const { article, version } = await room.anArticleInReview()

    await service.ask('PUT', `/v1/articles/${article.id}/retraction`, { body: { reason: 'Falsch.' } })
    const approval = await room.decide(version, 'approval')

    expect(approval.status).toBe(409)
    expect((await read(`fr/${article.id}`)).status).toBe(404)
  })

  test.each<[string, object, number]>([
    ['a reason', {}, 422],
    ['more than blanks for a reason', { reason: '  ' }, 422],
  ])('needs %s', async (_what, body, status) => {
    const { body: article } = await room.submit()

    expect((await service.ask('PUT', `/v1/articles/${article.id}/retraction`, { body })).status).toBe(status)
    expect((await service.ask('DELETE', `/v1/articles/${article.id}/retraction`)).status).toBe(409)
  })
})

describe('an address', () => {
  test('leads on from every old one to the newest, in its form and with its query', async () => {
    const { id, slugs } = await aLiveArticle('Der erste Titel')
    const second = await revise(id, { headline: 'Der zweite Titel' })
    const third = await revise(id, { headline: 'Der dritte Titel' })

    const moved = await Promise.all([
      read(`fr/${slugs[0]}`),
      read(`fr/${second.slug}.html?utm=1`),
      read(`fr/${third.slug}`),
      read(`pl/${slugs[1]}`),
    ])

    expect(new Set([slugs[0], second.slug, third.slug]).size).toBe(3)
    expect(moved.map(({ status }) => status)).toEqual([301, 301, 200, 200])
    expect(moved[0]?.headers.get('location')).toBe(`/v1/content/fr/${third.slug}`)
    expect(moved[1]?.headers.get('location')).toBe(`/v1/content/fr/${third.slug}.html?utm=1`)
  })

  test('that was never any is not found, and a draft’s is none', async () => {
    const { article } = await room.anArticleInReview()

    const answers = [await read('fr/nie-gewesen'), await read(`fr/${article.id}`), await read('xx/nie-gewesen')]

    expect(answers.map(({ status, body }) => [status, body.type])).toEqual(
      Array(3).fill([404, '/problems/document-not-found']),
    )
  })
})

test('who has a document already is told so until it changes, is retracted or reinstated', async () => {
  const { id } = await aLiveArticle('Ein Titel bleibt')
  const first = await read(`fr/${id}.json`)
  const etag = String(first.headers.get('etag'))
  const again = () => read(`fr/${id}.json`, { 'if-none-match': etag })

  const unchanged = await again()
  await service.ask('PUT', `/v1/articles/${id}/retraction`, { body: { reason: 'Falsch.' } })
  const retracted = await again()
  await service.ask('DELETE', `/v1/articles/${id}/retraction`)
  const reinstated = await again()
  await revise(id, { headline: 'Ein Titel bleibt', body: 'Alles neu.', change: 'correction', note: 'Pegel berichtigt' })
  const revised = await again()

  expect([unchanged, retracted, reinstated, revised].map(({ status }) => status)).toEqual([304, 410, 304, 200])
  expect(unchanged.body).toBe('')
  expect(revised.body.correction).toMatchObject({ note: 'Pegel berichtigt' })
  expect(first.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=60, stale-while-revalidate=600')
  expect(first.headers.get('cache-tag')).toBe(`article-${id}`)
  expect(first.headers.get('content-language')).toBe('fr')
})
