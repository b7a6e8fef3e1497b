import { describe, expect, test } from '@jest/globals'
import { replaceNumbers } from '../../src/memory/replace-numbers.js'

const replaced = (known: string, target: string, source: string) => replaceNumbers({ source: known, target }, source)

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

  test('take no longer in a hostile text', () => {
    const hostile = '1.'.repeat(500_000)

    expect(replaced(hostile, hostile, `${hostile}x`)).toBeNull()
  })
})
