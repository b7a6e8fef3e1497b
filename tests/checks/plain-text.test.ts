import { describe, expect, test } from '@jest/globals'
import { amounts } from '../../src/checks/amounts.js'
import { datesAndTimes } from '../../src/checks/dates-and-times.js'
import { linksAndAddresses } from '../../src/checks/links-and-addresses.js'
import { names } from '../../src/checks/names.js'
import { numbers } from '../../src/checks/numbers.js'
import { readPlainText } from '../../src/checks/reading/plain-text.js'

describe('the plain text of a segment', () => {
  test('has no tags, and one sign for a tag without content', () => {
    expect(readPlainText('Der <1>Pegel</1><2/> sinkt').text).toBe('Der Pegel\uFFFC sinkt')
  })

  test.each([
    ['Pegel', 'Der <1>Pegel</1> sinkt', 'Pegel'],
    ['Der Pegel', 'Der <1>Pegel</1> sinkt', 'Der <1>Pegel'],
    ['Zeile\uFFFC', 'Eine Zeile<12/>und noch eine', 'Zeile<12/>'],
    ['\uFFFCund', 'Eine Zeile<12/>und noch eine', '<12/>und'],
    ['sinkt', 'Der Pegel sinkt', 'sinkt'],
  ])('knows where „%s“ stands in „%s“', (piece, segment, place) => {
    const plain = readPlainText(segment)
    const from = plain.text.indexOf(piece)

    expect(segment.slice(...plain.spanOf(from, from + piece.length))).toBe(place)
  })

  test('keeps every tag of a piece that is written anew', () => {
    const plain = readPlainText('Eine Zeile<12/>und <1>no</1>ch eine')

    expect(plain.rewrite([{ from: 5, to: 11, text: 'Reihe' }])).toBe('Eine Reihe<12/>und <1>no</1>ch eine')
  })

  test('takes what is written behind a tag without content there', () => {
    expect(readPlainText('Zeile<12/>und').rewrite([{ from: 6, to: 6, text: ' ' }])).toBe('Zeile<12/> und')
  })
})

describe('a tag inside a word parts no word', () => {
  const pair = (source: string, target: string) => ({ source, target, sourceLanguage: 'de', language: 'en' })

  test.each([
    ['a day', pair('Am 2<1>1. März</1> 1685.', 'On 21 March 1685.')],
    ['a month', pair('Am 21. De<1>zember</1>.', 'On 21 <1>De</1>cember.')],
    ['a weekday', pair('Am Mon<1>tag</1>.', 'On <1>M</1>onday.')],
    ['an hour', pair('Um 19.<1>30</1> Uhr.', 'At 7.3<1>0</1> p.<2>m</2>.')],
  ])('and no date: %s', (_what, texts) => {
    expect(datesAndTimes.find(texts)).toEqual([])
  })

  test('and no name', () => {
    expect(names.find(pair('<1>C</1>DU und SPD', '<1>C</1>DU and SPD'))).toEqual([])
  })

  test('and what is objected to is shown where it stands', () => {
    const source = 'Am 2<1>1. März</1> kamen 4<2>0.0</2>00 <3>Euro</3>.'
    const target = 'On 2<1>2 March</1>, 4<2>0,0</2>00 <3>dollars</3> came.'
    const [date] = datesAndTimes.find(pair(source, target))
    const [number] = numbers.find(pair(source, target.replace('0</2>00', '0</2>01').replace('dollars', 'euros')))
    const [amount] = amounts.find(pair(source, target))

    expect([date, number, amount].map(found => target.slice(...(found?.targetSpan ?? [0, 0])))).toEqual([
      '2<1>2 March',
      '4<2>0,0</2>00',
      '4<2>0,0</2>00 <3>dollars',
    ])
    expect(date?.replacement).toBe('On 21<1> March</1>, 4<2>0,0</2>00 <3>dollars</3> came.')
    expect([date?.details, amount?.details]).toEqual([
      { expected: '21. März', found: '22 March' },
      { source: '40.000 Euro', target: '40,000 dollars' },
    ])
  })
})

describe('what has an address is no number', () => {
  test.each([
    ['a site', 'Mehr auf zeitung.example/2024/11.', 'More at zeitung.example/2024/11.'],
    ['a telephone', 'Rufen Sie +49 30 1234567 an.', 'Call 030 1234-567.'],
    ['a hashtag', 'Unter #Wahl2025 wird gestritten.', 'They argue under #Election.'],
    ['a formula', 'Weniger CO2 auf 20 km2.', 'Less carbon on 20 km2.'],
  ])('%s', (_what, source, target) => {
    expect(numbers.find({ source, target, sourceLanguage: 'de', language: 'en' })).toEqual([])
  })

  test('but a date with strokes or hyphens is no telephone', () => {
    const source = 'Vom 04-12-2026 bis 01/01/2027'
    const target = 'Du 05-12-2026 au 01/01/2027'

    expect(datesAndTimes.find({ source, target, sourceLanguage: 'de', language: 'fr' })).toHaveLength(1)
    expect(linksAndAddresses.find({ source, target, sourceLanguage: 'de', language: 'fr' })).toEqual([])
  })
})
