import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { libretranslate } from '../../src/providers/libretranslate.js'
import { ProviderError } from '../../src/providers/provider.js'
import { type FakeLibretranslate, startFakeLibretranslate } from '../support/fake-libretranslate.js'

const request = { from: 'de', to: 'fr' }
type Fault = Parameters<FakeLibretranslate['fail']>[0]
let server: FakeLibretranslate

beforeEach(async () => {
  server = await startFakeLibretranslate()
})

afterEach(async () => {
  await server.close()
})

function start(settings: Record<string, unknown> = {}) {
  const all = { LIBRETRANSLATE_URL: server.url, LIBRETRANSLATE_API_KEY: 'canary-key', ...settings }
  return libretranslate.start(libretranslate.settings.parse(all))
}

/** Asks once and gives back what it throws. */
async function troubleFrom(settings: Record<string, unknown> = {}, languages = request) {
  const texts = ['Kanarienvogel <1>singt</1>', 'Noch ein Kanarienvogel']
  const outcome = await start(settings)
    .translate(texts, languages)
    .catch(error => error)

  expect(outcome).toBeInstanceOf(ProviderError)
  return outcome as ProviderError
}

describe('asking LibreTranslate', () => {
  test('gives each text its translation', async () => {
    const answers = await start().translate(['Der <1>Pegel</1> steigt.', 'A & B < C <2/>'], request)

    expect(answers).toEqual([
      { text: 'reD <1>legeP</1> tgiets.', billedCharacters: 17 },
      { text: 'A & B < C <2/>', billedCharacters: 10 },
    ])
  })

  test('sends all texts in one request, as HTML in which every element is closed', async () => {
    await start().translate(['Der <1>Pegel</1> & <2/> <3>so', 'Satz'], request)

    expect(server.requests.map(({ body }) => body)).toEqual([
      {
        q: ['Der <t1>Pegel</t1> &amp; <t2></t2> &lt;3&gt;so', 'Satz'],
        source: 'de',
        target: 'fr',
        format: 'html',
        api_key: 'canary-key',
      },
    ])
  })

  test('sends no key where there is none', async () => {
    await start({ LIBRETRANSLATE_API_KEY: undefined }).translate(['Satz'], request)

    expect(server.requests[0]?.body).not.toHaveProperty('api_key')
  })

  test('asks nothing where no text has words', async () => {
    await start().translate(['', '<1/>'], request)

    expect(server.requests).toEqual([])
  })

  test('charges what the server counted', async () => {
    const answers = await start().translate(['<1>Grün</1> & 😀', 'Satz'], request)

    expect(answers.reduce((sum, { billedCharacters }) => sum + billedCharacters, 0)).toBe(server.billedCharacters)
  })

  test('cuts requests that the public server takes', () => {
    const batches = start().batches([...new Array<string>(30).fill('Satz'), 'ü'.repeat(3_000), 'Ende'])

    expect(batches.map(({ length }) => length)).toEqual([25, 5, 1, 1])
  })

  test('gives no text where the answer has none, and keeps the others', async () => {
    server.fail('empty-last')

    const answers = await start().translate(['Eins', 'Zwei'], request)

    expect(answers.map(({ text }) => text)).toEqual(['sniE', null])
  })

  test.each([
    ['script', 'ztaS<script>alert(1)</script>'],
    ['control-characters', '[31mztaS'],
  ] as const)('reads %s as text', async (fault, text) => {
    server.fail(fault)

    const [answer] = await start().translate(['Satz'], request)

    expect(answer?.text).toBe(text)
  })

  test.each([
    ['dropped-tags', 'nie ztaS'],
    ['unclosed-tag', '<1>nie ztaS'],
  ] as const)('leaves %s for the drafting to see', async (fault, text) => {
    server.fail(fault)

    const [answer] = await start().translate(['<1>ein</1> Satz'], request)

    expect(answer?.text).toBe(text)
  })
})

const troubles: [Fault, ProviderError['trouble'], 'later' | 'never', 'paid?' | 'unpaid'][] = [
  [429, 'busy', 'later', 'unpaid'],
  [402, 'quota', 'never', 'unpaid'],
  [403, 'refused', 'never', 'unpaid'],
  [404, 'refused', 'never', 'unpaid'],
  [{ status: 400, body: '{"error":"Visit … to get an API key"}' }, 'refused', 'never', 'unpaid'],
  [400, 'rejected', 'never', 'unpaid'],
  [413, 'rejected', 'never', 'unpaid'],
  [500, 'unclear', 'later', 'paid?'],
  [503, 'unclear', 'later', 'paid?'],
  ['redirect', 'unreachable', 'later', 'unpaid'],
  ['reset', 'unclear', 'later', 'paid?'],
  ['half-an-answer', 'unclear', 'later', 'paid?'],
  ['truncated-json', 'broken', 'later', 'paid?'],
  ['flood', 'broken', 'later', 'paid?'],
  ['html', 'broken', 'later', 'paid?'],
  ['null', 'broken', 'later', 'paid?'],
  ['no-list', 'broken', 'later', 'paid?'],
  ['fewer', 'broken', 'later', 'paid?'],
  ['more', 'broken', 'later', 'paid?'],
  ['not-text', 'broken', 'later', 'paid?'],
]

describe("LibreTranslate's trouble", () => {
  test.each(troubles)('%j is %s: try again %s, %s', async (fault, trouble, retry, paid) => {
    server.fail(fault)

    const error = await troubleFrom()

    expect(error).toMatchObject({ trouble, retry, mayBePaid: paid === 'paid?' })
  })

  test.each(troubles)('%j tells neither key nor article nor answer, and is asked once', async fault => {
    server.fail(fault)

    const error = await troubleFrom()

    expect(inspect(error, { depth: 20, showHidden: true })).not.toMatch(/canary|kanarien|status \d|maintenance/i)
    expect(server.requests).toHaveLength(1)
  })

  test.each(['silence', 'drip'] as const)('%s ends at the time limit, unclear', async fault => {
    server.fail(fault)

    expect(await troubleFrom({ LIBRETRANSLATE_TIMEOUT_MS: 100 })).toMatchObject({ trouble: 'unclear' })
  })

  test('a wait it asks for is passed on', async () => {
    server.fail({ status: 429, retryAfter: '7' })

    expect(await troubleFrom()).toMatchObject({ trouble: 'busy', retryAfterMs: 7_000 })
  })

  test('a closed port is unreachable and certainly unpaid', async () => {
    await server.close()

    expect(await troubleFrom()).toMatchObject({ trouble: 'unreachable', mayBePaid: false })
  })

  test('a pair of languages it does not know is not asked for', async () => {
    expect(await troubleFrom({}, { from: 'de', to: 'ja' })).toMatchObject({ trouble: 'rejected' })
    expect(server.requests).toEqual([])
  })

  test('an address with a password in it is no setting', () => {
    const set = { LIBRETRANSLATE_URL: 'https://canary:word@libre.example' }

    expect(libretranslate.settings.safeParse(set).error?.issues[0]?.message).toBe('may not hold a name or password')
  })
})

describe('what LibreTranslate speaks', () => {
  test('is the usual until the server has been asked', () => {
    expect(start().speaks({ from: 'de', to: 'ja' })).toBe(true)
  })

  test('is what the server says once it was asked', async () => {
    const translator = start()

    await translator.translate(['Satz'], request)

    expect(['en-GB', 'fr-CH', 'pl', 'ja'].filter(to => translator.speaks({ from: 'de', to }))).toEqual([
      'en-GB',
      'fr-CH',
      'pl',
    ])
  })

  test.each([
    ['zh-TW', ['zt'], 'zt'],
    ['zh-Hant', ['zh', 'zh-Hant'], 'zh-Hant'],
    ['zh', ['zh'], 'zh'],
    ['no', ['nb'], 'nb'],
    ['pt-BR', ['pt', 'pt-BR'], 'pt-BR'],
    ['pt', ['pt', 'pt-BR'], 'pt'],
  ])('calls %s, of %j, by the name %s', async (to, targets, target) => {
    server.tell('/languages', [{ code: 'de', targets }])

    await start().translate(['Satz'], { from: 'de', to })

    expect(server.requests[0]?.body.target).toBe(target)
  })

  test('is every language in every other where an old server names no targets', async () => {
    server.tell('/languages', [{ code: 'de' }, { code: 'ja' }])

    await start().translate(['Satz'], { from: 'de', to: 'ja' })

    expect(server.requests).toHaveLength(1)
  })

  test.each([['nonsense'], [[]], [[null]], [[{ code: 7 }]]])(
    'stays the usual where the server answers %j',
    async answer => {
      server.tell('/languages', answer)
      const translator = start()

      await translator.translate(['Satz'], request)

      expect(translator.speaks({ from: 'de', to: 'ja' })).toBe(true)
    },
  )
})
