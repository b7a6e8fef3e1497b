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

  test.each([
    [
      'en',
      'Wolodymyr Selenskyj reiste.',
      'Volodymyr Zelenskyy left.',
      'Selenskyj bat darum.',
      'Zelensky asked for it.',
    ],
    ['es', 'Benjamin Netanjahu ging.', 'Benjamin Netanyahu se fue.', 'Netanjahu schwieg.', 'Netanjahu calló.'],
    ['en', 'Anna Lührmann kam.', 'Anna Lührmann came.', 'Lührmanns Rede', 'The speech of Lurmann'],
    ['en', 'Anna Lührmann kam.', 'Anna Lührmann came.', 'Dann sprach Lührmann.', 'Then Luehrmann spoke.'],
    ['fr', 'Olaf Scholz kam.', 'Olaf Scholz est venu.', 'Kanzler Scholz schwieg.', 'Le chancelier Schulz s’est tu.'],
    ['en', 'In Kiew heulten Sirenen.', 'Sirens wailed in Kyiv.', 'Der Bürgermeister von Kiew', 'The mayor of Kiev'],
    ['fr', 'Sie flog nach Peking.', 'Elle est allée à Pékin.', 'Dann sprach Peking.', 'Puis Beijing a parlé.'],
  ])('name in one way in %s who stands alone behind: %s – %s – %s – %s', (language, ...texts) => {
    const [one, its, other, wrong] = texts

    expect(
      find(
        [
          [one, its],
          [other, wrong],
        ],
        language,
      ),
    ).toMatchObject([{ segment: 1 }])
    expect(
      find(
        [
          [one, its],
          [other, its],
        ],
        language,
      ),
    ).toEqual([])
  })

  test.each([
    ['en', 'Friedrich Merz kam.', 'Friedrich Merz came.', 'Das Amt von Merz', 'Merz’s office'],
    [
      'en',
      'Friedrich Merz kam.',
      'Friedrich Merz came.',
      'Das ist die Welt der Familie Merz.',
      'The world of the Merzes',
    ],
    ['en', 'Olaf Scholz kam.', 'Olaf Scholz came.', 'Scholz traf Martin Schulz.', 'He met Martin Schulz.'],
    ['fr', 'Emmanuel Macron kam.', 'Emmanuel Macron est venu.', 'Auf Macron', 'Pour les Macronistes'],
    ['pl', 'Gerhard Schröder kam.', 'Przyszedł Gerhard Schröder.', 'Schröder ging.', 'Odejście Schrödera'],
    ['ru', 'Gerhard Schröder kam.', 'Пришёл Герхард Шрёдер.', 'Schröder ging.', 'Шредер ушёл.'],
    ['en', 'Der Mainzer Bischof kam.', 'The Mainz Bischof came.', 'Der Bischof ging.', 'The Bishop left.'],
    ['en', 'Sie lebt in Sevilla.', 'She lives in Seville.', 'Sevilla gewann.', 'Sevilla won.'],
    ['en', 'Sie lebt in Kiew.', 'She lives in Kyiv.', 'Er spielt bei Dynamo Kiew.', 'He plays for Dynamo Kiev.'],
    ['fr', 'Sie lebt in Freiburg.', 'Elle vit à Fribourg-en-Brisgau.', 'Freiburg siegte.', 'Fribourg a gagné.'],
    ['en', 'Sie lebt in Kiew.', 'She lives in Kyiv.', 'Er lebt in Kiew.', 'He lives in Kyiv, not in the Kiev of old.'],
    ['it', 'Sie lebt in München.', 'Vive a Monaco.', 'Er lebt in Köln.', 'Vive a Colonia.'],
  ])('may say it so in %s: %s – %s – %s – %s', (language, ...texts) => {
    const [one, its, other, told] = texts

    expect(
      find(
        [
          [one, its],
          [other, told],
        ],
        language,
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
