import { describe, expect, test } from '@jest/globals'
import { whitespace } from '../../src/checks/whitespace.js'

const find = (target: string, { source = 'Der Pegel sinkt.', language = 'en' } = {}) =>
  whitespace.find({ source, target, sourceLanguage: 'de', language })

describe('blanks', () => {
  test.each([
    ['two in a row', 'The level  falls.', 'The level falls.'],
    ['one that keeps the line and another', 'The 5 \u00a0metres', 'The 5\u00a0metres'],
    ['one at the start', ' The level', 'The level'],
    ['some at the end', 'The level.\u00a0 ', 'The level.'],
    ['one before a comma', 'The level , he says', 'The level, he says'],
    ['one before a full stop', 'The level falls .', 'The level falls.'],
    ['one before a question mark', 'The level ?', 'The level?'],
    ['one inside brackets', 'The level ( here)', 'The level (here)'],
    ['none behind a comma', 'The level,he says', 'The level, he says'],
    ['none between sentences', 'The level falls.He says so', 'The level falls. He says so'],
    ['several things', ' The level  falls , he,she', 'The level falls, he, she'],
    ['two around a tag', 'The <1>level </1> falls', 'The <1>level </1>falls'],
    ['one before a comma behind a tag', 'The <1>level</1> , he says', 'The <1>level</1>, he says'],
  ])('are put right: %s', (_what, target, replacement) => {
    expect(find(target)).toMatchObject([{ replacement }])
  })

  test.each([
    ['figures', 'en', '1,000.5 at 8.30'],
    ['a decimal without nought', 'en', 'from .5 to 1'],
    ['an ellipsis that stands apart', 'en', 'The level ... falls …'],
    ['a face', 'en', 'Thanks :)'],
    ['an address', 'en', 'See https://a.example/b,c;d.E?f or a.example.'],
    ['French marks', 'fr', 'Pourquoi ? « Oui » : voilà ; bravo !'],
    ['French no-break spaces', 'fr', 'Pourquoi\u202f? «\u00a0Oui\u00a0»'],
    ['Chinese marks', 'zh', '水位下降。他说，是的。'],
    ['abbreviations', 'en', 'at 8 a.m. in the U.S.'],
    ['a thing between words', 'en', 'Line<1/>line <2/> line'],
    ['Spanish marks', 'es', '«¿Baja el nivel?», dice.'],
  ])('may be as they are in %s (%s)', (_what, language, target) => {
    expect(find(target, { language })).toEqual([])
  })

  test('may be missing where they are in the source', () => {
    expect(find('Spiegel.Online writes', { source: 'Spiegel.Online schreibt' })).toEqual([])
  })

  test('at the edges are the source’s', () => {
    expect(find('The level.', { source: ' Der Pegel.\u00a0' })).toMatchObject([{ replacement: ' The level.\u00a0' }])
  })

  test('are shown where they are wrong', () => {
    expect(find('The level <1>falls ,</1>')).toMatchObject([
      { details: { place: '␣level␣falls␣,' }, targetSpan: [18, 19] },
    ])
  })

  test.each([' ', 'a ,', 'ab,', 'ab.Cd', '\u00a0x', '( '])('may be any number: %s', text => {
    const many = text.repeat(1_000_000 / text.length)

    expect(find(many, { source: many }).length).toBeLessThan(2)
    expect(find(many, { language: 'fr' }).length).toBeLessThan(2)
  })
})

test.each([
  ['en', 'The boat sank ,nobody drowned.', 'The boat sank, nobody drowned.'],
  ['fr', 'Le bateau coule .Tous nagent.', 'Le bateau coule. Tous nagent.'],
  ['es', 'El barco se hunde,y nadie se ahoga.', 'El barco se hunde, y nadie se ahoga.'],
])('a blank on the wrong side of a mark changes sides in %s', (language, target, replacement) => {
  const source = 'Das Boot sank. Niemand ertrank.'

  expect(whitespace.find({ source, target, sourceLanguage: 'de', language })).toMatchObject([{ replacement }])
})
