import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type FakeDeepl, startFakeDeepl } from '../support/fake-deepl.js'
import { aService, type TestService, until } from '../support/service.js'
import { newsroomOf } from './newsroom.js'

let deepl: FakeDeepl
let service: TestService
beforeAll(async () => {
  deepl = await startFakeDeepl()
  const environment = { DEEPL_API_KEY: 'key', DEEPL_SERVER_URL: deepl.url }
  service = await aService({ environment })
})
afterAll(async () => {
  await service.stop()
  await deepl.close()
})

const story = (headline: string, body: string) => ({ headline, body, provider: 'deepl', targetLanguages: ['fr'] })
const term = (source: string, target: string) => ({ source, targets: [{ language: 'fr', target }] })
const add = async (source: string, target: string) =>
  (await service.ask('POST', '/v1/glossary/terms', { body: term(source, target) })).body
const asked = (from = 0) => deepl.requests.slice(from).map(({ texts, options }) => [texts, 'glossary_id' in options])

describe('an article that DeepL translates by the glossary', () => {
  test('is asked for with the glossary only where terms occur, and says by which', async () => {
    const { anArticleInReview, decide, see, delivered } = newsroomOf(service)
    await add('Deichgraf', 'comte des digues')
    const { article, version } = await anArticleInReview(
      story('Mahnung vor Husum', 'Die Deichgrafen mahnen im Watt. Ebbe herrscht überall.'),
    )

    expect(asked()).toEqual([
      [['Die Deichgrafen mahnen im Watt.'], true],
      [['Mahnung vor Husum', 'Ebbe herrscht überall.'], false],
    ])
    expect(version.segments.map(({ target }: { target: string }) => target)).toContain(
      '[FR] DIE COMTE DES DIGUES MAHNEN IM WATT.',
    )
    expect(version.glossary).toEqual({ version: expect.any(Number), texts: 1, untold: null })

    expect((await decide(await see(version), 'approval')).status).toBe(201)
    await delivered(article.id)
    const { body: document } = await service.ask('GET', `/v1/content/fr/${article.id}`)
    expect(document.provenance.glossaryVersion).toBe(version.glossary.version)
  })

  test('goes on without the glossary where there can be none, says so, and is paid for under no false name', async () => {
    const { anArticleInReview } = newsroomOf(service)
    await add('Lotse', 'pilote')
    const from = deepl.requests.length
    deepl.glossaries.fail(503, 'PUT')
    const first = await anArticleInReview(story('Nebel auf der Elbe', 'Der Lotse wartet auf bessere Sicht.'))
    const again = { format: 'markdown', ...story('Nebel auf der Elbe', 'Der Lotse wartet auf bessere Sicht.') }
    const estimate = await service.ask('POST', '/v1/estimates', { body: again })
    deepl.glossaries.fail(null)
    await add('Schleuse', 'écluse')
    const second = await anArticleInReview(story('Nebel auf der Weser', 'Der Lotse wartet auf bessere Sicht.'))

    expect(first.version.glossary).toMatchObject({ texts: 1, untold: 'unclear' })
    expect(second.version.glossary).toMatchObject({ texts: 1, untold: null })
    expect(estimate.body.languages).toMatchObject([{ toTranslate: 0, fromLedger: 2 }])
    expect(asked(from)).toEqual([
      [['Nebel auf der Elbe', 'Der Lotse wartet auf bessere Sicht.'], false],
      [['Der Lotse wartet auf bessere Sicht.'], true],
      [['Nebel auf der Weser'], false],
    ])
  })

  test('says by which though its job stood still in between, of all its sentences', async () => {
    const { anArticleInReview } = newsroomOf(service)
    const known = await add('Barkasse', 'vedette')
    deepl.failWhen(({ texts }) => texts.includes('Die Halle ist leer.'), 456)
    const body = 'Die Barkasse legt ab.\n\nDie Halle ist leer.'
    const sent = anArticleInReview(story('Stille im Hafen', body))
    const parked = await until(async () => (await service.ask('GET', '/v1/jobs?state=parked')).body.items[0])
    deepl.heal()
    await service.ask('POST', `/v1/jobs/${parked.id}/retries`)

    expect((await sent).version.glossary).toEqual({ version: expect.any(Number), texts: 1, untold: null })
    await service.ask('DELETE', `/v1/glossary/terms/${known.id}`, { headers: { 'if-match': `"${known.etag}"` } })
  })

  test('comes through though the glossary is deleted behind our back', async () => {
    const { anArticleInReview } = newsroomOf(service)
    const billed = deepl.billedCharacters
    deepl.glossaries.deleteAll()
    const { version } = await anArticleInReview(story('Der Lotse', 'Ein Lotse geht von Bord.'))

    expect(version.glossary).toMatchObject({ untold: null })
    expect(version.segments.map(({ target }: { target: string }) => target)).toEqual([
      '[FR] DER PILOTE',
      '[FR] EIN PILOTE GEHT VON BORD.',
    ])
    expect(deepl.billedCharacters - billed).toBe('Der Lotse'.length + 'Ein Lotse geht von Bord.'.length)
  })
})

test('what DeepL keeps of the glossary is gone there soon after the last term is taken out', async () => {
  const { anArticleInReview } = newsroomOf(service)
  await add('Priel', 'chenal')
  await anArticleInReview(story('Vorsicht im Watt', 'Der Priel füllt sich rasch.'))
  const { items } = (await service.ask('GET', '/v1/glossary/terms?limit=100')).body
  const before = deepl.glossaries.all().length

  for (const { id, etag } of items) {
    await service.ask('DELETE', `/v1/glossary/terms/${id}`, { headers: { 'if-match': `"${etag}"` } })
  }

  await until(async () => deepl.glossaries.all().length === 0)
  expect(before).toBe(1)
})

test('what could not be taken out there, as there was no key, is gone with the next comparison', async () => {
  const { anArticleInReview } = newsroomOf(service)
  await add('Buhne', 'épi')
  await anArticleInReview(story('Sturm am Deich', 'Die Buhne hält.'))
  const before = deepl.glossaries.all().length
  // As it stands after the glossary changed while nobody could ask DeepL.
  await service.db.database.deleteFrom('glossaryTerms').execute()

  const { status } = await service.ask('POST', '/v1/usage/reconciliations', { body: { provider: 'deepl' } })

  await until(async () => deepl.glossaries.all().length === 0)
  expect([before, status]).toEqual([1, 202])
})

test('a language for which DeepL has no glossaries is estimated and drafted without terms, and says so', async () => {
  const { anArticleInReview } = newsroomOf(service)
  const text = { headline: 'Ebbe im Kanal', body: 'Der Fährmann ruht.', provider: 'deepl', targetLanguages: ['lv'] }
  await anArticleInReview(text, 'lv')
  const body = { source: 'Fährmann', targets: [{ language: 'lv', target: 'pārcēlājs' }] }
  const known = (await service.ask('POST', '/v1/glossary/terms', { body })).body
  const again = { ...text, headline: 'Ebbe im Fluss' }
  const estimate = await service.ask('POST', '/v1/estimates', { body: { ...again, format: 'markdown' } })
  const before = deepl.billedCharacters
  const { version } = await anArticleInReview(again, 'lv')
  await service.ask('DELETE', `/v1/glossary/terms/${known.id}`, { headers: { 'if-match': `"${known.etag}"` } })

  expect(estimate.body.languages).toMatchObject([{ fromLedger: 1, characters: 13 }])
  expect(deepl.billedCharacters - before).toBe(13)
  expect(version.glossary).toMatchObject({ texts: 1, untold: 'language' })
})

test('the providers say which of them go by the glossary', async () => {
  const { body } = await service.ask('GET', '/v1/providers')
  const heeds = body.items.map(({ id, heedsTerms }: { id: string; heedsTerms: boolean | null }) => [id, heedsTerms])

  expect(heeds).toContainEqual(['deepl', true])
  expect(heeds).toContainEqual(['pseudo', false])
  expect(heeds).toContainEqual(['openai', null])
})
