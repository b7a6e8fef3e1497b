import { describe, expect, test } from '@jest/globals'
import { replaceNumbers } from '../../src/memory/replace-numbers.js'

const replaced = (known: string, target: string, source: string, language = 'en') =>
  replaceNumbers({ source: known, target }, source, language)

describe('numbers that differ alone', () => {
  test.each([
    ['Es waren 12 Boote.', 'There were 12 boats.', 'Es waren 15 Boote.', 'There were 15 boats.'],
    ['12 von 20.', '20, dont 12.', '13 von 30.', '30, dont 13.'],
    ['Bei 7,98 Metern.', 'At 7.98 metres.', 'Bei 8,12 Metern.', 'At 8.12 metres.'],
    ['Bei 7,98 Metern.', 'À 7,98 mètres.', 'Bei 8,12 Metern.', 'À 8,12 mètres.'],
    ['12 Boote, 12 Netze.', '12 boats, 12 nets.', '15 Boote, 15 Netze.', '15 boats, 15 nets.'],
    ['<1>12</1> Boote.', '<1>12</1> boats.', '<1>15</1> Boote.', '<1>15</1> boats.'],
  ])('are replaced: %s → %s', (known, target, source, expected) => {
    expect(replaced(known, target, source)).toBe(expected)
  })

  test.each([
    ['words differ, too', 'Es waren 12 Boote.', 'There were 12 boats.', 'Es sind 15 Boote.'],
    ['nothing differs', 'Es waren 12 Boote.', 'There were 12 boats.', 'Es waren 12 Boote.'],
    ['the target writes the number in words', 'Es waren 12 Boote.', 'There were twelve boats.', 'Es waren 15 Boote.'],
    ['the target has the number twice', 'Es waren 12 Boote.', 'There were 12 boats (12).', 'Es waren 15 Boote.'],
    ['one number became two', '12 Boote, 12 Netze.', '12 boats, 12 nets.', '15 Boote, 16 Netze.'],
    ['grammar hangs on it', '2 Fahrer.', '2 drivers.', '1 Fahrer.'],
    ['the sign of thousands is not known', '900 Boote.', '900 boats.', '1.200 Boote.'],
    ['only a tag’s number differs', '<1>12</1> Boote.', '<1>12</1> boats.', '<2>12</2> Boote.'],
  ])('are left alone where %s', (_why, known, target, source) => {
    expect(replaced(known, target, source)).toBeNull()
  })

  test.each([
    ['pl', 'Es sind 22 Boote.', 'To 22 łodzie.', 'Es sind 25 Boote.', null],
    ['pl', 'Es sind 22 Boote.', 'To 22 łodzie.', 'Es sind 24 Boote.', 'To 24 łodzie.'],
    ['en', 'Die 2. Liga.', 'The 2nd division.', 'Die 3. Liga.', null],
    ['en', 'Der 24. Sieg.', 'The 24th win.', 'Der 25. Sieg.', 'The 25th win.'],
    ['fr', 'Der 12. Sieg.', 'La 12e victoire.', 'Der 13. Sieg.', 'La 13e victoire.'],
    ['en', 'Die 90er Jahre.', 'The 90s.', 'Die 80er Jahre.', 'The 80s.'],
  ])('go by how %s counts: %s → %s', (language, known, target, source, expected) => {
    expect(replaced(known, target, source, language)).toBe(expected)
  })

  test('take no longer in a hostile text', () => {
    const hostile = '1.'.repeat(500_000)

    expect(replaced(hostile, hostile, `${hostile}x`)).toBeNull()
  })
})
