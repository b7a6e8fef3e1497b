import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Check, CheckAcross } from '../../src/checks/check.js'
import { checks, checksAcross } from '../../src/checks/index.js'
import { languages, readWording } from '../../src/i18n/locales.js'
import { hasWords, translate, wordingOf } from '../../src/i18n/translate.js'

const shelf: readonly Check[] = checks
const shelfAcross: readonly CheckAcross[] = checksAcross

test('every check on the shelf is listed, under the name of its file', () => {
  const onTheShelf = readdirSync('src/checks').filter(
    file => file.endsWith('.ts') && /= defineCheck(Across)?\(/.test(readFileSync(`src/checks/${file}`, 'utf8')),
  )

  expect([...shelf, ...shelfAcross].map(({ id }) => `${id}.ts`).sort()).toEqual(onTheShelf.sort())
})

describe.each(languages)('in %s', language => {
  test.each([...shelf, ...shelfAcross].map(({ id }) => id))('%s is explained in two or three sentences', id => {
    const { [`${id}-help`]: help = '' } = readWording(language).checks ?? {}

    const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(String(help))]

    expect(help).toMatch(/\.$/)
    expect([2, 3]).toContain(sentences.length)
  })

  test('nothing is explained but checks', () => {
    const explained = Object.keys(readWording(language).checks ?? {}).filter(key => key.endsWith('-help'))

    expect(explained.sort()).toEqual([...shelf, ...shelfAcross].map(({ id }) => `${id}-help`).sort())
  })
})

describe.each(shelf.map(check => [check.id, check] as const))('%s', (id, { find, examples, severity }) => {
  const finds = examples.finds.map(pair => [pair.source, pair.target, pair] as const)
  const passes = examples.passes.map(pair => [pair.source, pair.target, pair] as const)

  test('explains itself by examples of both kinds', () => {
    expect([finds.length > 0, passes.length > 0]).toEqual([true, true])
    expect(['error', 'warning']).toContain(severity)
  })

  test.each(finds)('objects to “%s” as “%s”', (_source, _target, pair) => {
    expect(find(pair)).toHaveLength(1)
  })

  test.each(passes)('lets “%s” be “%s”', (_source, _target, pair) => {
    expect(find(pair)).toEqual([])
  })

  test.each(finds)('points to words that are there in “%s” as “%s”', (source, target, pair) => {
    for (const { sourceSpan, targetSpan } of find(pair))
      expect([isWithin(source, sourceSpan), isWithin(target, targetSpan)]).toEqual([true, true])
  })

  test.each(finds)('has nothing against what it would write instead of “%s” as “%s”', (_source, _target, pair) => {
    const replaced = find(pair).flatMap(({ replacement }) => replacement ?? [])

    expect(replaced.flatMap(target => find({ ...pair, target }))).toEqual([])
  })

  test.each(languages)('is a sentence in %s, filled by each finding', language => {
    expect(hasWords(`checks:${id}`)).toBe(true)
    expect(wordingOf(language, `checks:${id}`)).toMatch(/\.$/)
    for (const { details } of examples.finds.flatMap(pair => find(pair))) {
      expect(translate(language, `checks:${id}`, details)).toMatch(/^(?!.*(?:{{|}}|–)).+\.$/)
      if (details?.context) expect(hasWords(`checks:${id}_${details.context}`)).toBe(true)
    }
  })

  test('says of the same pair always the same, and never throws', () => {
    const text = fc.string({
      unit: fc.constantFrom('<1>', '</1>', '<2/>', '<', '>', '&', 'a', 'das ', 'Ä', '́', '😀', '\ud800'),
    })
    fc.assert(
      fc.property(text, text, (source, target) => {
        const pair = { source, target, sourceLanguage: 'de', language: 'fr' }
        expect(find(pair)).toEqual(find(pair))
      }),
    )
  })

  test.each([
    ['tags that are others', '<1>'.repeat(6_000), '<2>'.repeat(6_000)],
    ['tags without end', Array.from({ length: 3_000 }, (_, n) => `<${n + 1}/>`).join(''), '<1></1>'.repeat(2_500)],
    ['one long word', 'a'.repeat(20_000), 'a'.repeat(20_000)],
    ['colons', ':'.repeat(20_000), ':'.repeat(20_000)],
    ['marks', 'e\u0301'.repeat(10_000), 'e\u0301'.repeat(10_000)],
    ['blanks', `x${' '.repeat(19_000)}x`, `x${' '.repeat(19_000)}`],
    ['look-alikes of tags', '<1>x</1>', '&lt; '.repeat(4_000)],
  ])('takes no longer than it must over the longest segment there may be: %s', (_what, source, target) => {
    const begin = process.cpuUsage()

    find({ source, target, sourceLanguage: 'de', language: 'fr' })

    // What is linear takes milliseconds, what is quadratic minutes; between them a busy machine has room.
    expect(process.cpuUsage(begin).user / 1_000_000).toBeLessThan(5)
  })
})

describe.each(shelfAcross.map(check => [check.id, check] as const))('%s', (id, { findAcross, examples }) => {
  const { finds, passes } = examples

  test('objects once to each of its lists, and to none that passes', () => {
    expect([finds.length > 0, passes.length > 0]).toEqual([true, true])
    expect(finds.map(pairs => findAcross(pairs).length)).toEqual(finds.map(() => 1))
    expect(passes.flatMap(pairs => findAcross(pairs))).toEqual([])
  })

  test('points to words that are there', () => {
    for (const pairs of finds) {
      for (const { segment, sourceSpan, targetSpan } of findAcross(pairs)) {
        const { source = '', target = '' } = pairs[segment] ?? {}
        expect([isWithin(source, sourceSpan), isWithin(target, targetSpan)]).toEqual([true, true])
      }
    }
  })

  test.each(languages)('is a sentence in %s, filled by each finding', language => {
    expect(wordingOf(language, `checks:${id}`)).toMatch(/\.$/)
    for (const { details } of finds.flatMap(pairs => findAcross(pairs)))
      expect(translate(language, `checks:${id}`, details)).not.toMatch(/{{|}}/)
  })
})

function isWithin(text: string, [from, to]: readonly [number, number] = [0, 0]): boolean {
  return from >= 0 && from <= to && to <= text.length
}
