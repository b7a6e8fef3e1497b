import { describe, expect, test } from '@jest/globals'
import { paidTag, tagsFor } from '../../src/languages.js'

describe('tags that mean the same', () => {
  test.each([
    ['fr', ['fr', 'fr-Latn', 'fr-FR', 'fr-Latn-FR']],
    ['fr-FR', ['fr-FR', 'fr', 'fr-Latn', 'fr-Latn-FR']],
    ['cs-CZ', ['cs-CZ', 'cs', 'cs-Latn', 'cs-Latn-CZ']],
    ['zh-TW', ['zh-TW', 'zh-Hant', 'zh-Hant-TW']],
    ['sr-Latn', ['sr-Latn', 'sr-Latn-RS']],
  ])('as %s', (tag, tags) => {
    expect(tagsFor(tag)).toEqual(tags)
  })

  test.each([
    ['fr-CA', 'fr'],
    ['en', 'en-US'],
    ['pt', 'pt-BR'],
    ['zh', 'zh-Hant'],
    ['de-1996', 'de'],
    ['es-419', 'es'],
  ])('are not %s and %s', (one, other) => {
    expect(tagsFor(one)).not.toContain(other)
    expect(tagsFor(other)).not.toContain(one)
  })

  test.each([
    ['de-DE', 'de'],
    ['sv-SE', 'sv'],
    ['zh-Hans-CN', 'zh'],
    ['zh-TW', 'zh-Hant'],
    ['sr-Cyrl', 'sr'],
    ['fr-Latn', 'fr'],
    ['en-Latn', 'en-GB'],
    ['en', 'en-GB'],
    ['pt', 'pt-PT'],
    ...['fr', 'fr-CA', 'de-AT', 'en-GB', 'en-US', 'pt-BR', 'zh-Hant', 'de-1996'].map(tag => [tag, tag]),
  ])('are paid for under one: %s as %s', (tag, paid) => {
    expect(paidTag(String(tag))).toBe(paid)
  })

  test.each(['fr', 'en', 'pt-PT', 'pt-BR', 'zh', 'zh-TW', 'zh-HK', 'sr', 'sr-Latn', 'de-AT', 'es-419', 'ca-valencia'])(
    'are paid for under one, however %s is written',
    tag => {
      expect(new Set(tagsFor(tag).map(paidTag))).toEqual(new Set([paidTag(tag)]))
    },
  )

  test('are Europe’s where English and Portuguese name no country, as for the engines', () => {
    expect([tagsFor('en'), tagsFor('pt')]).toEqual([
      ['en', 'en-Latn', 'en-GB', 'en-Latn-GB'],
      ['pt', 'pt-Latn', 'pt-PT', 'pt-Latn-PT'],
    ])
  })
})
