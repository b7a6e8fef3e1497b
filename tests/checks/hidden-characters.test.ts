import { expect, test } from '@jest/globals'
import { hiddenCharacters } from '../../src/checks/hidden-characters.js'

const find = (target: string, language = 'en') =>
  hiddenCharacters.find({ source: 'Der Pegel sinkt.', target, sourceLanguage: 'de', language })

test.each([
  ['letters turned round', 'The level \u202esllaf\u202c.', 'U+202E, U+202C', 'The level sllaf.'],
  ['an isolate', 'The \u2067level\u2069 falls.', 'U+2067, U+2069', 'The level falls.'],
  ['a blank without width', 'The le\u200bvel falls.', 'U+200B', 'The level falls.'],
  ['a mark of byte order', '\ufeffThe level falls.', 'U+FEFF', 'The level falls.'],
  [
    'a run of joiners, as marks are made of',
    'The\u200c\u200d\u200d level falls.',
    'U+200C, U+200D',
    'The level falls.',
  ],
  ['letters that are tags', 'The level falls.\u{e0041}\u{e0042}', 'U+E0041, U+E0042', 'The level falls.'],
  ['within tags', '<1>The le\u2060vel</1> falls.', 'U+2060', '<1>The level</1> falls.'],
])('%s is objected to, and can be left out', (_what, target, characters, replacement) => {
  expect(find(target)).toMatchObject([{ details: { characters }, replacement }])
})

test.each([
  ['en', 'A family: 👨‍👩‍👧, and Scotland 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
  ['fa', 'نمی\u200cخواهد'],
  ['hi', 'क्\u200dष'],
  ['th', 'ระดับ\u200bน้ำ'],
  ['he', 'המפלס \u2066(Elbe)\u2069 יורד'],
  ['ar', 'المنسوب\u200f 12'],
])('what a language or an emoji needs is let be: %s', (language, target) => {
  expect(find(target, language)).toEqual([])
})

test('what turns letters round is objected to from the right, too', () => {
  expect(find('המפלס \u202dיורד', 'he')).toHaveLength(1)
})

test('a million of them are found in no time', () => {
  const units = ['\u202e', '\u200d', '\u{e0041}', '🏴', 'a\u2060']
  const many = units.map(unit => unit.repeat(210_000 / unit.length)).join('')

  expect(many.length).toBeGreaterThan(1_000_000)
  expect(find(many)).toHaveLength(1)
})
