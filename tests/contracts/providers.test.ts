import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  defaultProvider,
  type ProviderId,
  providerSettings,
  providers,
  startProviders,
} from '../../src/providers/index.js'
import type { Translator } from '../../src/providers/provider.js'
import { sameTags } from '../../src/segments/tags.js'
import { providerFakes } from '../support/provider-fakes.js'

const shelf = new URL('../../src/providers/', import.meta.url)
const request = { from: 'de', to: 'en-GB' }
const sentences = [
  'Der Pegel stieg auf <1>3,20 Meter</1>.',
  'Dazu <1>mehr<2/> <3>im</3></1> Netz.',
  'Müller & Söhne: 3 < 4, aber 5 > 4.',
  'Mehr unter https://a.example/b?c=1&d=2.',
]

let fakes: Awaited<ReturnType<NonNullable<(typeof providerFakes)['deepl']>>>[]
let started: ReturnType<typeof startProviders>

beforeAll(async () => {
  fakes = await Promise.all(Object.values(providerFakes).map(start => start()))
  started = startProviders(Object.assign({}, ...fakes.map(({ environment }) => environment)))
})

afterAll(async () => {
  await Promise.all(fakes.map(({ close }) => close()))
})

describe('the shelf of providers', () => {
  test('lists every provider that has a file', async () => {
    const files = readdirSync(shelf).filter(name => name.endsWith('.ts') && name !== 'index.ts')
    const modules = await Promise.all(files.map(name => import(`../../src/providers/${name}`)))

    const found = modules.flatMap(module => Object.values(module)).filter(isProvider)

    expect(found.map(({ id }) => id).sort()).toEqual(providers.map(({ id }) => id).sort())
  })

  test('has no id twice', () => {
    expect(new Set(providers.map(({ id }) => id)).size).toBe(providers.length)
  })

  test('describes every setting', () => {
    expect(providerSettings.filter(({ description }) => description.length < 20)).toEqual([])
  })

  test('has an engine without any setting', () => {
    const bare = startProviders({})

    expect(bare.has(defaultProvider(bare))).toBe(true)
  })
})

describe.each(providers.map(({ id }) => id))('the provider %s', id => {
  const translator = () => started.get(id) as Translator

  test('names its model', () => {
    expect(translator().model).toMatch(/^[\w.-]+$/)
  })

  test('takes at least one request at once', () => {
    expect(translator().concurrency).toBeGreaterThanOrEqual(1)
  })

  test('cuts batches within the limits it tells', () => {
    const { limits, batches } = translator()
    const cut = batches(new Array<string>(300).fill('Satz mit Wörtern. '.repeat(20)))

    expect(cut.every(batch => batch.length <= (limits?.texts ?? 0))).toBe(true)
    expect(cut.every(batch => batch.join('').length <= (limits?.size ?? 0))).toBe(true)
  })

  test('brings German into English', () => {
    expect(translator().speaks(request)).toBe(true)
  })

  test('brings no language into itself', () => {
    expect(translator().speaks({ from: 'de', to: 'de' })).toBe(false)
    expect(translator().speaks({ from: 'de', to: 'de-AT' })).toBe(false)
  })

  test('does not stumble over a tag that is none', () => {
    expect(translator().speaks({ from: 'de', to: '../de' })).toBe(false)
  })

  test('answers every text, each in its place', async () => {
    const texts = Array.from({ length: 9 }, (_, index) => `Mehr unter https://a.example/${index}.`)

    const answers = await translator().translate(texts, request)

    expect(answers.map(({ text }) => text?.match(/\d/)?.[0])).toEqual([...'012345678'])
  })

  test('keeps every tag', async () => {
    const answers = await translator().translate(sentences, request)

    expect(answers.map(({ text }, index) => sameTags(String(sentences[index]), String(text)))).not.toContain(false)
  })

  test('keeps links', async () => {
    const [, , , link] = await translator().translate(sentences, request)

    expect(link?.text).toContain('https://a.example/b?c=1&d=2')
  })

  // What Bergamot makes of numbers is up to its model, and the tiny one of the tests has never seen any.
  if (id !== 'bergamot') {
    test('keeps numbers and lone signs', async () => {
      const [, , signs] = await translator().translate(sentences, request)

      expect(signs?.text).toMatch(/ & .*3 < 4.*5 > 4/)
    })
  }

  test('counts the characters of the source, without tags', async () => {
    const [answer] = await translator().translate(['<1>Grün</1> 😀'], request)

    expect(answer?.billedCharacters).toBe(6)
  })

  test('gives the same answer to the same question', async () => {
    expect(await translator().translate(sentences, request)).toEqual(await translator().translate(sentences, request))
  })

  test('gives back what has no words as it is', async () => {
    const answers = await translator().translate(['', ' \u200b\n', '<1/>', 'Wort'], request)

    expect(answers.slice(0, 3).map(({ text }) => text)).toEqual(['', ' \u200b\n', '<1/>'])
    expect(answers[3]?.text).not.toBe('Wort')
  })

  test('loses no text and no order in cutting batches', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), texts => {
        expect(translator().batches(texts).flat()).toEqual(texts)
      }),
    )
  })

  test('cuts no empty batch', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 200 }), texts => {
        expect(
          translator()
            .batches(texts)
            .every(({ length }) => length > 0),
        ).toBe(true)
      }),
    )
  })
})

describe('an engine that answers in another language', () => {
  beforeAll(() => {
    for (const fake of fakes) fake.mixUp()
  })

  test.each(Object.keys(providerFakes) as ProviderId[])('has given no text, and is paid for it: %s', async id => {
    const [answer] = await (started.get(id) as Translator).translate(['Haus und Schule, Wasser und Straße'], {
      from: 'de',
      to: 'ru',
    })

    expect(answer).toEqual({ text: null, billedCharacters: 34, reason: 'another-language' })
  })
})

function isProvider(value: unknown): value is { id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && 'start' in value
}
