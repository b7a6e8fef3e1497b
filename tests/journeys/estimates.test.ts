import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type FakeOpenai, startFakeOpenai } from '../support/fake-openai.js'
import { aNewsDesk, type NewsDesk } from '../support/news-desk.js'

let desk: NewsDesk
let model: FakeOpenai
beforeAll(async () => {
  model = await startFakeOpenai()
  const prices = 'deepl=20.00 EUR,openai=8.50 USD'
  const engine = { OPENAI_BASE_URL: `${model.url}/v1`, OPENAI_MODEL: 'a-model' }
  desk = await aNewsDesk({ queue: 'postgres', environment: { PRICES: prices, ...engine } })
})
afterAll(async () => {
  await desk.stop()
  await model.close()
})

const sentences = [
  'Der Pegel sinkt weiter.',
  'Die **Behörden** prüfen das 🌊.',
  'Ähnlich war es 2018 in [Köln](https://koeln.example).',
  'Nein.',
  '„Wir warten auf Regen“, sagte ein Sprecher.',
  '12 345',
  'Der Wert <0> gilt, <123456> nicht, </0> auch nicht.',
  'Ein Ton\u0007 und \uFFFE mehr.',
  'Im Café stehen 3 Stühle.',
  'Im Cafe\u0301 stehen 3 Stühle.',
  '`code` bleibt, wie es ist.',
]
const story = fc.record({
  headline: fc.constantFrom('Pegel sinkt', 'Rat tagt', 'Regen kommt'),
  paragraphs: fc.array(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  }),
  // DeepL has no glossaries for Latvian.
  targetLanguages: fc.uniqueArray(fc.constantFrom('fr', 'pl', 'en-GB', 'lv'), { minLength: 1, maxLength: 3 }),
  externalId: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
  provider: fc.constantFrom('deepl', 'openai'),
})

/** What the newsroom calls the office meanwhile, in every language; null where the glossary does not say. */
const office = fc.constantFrom(null, 'A', 'B')

async function say(word: string | null): Promise<void> {
  const path = '/v1/glossary/terms'
  const [known] = (await desk.service.ask('GET', `${path}?q=Behörde`)).body.items
  const headers = known && { 'if-match': `"${known.etag}"` }
  const targets = ['fr', 'pl', 'lv'].map(language => ({ language, target: `${word} ${language}` }))
  if (word === null && known) await desk.service.ask('DELETE', `${path}/${known.id}`, { headers })
  if (word === null) return
  const body = { source: 'Behörde', targets }
  const said = await (known
    ? desk.service.ask('PUT', `${path}/${known.id}`, { body, headers })
    : desk.service.ask('POST', path, { body }))
  expect(said.status).toBeLessThan(300)
}

const estimate = (body: unknown) => desk.service.ask('POST', '/v1/estimates', { body })

async function allDone(articleId: string, languages: readonly string[]) {
  const versions = []
  for (const language of languages) versions.push(await desk.inReview(articleId, language))
  return versions
}

type Billed = { deepl: number; openai: number }

/** What DeepL counted, and what stands in the ledger for the language model. */
async function billed(): Promise<Billed> {
  return { deepl: desk.deepl.billedCharacters, openai: (await desk.billedInLedger()) - desk.deepl.billedCharacters }
}

test('an estimate of a language model counts the instructions and the context of each request', async () => {
  const model = await startFakeOpenai()
  const environment = { OPENAI_BASE_URL: `${model.url}/v1`, OPENAI_MODEL: 'a-model', PRICES: 'openai=8.50 USD' }
  const desk = await aNewsDesk({ queue: 'postgres', environment })
  const text = Array.from({ length: 50 }, (_, place) => `Der ${place}. Deich hält dem Wasser stand.`).join('\n\n')
  const body = { format: 'text', headline: 'Deiche', body: text, targetLanguages: ['fr'], provider: 'openai' }

  const estimated = (await desk.service.ask('POST', '/v1/estimates', { body })).body.languages[0]
  const sent = await desk.service.ask('POST', '/v1/articles', { body })
  const job = await desk.jobIs(sent.body.id, 'done')

  await desk.stop()
  await model.close()
  expect(model.requests).toHaveLength(3)
  expect(estimated.characters).toBe(job.billedCharacters)
  expect(estimated.characters).toBeGreaterThan(model.billedCharacters + 3 * 1_000)
})

describe('an estimate', () => {
  test('is what is billed then, to the character, whatever was translated and approved before and the glossary says', async () => {
    let recalled = 0
    await fc.assert(
      fc.asyncProperty(story, office, fc.boolean(), async ({ paragraphs, ...rest }, word, isApproved) => {
        await say(word)
        const body = { ...rest, format: 'markdown', body: paragraphs.map(words => words.join(' ')).join('\n\n') }
        const { status, body: estimated } = await estimate(body)
        expect(status).toBe(200)
        const before = await billed()
        const sent = await desk.service.ask('POST', '/v1/articles', { body })
        const versions = await allDone(sent.body.id, sent.body.targetLanguages)

        const characters = estimated.languages.map((one: { characters: number }) => one.characters)
        // An article keeps the provider it had, which the estimate names.
        const by = estimated.provider as keyof Billed
        expect(sum(characters)).toBe((await billed())[by] - before[by])
        for (const one of estimated.languages) {
          const { skipped, carried, fromMemory, fromLedger, toTranslate } = one
          expect(sum([skipped, carried, fromMemory, fromLedger, toTranslate])).toBe(one.segments)
          recalled += fromMemory
        }
        if (isApproved) for (const version of versions) await desk.approve(version)
      }),
      { numRuns: 12, seed: 20261129, endOnFailure: true },
    )
    expect(recalled).toBeGreaterThan(0)
  })

  test('counts a text that occurs in two spellings as the one that is sent', async () => {
    const body = 'Das Caf\u00e9 ist voll. Draußen regnet es. Das Cafe\u0301 ist voll.'
    const text = { format: 'text', headline: 'Kaffee', body, targetLanguages: ['fr'] }
    const { body: estimated } = await estimate(text)
    const sent = await desk.service.ask('POST', '/v1/articles', { body: text })
    const job = await desk.jobIs(sent.body.id, 'done')

    expect(estimated.languages[0].characters).toBe(job.billedCharacters)
  })

  test('of an article that was sent before counts the languages that it has, too', async () => {
    const first = { format: 'text', headline: 'Möwen', body: 'Die Möwen schreien.', externalId: 'gulls' }
    const sent = await desk.service.ask('POST', '/v1/articles', { body: { ...first, targetLanguages: ['fr', 'pl'] } })
    await allDone(sent.body.id, ['fr', 'pl'])

    const { body } = await estimate({ ...first, body: 'Die Möwen schweigen.', targetLanguages: ['fr'] })

    expect(body.languages).toMatchObject([
      { language: 'fr', characters: 20 },
      { language: 'pl', characters: 20 },
    ])
  })

  test('calls no provider and stores nothing', async () => {
    const before = desk.deepl.requests.length
    const { body } = await desk.service.ask('GET', '/v1/articles?limit=200')
    await estimate({ format: 'text', headline: 'Neu', body: 'Ganz neu ist das.', targetLanguages: ['it'] })

    expect(desk.deepl.requests.length).toBe(before)
    expect((await desk.service.ask('GET', '/v1/articles?limit=200')).body.items.length).toBe(body.items.length)
  })

  test('of further languages for an article there is', async () => {
    const id = await desk.submit({ body: 'Das ist **noch nie** dagewesen.', languages: ['fr'] })
    await allDone(id, ['fr'])
    const { body } = await estimate({ articleId: id, languages: ['it'] })
    const before = desk.deepl.billedCharacters
    await desk.service.ask('POST', `/v1/articles/${id}/languages`, { body: { languages: ['it'] } })
    await allDone(id, ['it'])

    expect(body.provider).toBe('deepl')
    expect(body.languages[0].characters).toBe(desk.deepl.billedCharacters - before)
    expect((await estimate({ articleId: id, languages: ['it'] })).body.languages[0].characters).toBe(0)
  })

  test('of a revision: only what is new counts, in every language the article has', async () => {
    const id = await desk.submit({ body: 'Der Kutter liegt im Hafen. Er ist rot.', languages: ['fr', 'pl'] })
    await allDone(id, ['fr', 'pl'])
    const text = { format: 'markdown', headline: 'SCHLAGZEILE 1', body: 'Der Kutter liegt im Hafen. Er ist **grün**.' }
    const { body } = await estimate({ articleId: id, revision: { ...text, change: 'correction' } })
    const before = desk.deepl.billedCharacters
    await desk.revise(id, text, 'correction')
    await allDone(id, ['fr', 'pl'])

    const [fr, pl] = body.languages
    expect([fr, pl]).toMatchObject([
      { language: 'fr', segments: 3, carried: 2, characters: 12 },
      { language: 'pl', segments: 3, carried: 2, characters: 12 },
    ])
    expect(fr.characters + pl.characters).toBe(desk.deepl.billedCharacters - before)
  })

  test.each([
    ['a language nobody offers', { targetLanguages: ['tlh'] }, '/revision/targetLanguages/0'],
    ['another format', { format: 'pdf' }, '/revision/format'],
  ])('of a revision says what is wrong with %s', async (_what, wrong, pointer) => {
    const id = await desk.submit({ body: 'Der Kutter fährt aus.', languages: ['fr'] })
    const revision = { format: 'text', headline: 'Kutter', body: 'Der Kutter kehrt heim.', ...wrong }
    const { status, body: problem } = await estimate({ articleId: id, revision })

    expect([status, problem.errors?.[0]?.pointer]).toEqual([422, pointer])
  })

  test('names the money, rounded up to the cent', async () => {
    const words = 'Das sind fünfzig Zeichen, ganz genau, mit Punkt!!'
    const text = { format: 'text', headline: 'Preis', body: words.repeat(12), targetLanguages: ['nl'] }
    const [one] = (await estimate(text)).body.languages

    expect(one.cost).toEqual({ amount: Math.ceil(one.characters * 0.002) / 100, currency: 'EUR' })
  })

  test.each([
    ['nothing to translate', { format: 'text', headline: '–', body: '…', targetLanguages: ['fr'] }, '/body', 'no-text'],
    ['no language', { format: 'text', headline: 'H', body: 'Text.' }, '/targetLanguages', 'required'],
    [
      'a language nobody offers',
      { format: 'text', headline: 'H', body: 'Text.', targetLanguages: ['tlh'] },
      '/targetLanguages/0',
      'language-not-offered',
    ],
    ['no article and no languages', {}, '/articleId', 'required'],
    [
      'an article, but neither languages nor a revision',
      { articleId: '01936b0a-1c08-7d43-b1f7-91a3e48bd004' },
      '/languages',
      'required',
    ],
  ])('says what is wrong with %s', async (_what, body, pointer, code) => {
    const { status, body: problem } = await estimate(body)

    expect(status).toBe(422)
    expect(problem.errors[0]).toMatchObject({ pointer, code })
  })

  test('of an article that is none is not found', async () => {
    const { status } = await estimate({ articleId: '01936b0a-1c08-7d43-b1f7-91a3e48bd004', languages: ['fr'] })
    expect(status).toBe(404)
  })
})

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
