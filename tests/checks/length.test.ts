import { describe, expect, test } from '@jest/globals'
import { length } from '../../src/checks/length.js'

const find = (source: number, target: number, kind?: string) =>
  length.find({
    source: 'ä'.repeat(source),
    target: 'a'.repeat(target),
    sourceLanguage: 'de',
    language: 'fr',
    ...(kind === undefined ? {} : { kind }),
  })

describe('the length of a headline', () => {
  test.each([
    ['short, however much longer', 10, 90, 'headline'],
    ['long, as the source is', 100, 160, 'headline'],
    ['long, but no headline', 20, 200, 'paragraph'],
    ['long, and nobody knows what it is', 20, 200, undefined],
  ])('is let be if it is %s', (_what, source, target, kind) => {
    expect(find(source, target, kind)).toEqual([])
  })

  test.each(['headline', 'kicker', 'heading'])('is objected to if it is too much for a %s', kind => {
    expect(find(50, 91, kind)).toEqual([{ details: { found: '91', source: '50' }, targetSpan: [0, 91] }])
  })

  test('is that of the words, without tags', () => {
    const target = '<1>ab</1>'.repeat(45)

    expect(length.find({ source: 'ab', target, sourceLanguage: 'de', language: 'en', kind: 'headline' })).toEqual([])
  })

  test('may be a million', () => {
    expect(find(1_000_000, 999_999, 'headline')).toEqual([])
    expect(find(1, 1_000_000, 'headline')).toHaveLength(1)
  })
})
