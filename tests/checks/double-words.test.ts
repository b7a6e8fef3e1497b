import { describe, expect, test } from '@jest/globals'
import { doubleWords } from '../../src/checks/double-words.js'

const find = (source: string, target: string, language = 'en') =>
  doubleWords.find({ source, target, sourceLanguage: 'de', language })

describe('a word that stands there twice', () => {
  test.each([
    ['en', 'The level is is falling.', 'is is', 'The level is falling.'],
    ['en', 'The the level falls.', 'The the', 'The level falls.'],
    ['fr', 'le niveau de de l’eau', 'de de', 'le niveau de l’eau'],
    ['pl', 'poziom w w rzece', 'w w', 'poziom w rzece'],
    ['es', 'el nivel del\u00a0del río', 'del\u00a0del', 'el nivel del río'],
    ['nl', 'het peil in in de rivier', 'in in', 'het peil in de rivier'],
    ['ru', 'уровень в в реке', 'в в', 'уровень в реке'],
    ['it', 'il livello del del del fiume', 'del del del', 'il livello del fiume'],
  ])('is a slip in %s: %s', (language, target, words, replacement) => {
    expect(find('Der Pegel sinkt.', target, language)).toMatchObject([{ details: { words }, replacement }])
  })

  test.each([
    ['en', 'He had had enough.'],
    ['en', 'She said that that was wrong.'],
    ['fr', 'Nous nous voyons, vous vous taisez.'],
    ['nl', 'Het huis dat dat dorp siert'],
    ['tr', 'Seviye yavaş yavaş düşüyor.'],
    ['id', 'orang orang'],
    ['en', 'In Walla Walla'],
    ['en', 'They met face-to-face to face it.'],
    ['en', 'the other there'],
    ['en', 'It is 5 5 5'],
  ])('is right in %s: %s', (language, target) => {
    expect(find('Der Pegel sinkt.', target, language)).toEqual([])
  })

  test('is right if the source doubles too', () => {
    expect(find('Nein, nein, das ist weit weit weg.', 'Far far away')).toEqual([])
  })

  test('is pointed to, and mended around tags that stay', () => {
    expect(find('Der <1>Pegel</1>', 'The <1>the level</1>')).toEqual([
      { details: { words: 'The the' }, targetSpan: [0, 10], replacement: 'The<1> level</1>' },
    ])
  })

  test.each(['a ', 'ab ab', ' ', 'ä'])('is looked for in any length of text: %s', text => {
    expect(find('', text.repeat(1_000_000 / text.length)).length).toBeLessThan(2)
  })
})
