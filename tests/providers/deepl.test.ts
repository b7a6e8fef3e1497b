import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { deepl } from '../../src/providers/deepl.js'
import { type FakeDeepl, startFakeDeepl } from '../support/fake-deepl.js'

const request = { from: 'de', to: 'fr' }
let server: FakeDeepl

beforeEach(async () => {
  server = await startFakeDeepl({ key: 'canary-key' })
})

afterEach(async () => {
  await server.close()
})

function startDeepl(settings: { DEEPL_TIMEOUT_MS?: number; DEEPL_API_KEY?: string } = {}) {
  return deepl.start(deepl.settings.parse({ DEEPL_API_KEY: 'canary-key', DEEPL_SERVER_URL: server.url, ...settings }))
}

describe('asking DeepL', () => {
  test('gives each text its translation', async () => {
    const answers = await startDeepl().translate(['Der <1>Pegel</1> steigt.', 'A & B < C'], request)

    expect(answers).toEqual([
      { text: '[FR] DER <1>PEGEL</1> STEIGT.', billedCharacters: 17 },
      { text: '[FR] A & B < C', billedCharacters: 9 },
    ])
  })

  test('sends strict XML, one sentence a text, with its switches', async () => {
    await startDeepl().translate(['Der <1>Pegel</1> & <2/> <3>so'], request)

    expect(server.requests[0]).toMatchObject({
      texts: ['Der <t1>Pegel</t1> &amp; <t2/> &lt;3&gt;so'],
      source: 'de',
      target: 'FR',
      options: {
        tag_handling: 'xml',
        tag_handling_version: 'v2',
        split_sentences: '0',
        preserve_formatting: '1',
        model_type: 'quality_optimized',
      },
    })
  })

  test('tells DeepL nothing about this machine', async () => {
    await startDeepl().translate(['Satz'], request)

    expect(server.requests[0]?.headers['user-agent']).not.toContain(process.version.slice(1))
  })

  test('passes the article around the texts, unpaid', async () => {
    const [answer] = await startDeepl().translate(['Satz'], { ...request, context: 'Davor. Satz. Danach.' })

    expect(server.requests[0]?.context).toBe('Davor. Satz. Danach.')
    expect(answer?.billedCharacters).toBe(4)
  })

  test('cuts a context that does not fit at its end', async () => {
    const context = `Anfang ${'ü'.repeat(60_000)} Ende`

    await startDeepl().translate(['Satz'], { ...request, context })

    const [seen] = server.requests
    expect(seen?.context).toMatch(/^Anfang ü+$/)
    expect(seen?.bytes).toBeGreaterThan(95 * 1024)
    expect(seen?.bytes).toBeLessThanOrEqual(100 * 1024)
  })

  test('asks nothing where no text has words', async () => {
    await startDeepl().translate(['', '<1/>'], request)

    expect(server.requests).toEqual([])
  })

  test('counts for itself where DeepL does not say what it charged', async () => {
    server.fail('no-billing')

    const [answer] = await startDeepl().translate(['<1>Grün</1> & 😀'], request)

    expect(answer?.billedCharacters).toBe(8)
  })

  test('keeps calls apart that run at the same time', async () => {
    server.failWhen(({ target }) => target === 'FR', { status: 429, retryAfter: '7' })
    server.failWhen(({ target }) => target === 'PL', 456)
    const translator = startDeepl()
    const languages = ['fr', 'pl', 'it', 'fr', 'pl', 'it']

    const outcomes = await Promise.all(
      languages.map(to => translator.translate(['Satz'], { from: 'de', to }).catch(error => error.trouble)),
    )

    const italian = [{ text: '[IT] SATZ', billedCharacters: 4 }]
    expect(outcomes).toEqual(['busy', 'quota', italian, 'busy', 'quota', italian])
  })
})

describe('batches for DeepL', () => {
  test('hold at most 50 texts', () => {
    const batches = startDeepl().batches(new Array<string>(101).fill('Satz'))

    expect(batches.map(({ length }) => length)).toEqual([50, 50, 1])
  })

  test('put a text that is too large alone', () => {
    const large = 'ü'.repeat(40_000)

    expect(startDeepl().batches(['a', large, 'b'])).toEqual([['a'], [large], ['b']])
  })

  test('fit the request, whatever the texts and their context', async () => {
    const translator = startDeepl()
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map(unit => `w ${unit.repeat(40)}`)
    const texts = fc.array(text, { minLength: 20, maxLength: 80, size: 'max' })

    await fc.assert(
      fc.asyncProperty(texts, async texts => {
        for (const batch of translator.batches(texts)) {
          await translator.translate(batch, { ...request, context: 'Kontext & mehr. '.repeat(9_000) })
        }
      }),
      { numRuns: 10 },
    )

    expect(Math.max(...server.requests.map(({ bytes }) => bytes))).toBeLessThanOrEqual(100 * 1024)
    expect(Math.max(...server.requests.map(({ texts }) => texts.length))).toBeLessThanOrEqual(50)
  })
})

describe("DeepL's answer", () => {
  test('is text even where it looks like markup', async () => {
    server.fail('script')

    const [answer] = await startDeepl().translate(['Satz'], request)

    expect(answer?.text).toBe('[FR] SATZ<script>alert(1)</script>')
  })

  test('loses control characters and broken Unicode', async () => {
    server.fail('control-characters')

    const [answer] = await startDeepl().translate(['Satz'], request)

    expect(answer?.text).toBe('[31m[FR] SATZ')
  })

  test('is null for a text that got nothing, and the others are kept', async () => {
    server.fail('empty-last')

    const answers = await startDeepl().translate(['Satz', 'Der <1>Pegel</1>'], request)

    expect(answers).toEqual([
      { text: '[FR] SATZ', billedCharacters: 4 },
      { text: null, billedCharacters: 9 },
    ])
  })

  test('shows invented tags as the tags they are, for the checks to judge', async () => {
    server.fail('invented-tags')

    const [answer] = await startDeepl().translate(['Ein <1>Satz</1>'], request)

    expect(answer?.text).toBe('[FR] <77>!</77> EIN <1>SATZ</1>')
  })

  test.each([
    ['dropped-tags', '[FR] EIN SATZ'],
    ['unbalanced-tags', '[FR] EIN <1>SATZ'],
  ] as const)('passes on %s as they are, for the checks to judge', async (fault, text) => {
    server.fail(fault)

    const answers = await startDeepl().translate(['Ein <1>Satz</1>'], request)

    expect(answers[0]?.text).toBe(text)
  })
})

describe('settings for DeepL', () => {
  test('wait half a minute unless told otherwise', () => {
    expect(deepl.settings.parse({ DEEPL_API_KEY: 'k' }).DEEPL_TIMEOUT_MS).toBe(30_000)
  })

  test('refuse a key that would break the header', () => {
    expect(deepl.settings.safeParse({ DEEPL_API_KEY: 'two words' }).success).toBe(false)
  })
})
