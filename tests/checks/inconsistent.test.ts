import { describe, expect, test } from '@jest/globals'
import { inconsistent } from '../../src/checks/inconsistent.js'

const find = (texts: [string, string][], language = 'en') =>
  inconsistent.findAcross(texts.map(([source, target]) => ({ source, target, sourceLanguage: 'de', language })))

describe('the segments of a version', () => {
  test('are each compared with the first wording of their source', () => {
    const found = find([
      ['Mehr dazu', 'More'],
      ['Mehr dazu', 'Read on'],
      ['Mehr  dazu', 'more'],
      ['<1>Mehr</1> dazu', 'Further'],
    ])

    expect(found).toMatchObject([
      { segment: 1, details: { other: 'More' } },
      { segment: 3, details: { other: 'More' } },
    ])
  })

  test('may say figures in two ways', () => {
    expect(
      find([
        ['1.000', '1,000'],
        ['1.000', '1 000'],
      ]),
    ).toEqual([])
  })

  test('spell a name in one way', () => {
    const found = find([
      ['Wladimir Putin sprach.', 'Vladimir Putin spoke.'],
      ['Dann ging Wladimir Putin.', 'Then <1>Wladimir Putin</1> left.'],
    ])

    expect(found).toEqual([
      { segment: 1, details: { other: 'Vladimir Putin' }, sourceSpan: [10, 24], targetSpan: [8, 22] },
    ])
  })

  test('may decline a name where the language does', () => {
    expect(
      find(
        [
          ['Angela Merkel kam.', 'Przyszła Angela Merkel.'],
          ['Er sah Angela Merkel.', 'Widział Angelę Merkel.'],
        ],
        'pl',
      ),
    ).toEqual([])
  })

  test('are read to their end, however long they are', () => {
    const long = 'Anna Beta '.repeat(100_000)

    expect(
      Array.isArray(
        find([
          [long, long],
          [long, `${long}x`],
        ]),
      ),
    ).toBe(true)
  })
})
