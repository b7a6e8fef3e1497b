import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { aDatabase, type TestDatabase } from '../support/database.js'
import { aDelivery } from './delivery.js'
import { newsroomOn } from './newsroom.js'

let db: TestDatabase
let newsroom: ReturnType<typeof newsroomOn>
let site: Awaited<ReturnType<typeof aDelivery>>
let other: Awaited<ReturnType<typeof aDelivery>>
let keyed: Awaited<ReturnType<typeof aDelivery>>
beforeAll(async () => {
  db = await aDatabase()
  newsroom = newsroomOn(db.database)
  site = await aDelivery(db.url)
  other = await aDelivery(db.url)
  keyed = await aDelivery(db.url, { isPublic: false })
})
afterAll(async () => {
  await Promise.all([site.close(), other.close(), keyed.close()])
  await db.close()
})

const story = (headline: string) => ({ headline: 'Titel', texts: { Titel: headline } })

describe('reading a document', () => {
  test('works by slug and by id, in every form', async () => {
    const id = await newsroom.published(['fr'], story('Bonjour'))

    const json = await site.get('/v1/content/fr/bonjour')
    const byId = await site.get(`/v1/content/fr/${id}`)
    const html = await site.get('/v1/content/fr/bonjour', { accept: 'text/html' })
    const markdown = await site.get(`/v1/content/fr/${id}.md`)

    expect(await json.json()).toMatchObject({ articleId: id, headline: 'Bonjour' })
    expect(await byId.json()).toMatchObject({ articleId: id })
    expect(await html.text()).toContain('<h1>Bonjour</h1>')
    expect(await markdown.text()).toMatch(/^# Bonjour\n/)
    expect(html.headers.get('content-security-policy')).toMatch(/^default-src 'none'; /)
    expect([json, html, markdown].map(({ headers }) => headers.get('content-type'))).toEqual([
      'application/json; charset=utf-8',
      'text/html; charset=utf-8',
      'text/markdown; charset=utf-8',
    ])
    expect(new Set([json, html, markdown].map(({ headers }) => headers.get('etag'))).size).toBe(3)
  })

  test('says what caches need', async () => {
    const id = await newsroom.published(['fr'], story('Caches'))

    const { headers } = await site.get('/v1/content/fr/caches')

    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'public, max-age=0, s-maxage=60, stale-while-revalidate=600',
      'cache-tag': `article-${id}`,
      'content-language': 'fr',
      vary: 'Accept, Accept-Encoding',
      'x-content-type-options': 'nosniff',
      'last-modified': expect.stringMatching(/GMT$/),
      etag: expect.stringMatching(/^"[\w.-]+"$/),
    })
  })

  test('answers 304 to who has it already, until it changes', async () => {
    const id = await newsroom.published(['fr'], story('Connu'))
    const { headers } = await site.get('/v1/content/fr/connu')
    const etag = headers.get('etag') ?? ''
    const modified = headers.get('last-modified') ?? ''

    const statuses = await Promise.all([
      site.get('/v1/content/fr/connu', { 'if-none-match': etag }),
      site.get('/v1/content/fr/connu', { 'if-none-match': `"x", W/${etag}` }),
      site.get('/v1/content/fr/connu', { 'if-modified-since': modified }),
      site.get('/v1/content/fr/connu', { 'if-none-match': '"x"', 'if-modified-since': modified }),
      site.get('/v1/content/fr/connu', { 'if-none-match': etag, accept: 'text/html' }),
    ])
    expect(statuses.map(({ status }) => status)).toEqual([304, 304, 304, 200, 200])

    await newsroom.aRevision(id, { ...story('Connu'), change: 'update', body: 'Neu.' })
    await newsroom.approve(id, 'fr', story('Connu'))
    await newsroom.publish(id, 'fr')
    expect((await site.get('/v1/content/fr/connu', { 'if-none-match': etag })).status).toBe(200)
  })

  test('by HEAD has the headers and no body', async () => {
    await newsroom.published(['fr'], story('Tete'))

    const head = await site.get('/v1/content/fr/tete', {}, 'HEAD')

    expect(head.status).toBe(200)
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(100)
    expect(await head.text()).toBe('')
  })

  test('sends fewer bytes to who can unpack them, under an etag of their own', async () => {
    await newsroom.published(['fr'], story('Petit'))

    const packed = await site.get('/v1/content/fr/petit', { 'accept-encoding': 'br, gzip' })
    const plain = await site.get('/v1/content/fr/petit', { 'accept-encoding': 'gzip;q=0' })

    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(packed.headers.get('etag')).not.toBe(plain.headers.get('etag'))
    expect(await packed.json()).toEqual(await plain.json())
  })

  test('answers 406 to who wants what there is not', async () => {
    await newsroom.published(['fr'], story('Pdf'))

    const answer = await site.get('/v1/content/fr/pdf', { accept: 'application/pdf' })

    expect(answer.status).toBe(406)
    expect(await answer.json()).toMatchObject({ available: ['application/json', 'text/html', 'text/markdown'] })
  })

  test('leads from an old slug to the newest, in the same form', async () => {
    const id = await newsroom.published(['fr'], story('Vieux titre'))
    await newsroom.aRevision(id, { ...story('Nouveau'), change: 'update', body: 'Neu.' })
    await newsroom.approve(id, 'fr', story('Nouveau'))
    await newsroom.publish(id, 'fr')

    const plain = await site.get('/v1/content/fr/vieux-titre')
    const page = await site.get('/v1/content/fr/vieux-titre.html?a=b')

    expect([plain.status, plain.headers.get('location')]).toEqual([301, '/v1/content/fr/nouveau'])
    expect(page.headers.get('location')).toBe('/v1/content/fr/nouveau.html?a=b')
  })

  test('keeps a slug in its own script', async () => {
    await newsroom.published(['zh-Hans'], story('中国经济'))

    const answer = await site.get(`/v1/content/zh-Hans/${encodeURIComponent('中国经济')}`)

    expect(await answer.json()).toMatchObject({ slug: '中国经济' })
  })

  test.each([
    '/v1/content/fr/nothing-here',
    '/v1/content/de/01936b0a-0000-7000-8000-000000000001',
    '/v1/content/fr/%00',
    '/v1/content/fr/%2e%2e%2f%2e%2e%2fetc',
    `/v1/content/fr/${'a'.repeat(10_000)}`,
    '/v1/content/fr/%ff',
    '/v1/content/fr/a%27%20or%201=1',
  ])('answers 404 to %s', async path => {
    const answer = await site.get(path)

    expect([answer.status, await answer.json()]).toEqual([404, { type: 'document-not-found' }])
  })

  test('does not climb out of its folder', async () => {
    const status = await new Promise(resolve => {
      const path = '/v1/content/fr/../../secret'
      request(`${site.origin}`, { path }, answer => resolve(answer.resume().statusCode)).end()
    })

    expect(status).toBe(404)
  })
})

describe('what may not be read', () => {
  test('is gone in every process the moment it is retracted, and back as soon as it is reinstated', async () => {
    const id = await newsroom.published(['fr', 'pl'], story('Faux'))
    const readAll = () =>
      Promise.all([site, other].flatMap(process => ['fr', 'pl'].map(tag => process.get(`/v1/content/${tag}/faux`))))
    expect((await readAll()).map(({ status }) => status)).toEqual([200, 200, 200, 200])

    await newsroom.retract(id, 'It never happened.')
    const gone = await readAll()
    await newsroom.reinstate(id)
    const back = await readAll()

    expect(gone.map(({ status }) => status)).toEqual([410, 410, 410, 410])
    expect(await gone[0]?.json()).toEqual({ type: 'document-gone', reason: 'It never happened.' })
    expect(back.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  })

  test('is not read from memory by anyone who asked after a retraction, however many ask', async () => {
    const id = await newsroom.published(['fr'], story('Rush'))
    const rush = () => Promise.all(Array.from({ length: 100 }, () => other.get('/v1/content/fr/rush')))
    await rush()
    const during = rush()

    await newsroom.retract(id)
    const after = await rush()
    await during

    expect(new Set(after.map(({ status }) => status))).toEqual(new Set([410]))
  })

  test('is a withdrawn language, while the others stay', async () => {
    const id = await newsroom.published(['fr', 'pl'], story('Retire'))
    await newsroom.withdraw(id, 'pl')

    const answers = await Promise.all(['fr', 'pl'].map(language => site.get(`/v1/content/${language}/${id}.html`)))

    expect(answers.map(({ status }) => status)).toEqual([200, 410])
  })

  test('is an embargo’s, except for editors, and never for a cache', async () => {
    const id = await newsroom.published(['fr'], { ...story('Secret'), embargoUntil: '2099-01-01T00:00:00Z' })
    const path = `/v1/content/fr/${id}`

    const answers = await Promise.all(
      [
        {},
        { authorization: 'Bearer reader' },
        { authorization: 'Bearer editor' },
        { authorization: 'Bearer admin' },
      ].map(headers => site.get(path, headers as Record<string, string>)),
    )

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 200, 200])
    expect(answers[2]?.headers.get('cache-control')).toBe('private, no-store')
  })
})

describe('delivery with a key', () => {
  test('asks who it is, and lets readers in', async () => {
    await newsroom.published(['fr'], story('Cle'))

    const answers = await Promise.all(
      ['', 'none', 'reader', 'reviewer', 'admin'].map(role =>
        keyed.get('/v1/content/fr/cle', role ? { authorization: `Bearer ${role}` } : {}),
      ),
    )

    expect(answers.map(({ status }) => status)).toEqual([401, 403, 200, 200, 200])
    expect(answers[0]?.headers.get('www-authenticate')).toMatch(/^Bearer/)
    expect(answers[2]?.headers.get('cache-control')).toMatch(/^private/)
  })

  test('does not say what exists to who may not know', async () => {
    expect((await keyed.get('/v1/content/fr/%00')).status).toBe(401)
    expect((await keyed.get('/v1/content/fr/nothing')).status).toBe(401)
  })
})
