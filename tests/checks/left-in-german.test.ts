import { describe, expect, test } from '@jest/globals'
import { leftInGerman } from '../../src/checks/left-in-german.js'

const find = (source: string, target = source) =>
  leftInGerman.find({ source, target, sourceLanguage: 'de', language: 'en' })

describe('a text that came back as it went', () => {
  test.each([
    ['a sentence', 'Das ist falsch.'],
    ['a sentence with an address', 'Mehr unter https://news.example/pegel.'],
    ['a sentence in quotation marks', '„Das ist falsch“, sagte sie.'],
    ['a headline', 'Pegel am Rhein sinkt'],
    ['a compound', 'tagesaktuell'],
    ['a sentence with umlauts only', 'Über ähnlich große Öfen'],
  ])('is objected to if it is %s', (_what, text) => {
    expect(find(text)).toHaveLength(1)
  })

  test.each([
    ['a name', 'Angela Merkel'],
    ['a brand that begins small', 'iPhone'],
    ['a figure', '42,5 %'],
    ['a date', '23.11.2026'],
    ['an address', 'https://news.example/ein-langer-weg'],
    ['an address without a scheme', 'www.news.example/ein-langer-weg'],
    ['a mailbox', 'redaktion@news.example'],
    ['an account', '@tagesblatt'],
    ['an abbreviation', 'EU'],
    ['a unit', '8 km'],
    ['nothing', ''],
    ['blanks', ' \u00a0 '],
    ['signs', '* * *'],
    ['a picture', '🎉'],
    ['a tag', '<1/>'],
  ])('is none to wonder about if it is %s', (_what, text) => {
    expect(find(text)).toEqual([])
  })

  test('is known by its words, whatever became of tags and blanks around', () => {
    expect(find('Der <1>Pegel</1> sinkt.', ' <1>Der</1> Pegel sinkt. ')).toHaveLength(1)
  })

  test('is pointed to as a whole, as it stands', () => {
    expect(find(' Der <1>Pegel</1> sinkt.')).toEqual([
      { details: { words: 'Der Pegel sinkt.' }, sourceSpan: [0, 24], targetSpan: [0, 24] },
    ])
  })

  test('is none if a word differs', () => {
    expect(find('Das ist falsch.', 'Das is falsch.')).toEqual([])
  })
})
