import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readTmx } from '../../src/memory/tmx/read-tmx.js'
import type { TmxRemark, TmxUnit } from '../../src/memory/tmx/unit-of.js'
import { writeTmx } from '../../src/memory/tmx/write-tmx.js'
import { heldUp } from '../support/held-up.js'

async function read(file: string | Uint8Array) {
  const all: (TmxUnit | TmxRemark)[] = []
  for await (const found of readTmx(typeof file === 'string' ? Buffer.from(file) : file, 'de')) all.push(found)
  return all
}
const texts = async (file: string | Uint8Array) =>
  (await read(file)).map(found => ('reason' in found ? found.reason : [found.language, found.source, found.target]))

const tmx = (units: string, { declaration = '', srclang = 'de' } = {}) =>
  `${declaration}<tmx version="1.4"><header srclang="${srclang}" creationtool="x"/><body>${units}</body></tmx>`
const tu = (source: string, target: string, language = 'fr') =>
  `<tu><tuv xml:lang="de"><seg>${source}</seg></tuv><tuv xml:lang="${language}"><seg>${target}</seg></tuv></tu>`

describe('files of other programs', () => {
  test('in the manner of OmegaT: its document type, regions in capitals, who and when', async () => {
    const file = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext" creationtoolversion="5.7" segtype="sentence" srclang="DE-DE"/>
<body><tu><note>Aus dem Archiv</note>
<tuv xml:lang="DE-DE"><seg>Die Fähre legt <bpt i="0" x="0">&lt;b0&gt;</bpt>heute<ept i="0">&lt;/b0&gt;</ept> ab.</seg></tuv>
<tuv xml:lang="FR-FR" changeid="nina" changedate="20260301T080000Z" creationid="jo" creationdate="20260201T080000Z"><seg>Le bac part <bpt i="0" x="0">&lt;b0&gt;</bpt>aujourd’hui<ept i="0">&lt;/b0&gt;</ept>.</seg></tuv>
</tu></body></tmx>`

    expect(await read(file)).toEqual([
      {
        line: 6,
        language: 'fr-FR',
        source: 'Die Fähre legt <1>heute</1> ab.',
        target: 'Le bac part <1>aujourd’hui</1>.',
        authorship: {
          changeId: 'nina',
          changeDate: '20260301T080000Z',
          creationId: 'jo',
          creationDate: '20260201T080000Z',
        },
      },
    ])
  })

  test('in the manner of Trados: UTF-16 with its mark, codes told apart by x, in another order', async () => {
    const file = tmx(
      tu(
        '<ph x="1" type="image"/>Der <bpt i="1" type="bold" x="2"/>Deich<ept i="1"/> hält<ph x="3"/>.',
        '<bpt i="1" type="bold" x="2"/>The dyke<ept i="1"/><ph x="3"/> holds<ph x="1" type="image"/>.',
        'en-GB',
      ),
      { declaration: '<?xml version="1.0" encoding="utf-16"?>' },
    )
    const expected = [['en-GB', '<1/>Der <2>Deich</2> hält<3/>.', '<2>The dyke</2><3/> holds<1/>.']]
    const littleEndian = Buffer.from(`\uFEFF${file}`, 'utf16le')

    expect(await texts(littleEndian)).toEqual(expected)
    expect(await texts(Buffer.from(littleEndian).swap16())).toEqual(expected)
  })

  test('in the manner of memoQ: several languages in a unit, some of them regions of one', async () => {
    const unit = `<tu changedate="20260101T000000Z"><prop type="client">Stadt</prop><tuv xml:lang="en-us"><seg>Harbour</seg></tuv>
      <tuv xml:lang="de"><seg>Hafen</seg></tuv><tuv xml:lang="pt-br"><seg>Porto</seg></tuv><tuv xml:lang="en"><seg>Port</seg></tuv></tu>`

    expect(await texts(tmx(unit, { srclang: 'en' }))).toEqual([
      ['en-US', 'Hafen', 'Harbour'],
      ['pt-BR', 'Hafen', 'Porto'],
      ['en', 'Hafen', 'Port'],
    ])
  })

  test('in the manner of Okapi: lang without xml, highlights, and ends that stand alone', async () => {
    const unit = `<tu><tuv lang="de"><seg>Ein <hi type="i">Wal</hi><it pos="begin" x="5">&lt;u&gt;</it> taucht.</seg></tuv>
      <tuv lang="es"><seg>Una <hi type="i">ballena</hi><it pos="begin" x="5">&lt;u&gt;</it> se sumerge.</seg></tuv></tu>`

    expect(await texts(tmx(unit, { srclang: '*all*' }))).toEqual([
      ['es', 'Ein <1>Wal</1><2/> taucht.', 'Una <1>ballena</1><2/> se sumerge.'],
    ])
  })

  test('a text within a code is left out, and said', async () => {
    const code = '<ph x="1">&lt;img alt="<sub>Möwe</sub>"&gt;</ph>'

    expect(await texts(tmx(tu(`Bild${code}`, `Image${code}`)))).toEqual([
      ['fr', 'Bild<1/>', 'Image<1/>'],
      'sub-left-out',
    ])
  })

  test('with lines broken within a sentence, which an article has not; no-break spaces stay', async () => {
    const file = tmx(
      tu('\n  Die Fähre\n  legt ab,\t<ph x="1"/>heute. ', ' Le bac part\n  aujourd’hui\u00A0:<ph x="1"/>\r\n'),
    )

    expect(await texts(file)).toEqual([['fr', 'Die Fähre legt ab, <1/>heute.', 'Le bac part aujourd’hui\u00A0:<1/>']])
  })

  test('words that look like our tags stay harmless', async () => {
    expect(await texts(tmx(tu('Taste &lt;1&gt;', 'Touche &lt;1&gt;')))).toEqual([['fr', 'Taste <1/>', 'Touche <1/>']])
  })
})

describe('files that say they are ours', () => {
  const ours = (units: string) => tmx(units).replace('creationtool="x"', 'creationtool="Fassung"')

  test('keep the numbers of their tags', async () => {
    const file = ours(
      tu('<bpt i="1" x="7"/>Deich<ept i="1"/> <ph x="3"/>', '<ph x="3"/> <bpt i="1" x="7"/>digue<ept i="1"/>'),
    )

    expect(await texts(file)).toEqual([['fr', '<7>Deich</7> <3/>', '<3/> <7>digue</7>']])
  })

  test.each(['', ' x="image"', ' x="0"', ' x="-1"', ' x="1e3"', ' x="100000"'])(
    'have their tags counted anew where one is numbered%s',
    async number => {
      expect(await texts(ours(tu(`Deich<ph${number}/>`, `Digue<ph${number}/>`)))).toEqual([
        ['fr', 'Deich<1/>', 'Digue<1/>'],
      ])
    },
  )

  test('have words that look like a tag protected all the same', async () => {
    expect(await texts(ours(tu('Taste &lt;1&gt;', 'Touche &lt;1&gt;')))).toEqual([['fr', 'Taste <1/>', 'Touche <1/>']])
  })
})

describe('units that cannot be taken are said, each with its line', () => {
  test.each([
    ['empty', tu('Leer', ' ')],
    ['empty', tu('Unsichtbar', '&#x200B;&#xA0;&#xFEFF;')],
    ['too-long', tu('Lang', 'x'.repeat(10_001))],
    ['tags-differ', tu('Ein <ph x="1"/>', 'Un')],
    ['control-characters', tu('Ein Ton &#7; dazwischen', 'Un son')],
    ['control-characters', tu('Ein Ton', 'Un son&#x1F;')],
    ['language-unknown', `<tu><tuv xml:lang="de"><seg>A</seg></tuv><tuv xml:lang="qqq"><seg>B</seg></tuv></tu>`],
    ['no-target', '<tu><tuv xml:lang="de-AT"><seg>Jänner</seg></tuv></tu>'],
    ['no-source', '<tu><tuv xml:lang="fr"><seg>Janvier</seg></tuv></tu>'],
    ['too-many-variants', `<tu>${'<tuv xml:lang="fr"><seg>a</seg></tuv>'.repeat(61)}</tu>`],
    ['too-many-variants', tu('A', 'b').replace(/<tuv.*<\/tuv>/, '$&'.repeat(11))],
    ['language-unknown', tu('A', 'b', `fr-x${'-abcdefg'.repeat(4)}`)],
  ])('%s', async (reason, unit) => {
    // Only XML 1.1 can name control characters at all.
    const found = await read(tmx(`${tu('Gut', 'Bon')}\n${unit}`, { declaration: '<?xml version="1.1"?>' }))

    expect(found).toContainEqual({ line: 2, reason, taken: false })
    expect(found[0]).toMatchObject({ source: 'Gut' })
  })
})

describe('files that are refused whole', () => {
  const bomb = `<!DOCTYPE tmx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>`
  const long = `<!DOCTYPE tmx [<!ENTITY a "${'x'.repeat(50_000)}">]>`
  const outside = '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
  test.each([
    ['entities within entities (77)', 'declarations', tmx(tu('&b;', 'x'), { declaration: bomb })],
    ['a long entity 5,000 times (78)', 'declarations', tmx(tu('&a;'.repeat(5_000), 'x'), { declaration: long })],
    ['an entity of a file (79)', 'declarations', tmx(tu('&x;', 'x'), { declaration: outside })],
    ['an entity nobody declared', 'malformed', tmx(tu('&x;', 'x'))],
    ['200,000 elements in each other (81)', 'too-deep', tmx('<a>'.repeat(200_000))],
    [
      '100,000 attributes (82)',
      'too-many-attributes',
      tmx(`<tu ${Array.from({ length: 100_000 }, (_, n) => `a${n}=""`).join(' ')}/>`),
    ],
    ['a tag that is not closed (84)', 'malformed', '<tmx version="1.4"><body><tu>'],
    ['a control character (84)', 'malformed', tmx(tu('a\u0001', 'b'))],
    ['a control character as a number', 'malformed', tmx(tu('a&#1;', 'b'))],
    ['the end of all strings', 'malformed', tmx(tu('a&#0;', 'b'), { declaration: '<?xml version="1.1"?>' })],
    ['a million letters as numbers (80)', 'text-too-long', tmx(tu('&#65;'.repeat(1_000_000), 'x'))],
    ['a comment of a million letters', 'text-too-long', tmx(`<!--${'<'.repeat(1_100_000)}-->`)],
    ['UTF-7 (85)', 'encoding', tmx('', { declaration: '<?xml version="1.0" encoding="UTF-7"?>' })],
    ['UTF-16 in name only (85)', 'encoding', tmx('', { declaration: '<?xml version="1.0" encoding="UTF-16"?>' })],
    ['another kind of XML', 'not-tmx', '<xliff version="1.2"/>'],
    ['nothing at all', 'malformed', ''],
  ])('%s', async (_what, reason, file) => {
    await expect(read(file)).rejects.toMatchObject({ name: 'FileFault', reason })
  })

  test('UTF-16 by its mark that calls itself UTF-8, and bytes that are no UTF-8 (85)', async () => {
    const named = tmx('', { declaration: '<?xml version="1.0" encoding="UTF-8"?>' })

    await expect(read(Buffer.from(`\uFEFF${named}`, 'utf16le'))).rejects.toMatchObject({ reason: 'encoding' })
    await expect(read(Buffer.from(tmx(tu('\u00fc', 'x')), 'latin1'))).rejects.toMatchObject({ reason: 'encoding' })
  })
})

test('markup in CDATA is text (86)', async () => {
  expect(await texts(tmx(tu('<![CDATA[</x><script>]]>', 'x')))).toEqual([['fr', '</x><script>', 'x']])
})

test('as many units as the limit allows are read (89), hold nobody up, and one more is refused', async () => {
  const file = Buffer.from(tmx('<tu/>'.repeat(500_001)))
  let count = 0

  const share = await heldUp(async () => {
    const reading = (async () => {
      for await (const _ of readTmx(file, 'de')) count += 1
    })()
    await expect(reading).rejects.toMatchObject({ name: 'FileFault', reason: 'too-many-units' })
  })

  // What was found with the one too many is not handed out any more.
  expect(count).toBeGreaterThan(499_000)
  expect(share).toBeLessThan(0.5)
})

test('units full of codes or in many variants hold nobody up', async () => {
  const coded = (language: string) => `<tuv xml:lang="${language}"><seg>a${'<ph/>'.repeat(1_000)}</seg></tuv>`
  const file = tmx(
    `<tu>${(coded('de') + coded('fr')).repeat(10)}</tu><tu>${'<tuv xml:lang="de"/>'.repeat(20_000)}</tu>`,
  )
  const found: (TmxUnit | TmxRemark)[] = []

  const share = await heldUp(async () => found.push(...(await read(file))))

  expect(found.filter(one => 'source' in one)).toHaveLength(100)
  expect(found.at(-1)).toMatchObject({ reason: 'too-many-variants' })
  expect(share).toBeLessThan(0.5)
})

test('an element called __proto__ is nothing special (83)', async () => {
  expect(await texts(tmx(`<__proto__ polluted="1"/>${tu('Ja', 'Oui')}`))).toEqual([['fr', 'Ja', 'Oui']])
  expect(({} as { polluted?: string }).polluted).toBeUndefined()
})

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot carry these
  .map(text => `w${text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF<]/g, '')}`)
const tagged = fc
  .tuple(words, words, words)
  .chain(([a, b, c]) =>
    fc.constantFrom(`${a}${b}&<b>"${c}`, `<1>${a}</1>${b}<2/>${c}`, `<2/>${a}<3>${b}<1>${c}</1></3>\r\n`),
  )

test('what goes out comes back the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(tagged, words), { maxLength: 5 }), words, async (units, creationId) => {
      const tagsOf = (text: string) => text.match(/<\/?\d\/?>/g)?.join('') ?? ''
      const outgoing = units.map(([source, word], n) => ({
        ...{ id: `u${n}`, from: 'de', language: 'pt-BR', source, target: tagsOf(source) + word },
        authorship: { creationId, creationDate: '20261125T120000Z', origin: n % 2 === 0 ? 'human' : 'machine' },
      }))
      let file = ''
      for await (const piece of writeTmx(asPages(outgoing), 'de')) file += piece

      const back = (await read(file)) as TmxUnit[]

      expect(back.map(({ line: _, ...unit }) => unit)).toEqual(outgoing.map(({ id: _, from: __, ...unit }) => unit))
    }),
    { numRuns: 200 },
  )
})

async function* asPages<Item>(items: Item[]) {
  yield items
}
