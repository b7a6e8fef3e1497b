import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { csvRows } from '../../src/glossary/csv/csv-rows.js'
import { readCsv } from '../../src/glossary/csv/read-csv.js'
import { writeCsv } from '../../src/glossary/csv/write-csv.js'
import type { Term } from '../../src/glossary/term.js'
import { heldUp } from '../support/held-up.js'

async function read(file: string | Uint8Array) {
  const all = []
  for await (const found of readCsv(typeof file === 'string' ? Buffer.from(file) : file)) all.push(found)
  return all
}
const rows = (text: string) => [...csvRows(text)].map(({ cells }) => cells)

async function written(terms: readonly Term[], separator: 'comma' | 'semicolon' = 'comma') {
  async function* pages() {
    yield terms
  }
  const languages = [...new Set(terms.flatMap(({ targets }) => targets.map(({ language }) => language)))]
  let file = ''
  for await (const piece of writeCsv(pages(), { languages, separator })) file += piece
  return file
}

function aTerm(over: Partial<Term>): Term {
  const fixed = { id: '', stems: [], keyStem: '', etag: 1, changedAt: new Date(0), changedBy: '' }
  return { source: 'Rat', caseRule: 'initial', doNotTranslate: false, note: null, targets: [], ...fixed, ...over }
}

test('what stands between cells may be told by a line above, as Excel does, which counts as one', () => {
  expect(rows('sep=;\r\na,b;c\r\n')).toEqual([['a,b', 'c']])
  expect([...csvRows('SEP=,\nRat;fr,x\n')]).toEqual([{ line: 2, cells: ['Rat;fr', 'x'] }])
})

describe('tables of other programs', () => {
  const expected = [
    {
      line: 2,
      source: 'Bürgermeister',
      languages: ['fr'],
      targets: [{ language: 'fr', target: 'maire', forbidden: [] }],
    },
  ]

  test.each([
    ['with commas', 'de,fr\nBürgermeister,maire\n'],
    ['with semicolons, as a German spreadsheet writes them', 'de;fr\r\nBürgermeister;maire\r\n'],
    ['with tabs', 'de\tfr\nBürgermeister\tmaire'],
    ['with the mark of UTF-8', '\uFEFFde,fr\nBürgermeister,maire'],
    ['in UTF-16, as spreadsheets call Unicode text', Buffer.from('\uFEFFde\tfr\nBürgermeister\tmaire', 'utf16le')],
    ['with quotes everywhere', '"de","fr"\n"Bürgermeister","maire"'],
    ['with regions and underlines, and columns that are empty', 'de_DE;fr-FR;;\nBürgermeister;maire;;\n;;;\n'],
  ])('are read %s', async (_what, file) => {
    expect(await read(file)).toEqual(expected)
  })

  test('may say all that we know of a term, yes and no in the language of the spreadsheet', async () => {
    const file = [
      'Term;CaseRule;doNotTranslate;note;fr;fr forbidden;en-gb',
      'Rat;exact;WAHR;"Nie ""conseil""\nohne Zusatz";conseil;comité|avis;',
      'Tal;;FAUX;;;;valley',
    ].join('\r\n')

    expect(await read(file)).toEqual([
      {
        line: 2,
        source: 'Rat',
        caseRule: 'exact',
        doNotTranslate: true,
        note: 'Nie "conseil"\nohne Zusatz',
        languages: ['fr', 'en-GB'],
        targets: [{ language: 'fr', target: 'conseil', forbidden: ['comité', 'avis'] }],
      },
      {
        line: 4,
        source: 'Tal',
        doNotTranslate: false,
        note: null,
        languages: ['fr', 'en-GB'],
        targets: [{ language: 'en-GB', target: 'valley', forbidden: [] }],
      },
    ])
  })
})

describe('a table that is none is refused with its line', () => {
  test.each([
    ['a bare return (93)', 'bare-return', 2, 'de,fr\nRat\r,conseil'],
    ['a bare return within quotes', 'bare-return', 2, 'de,fr\n"Ra\rt",conseil'],
    ['a quote that is not closed (93)', 'quote-not-closed', 3, 'de,fr\nRat,conseil\n"Tal,val\nWal,baleine'],
    ['text behind a quote', 'text-after-quote', 2, 'de,fr\n"Rat"haus,mairie'],
    ['a field of 10 MB (93)', 'cell-too-long', 2, `de,fr\nRat,${'x'.repeat(10_000_000)}`],
    ['a quoted field of 10 MB', 'cell-too-long', 2, `de,fr\nRat,"${'x'.repeat(10_000_000)}"`],
    ['10,000 columns (93)', 'too-many-columns', 1, Array.from({ length: 10_000 }, (_, n) => `c${n}`).join()],
    ['a NUL', 'control-characters', 3, 'de,fr\nRat,conseil\nTal,v\u0000al'],
    ['Latin-1', 'encoding', 3, Buffer.from('de,fr\nRat,conseil\nTür,porte', 'latin1')],
    ['half a letter of UTF-16', 'encoding', 1, Buffer.from('\uFEFFde', 'utf16le').subarray(0, 5)],
    ['nothing at all', 'no-columns', 1, ''],
    ['empty rows alone', 'no-columns', 1, '\n,,\n\n'],
  ])('%s', async (_what, reason, line, file) => {
    await expect(read(file)).rejects.toMatchObject({ name: 'FileFault', reason, line })
  })
})

describe('what is wrong with a table is said by line and column', () => {
  test.each([
    ['a column of no meaning', 'de,Kommentar\nRat,x', '/lines/1/Kommentar', 'unknown-column'],
    ['a column called __proto__', 'de,__proto__\nRat,x', '/lines/1/__proto__', 'unknown-column'],
    ['forbidden German', 'de,de forbidden\nRat,x', '/lines/1/de forbidden', 'unknown-column'],
    ['a language twice', 'de,fr,FR\nRat,x,y', '/lines/1/FR', 'repeated'],
    ['no column of terms', 'fr,en\nconseil,council', '/lines/1/source', 'required'],
    ['a cell too many', 'de,fr\nRat,conseil,avis', '/lines/2', 'too-many'],
    ['a cell too few', 'de,fr,en\nRat,conseil', '/lines/2', 'too-few'],
    ['a cell under no column', 'de,fr,\nRat,conseil,avis', '/lines/2', 'cell-without-column'],
    ['neither yes nor no', 'de,doNotTranslate\nRat,vielleicht', '/lines/2/doNotTranslate', 'not-one-of'],
    ['yes by the name of a function', 'de,doNotTranslate\nRat,constructor', '/lines/2/doNotTranslate', 'not-one-of'],
  ])('%s', async (_what, file, pointer, code) => {
    expect(await read(file)).toContainEqual(expect.objectContaining({ pointer, code }))
  })
})

describe('a table of ours', () => {
  test.each([
    '=1+1',
    '+cmd',
    '-2',
    '@SUM(A1)',
    '\tTab',
    '＝1',
    '＋1',
    '－1',
    '＠A1',
    "'=1",
    "''@x",
    '=HYPERLINK("http://a.example";"b")',
  ])('gives no spreadsheet a formula (92): %j', async note => {
    const file = await written([aTerm({ note })])
    const [, row = []] = rows(file.slice(1))

    expect(row[3]).toBe(`'${note}`)
    expect(await read(file)).toMatchObject([{ note }])
  })

  test('keeps what a foreign table has, formulas too, to the letter (92)', async () => {
    expect(await read('de,note\nRat,=1+1')).toMatchObject([{ source: 'Rat', note: '=1+1' }])
  })

  test('is read back as it was, whatever stands in it', async () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .map(text => `a${text.replace(/[\p{Cc}|]/gu, ' ')}z`)
    const target = fc.record({ target: word, forbidden: fc.array(word, { maxLength: 3 }) })
    const note = fc.option(fc.array(word, { minLength: 1, maxLength: 3 }).map(lines => `=${lines.join('\n')}`))
    const term = fc.record({ source: word, note, fr: target, pl: target, doNotTranslate: fc.boolean() })

    await fc.assert(
      fc.asyncProperty(fc.array(term, { minLength: 1, maxLength: 5 }), fc.boolean(), async (terms, isComma) => {
        const all = terms.map(({ fr, pl, ...rest }) => {
          const targets = [
            { language: 'fr', former: [], ...fr },
            { language: 'pl', former: [], ...pl },
          ]
          return aTerm({ ...rest, targets })
        })
        const found = await read(await written(all, isComma ? 'comma' : 'semicolon'))

        expect(found).toMatchObject(
          all.map(({ source, doNotTranslate, note, targets }) => ({
            ...{ source, doNotTranslate, note, caseRule: 'initial' },
            targets: targets.map(({ former: _, ...said }) => said),
          })),
        )
      }),
      { numRuns: 60 },
    )
  })
})

test.each([
  [
    'thousands of rows without a letter',
    `de,fr${','.repeat(900)}\n${`${','.repeat(901)}\n`.repeat(2_000)}Rat,conseil${','.repeat(900)}\n`,
  ],
  ['a cell that never ends', `de,fr\n${'x'.repeat(5_000_000)}`],
])('%s hold nobody up', async (_what, file) => {
  const share = await heldUp(() => read(file).catch(error => error))

  expect(share).toBeLessThan(0.5)
})
