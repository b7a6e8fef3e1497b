import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { readTbx } from '../../src/glossary/tbx/read-tbx.js'
import { writeTbx } from '../../src/glossary/tbx/write-tbx.js'
import type { Term } from '../../src/glossary/term.js'
import { heldUp } from '../support/held-up.js'

async function read(file: string | Uint8Array) {
  const all = []
  for await (const found of readTbx(typeof file === 'string' ? Buffer.from(file) : file)) all.push(found)
  return all
}

const tbx = (body: string, { declaration = '', attributes = 'style="dca"' } = {}) =>
  `${declaration}<tbx type="TBX-Basic" ${attributes} xml:lang="de" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader/><text><body>${body}</body></text></tbx>`
const concept = (german: string, french: string) =>
  `<conceptEntry><langSec xml:lang="de"><termSec><term>${german}</term></termSec></langSec><langSec xml:lang="fr"><termSec><term>${french}</term></termSec></langSec></conceptEntry>`

const expected = {
  source: 'Bürgermeister',
  note: 'Auch in Stadtstaaten.',
  languages: ['fr', 'en-GB'],
  targets: [
    { language: 'fr', target: 'maire', forbidden: ['bourgmestre'] },
    { language: 'en-GB', target: 'mayor', forbidden: [] },
  ],
}

describe('files of other programs', () => {
  test('of 2008, with groups of notes and its document type', async () => {
    const file = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="de-DE"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader>
<text><body><termEntry id="c5"><descrip type="subjectField">Politik</descrip><note>Auch in Stadtstaaten.</note>
<langSet xml:lang="de-DE"><ntig><termGrp><term>Bürger<hi>meister</hi></term><termNote type="partOfSpeech">noun</termNote></termGrp></ntig></langSet>
<langSet xml:lang="fr_FR"><tig><term>bourgmestre</term><termNote type="normativeAuthorization">deprecatedTerm</termNote></tig>
<tig><term>
  maire
</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig></langSet>
<langSet xml:lang="EN-gb"><tig><term>mayor</term></tig></langSet></termEntry></body></text></martif>`

    expect(await read(file)).toEqual([{ line: 4, ...expected }])
  })

  test('of 2019 in the style of modules, where each says which one it is from', async () => {
    const file = tbx(
      `<conceptEntry id="1"><min:subjectField>Politik</min:subjectField><note>Auch in Stadtstaaten.</note>
<langSec xml:lang="de"><termSec><term>Bürgermeister</term></termSec></langSec>
<langSec xml:lang="fr"><termSec><term>maire</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
<termSec><term>bourgmestre</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec></langSec>
<langSec xml:lang="en-GB"><termSec><term>mayor</term></termSec></langSec></conceptEntry>`,
      { attributes: 'style="dct" xmlns:min="http://www.tbxinfo.net/ns/min"' },
    )

    expect(await read(file)).toEqual([{ line: 1, ...expected }])
  })

  test('with two German words for a concept, and words that nothing is said of', async () => {
    const file = tbx(
      `<conceptEntry>
<langSec xml:lang="de-AT"><termSec><term>Obmann</term></termSec><termSec><term>Vorsitzender</term></termSec></langSec>
<langSec xml:lang="fr"><termSec><term>président</term></termSec>
<termSec><term>chef</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termSec></langSec></conceptEntry>`,
    )
    const targets = [{ language: 'fr', target: 'président', forbidden: [] }]

    expect(await read(file)).toEqual([
      { line: 3, reason: 'word-left-out' },
      { line: 1, source: 'Obmann', languages: ['fr'], targets },
      { line: 1, source: 'Vorsitzender', languages: ['fr'], targets },
    ])
  })

  test('whose concepts have no German word, or a language that is none', async () => {
    const file = tbx(`${concept('Rat', 'conseil')}
<conceptEntry><langSec xml:lang="fr"><termSec><term>mur</term></termSec></langSec></conceptEntry>
${concept('Tal', 'val').replace('"fr"', '"x-klingon"')}`)

    expect(await read(file)).toMatchObject([
      { source: 'Rat' },
      { line: 2, reason: 'no-source' },
      { pointer: '/lines/3', code: 'unknown-language' },
      { source: 'Tal', targets: [] },
    ])
  })

  test('with lines broken within a term; other characters that nobody sees stay for the rules of terms', async () => {
    const file = tbx(concept('\n  Rat der\n  Stadt\t', ' conseil\u00a0municipal\u2028 '))

    expect(await read(file)).toMatchObject([
      { source: 'Rat der Stadt', targets: [{ target: 'conseil\u00a0municipal\u2028' }] },
    ])
  })

  test('with words that look like markup (86)', async () => {
    expect(await read(tbx(concept('Rat', '<![CDATA[</x><script>]]>')))).toMatchObject([
      { targets: [{ target: '</x><script>' }] },
    ])
  })
})

describe('files that are refused whole', () => {
  const bomb = `<!DOCTYPE tbx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>`
  const long = `<!DOCTYPE tbx [<!ENTITY a "${'x'.repeat(50_000)}">]>`
  const outside = '<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
  const utf8 = { declaration: '<?xml version="1.0" encoding="UTF-8"?>' }
  test.each<[string, string, string | Buffer]>([
    ['entities within entities (77)', 'declarations', tbx(concept('&b;', 'x'), { declaration: bomb })],
    ['a long entity 5,000 times (78)', 'declarations', tbx(concept('&a;'.repeat(5_000), 'x'), { declaration: long })],
    ['an entity of a file (79)', 'declarations', tbx(concept('&x;', 'x'), { declaration: outside })],
    ['an entity nobody declared', 'malformed', tbx(concept('&x;', 'x'))],
    ['200,000 elements in each other (81)', 'too-deep', tbx('<a>'.repeat(200_000))],
    [
      '100,000 attributes (82)',
      'too-many-attributes',
      tbx(`<conceptEntry ${Array.from({ length: 100_000 }, (_, n) => `a${n}=""`).join(' ')}/>`),
    ],
    ['a tag that is not closed (84)', 'malformed', '<tbx><text><body><conceptEntry>'],
    ['a control character (84)', 'malformed', tbx(concept('a\u0001', 'b'))],
    ['more elements than terms need', 'too-many-elements', tbx('<a/>'.repeat(1_600_001))],
    ['a million references to a letter (80)', 'text-too-long', tbx(concept('Rat', '&#65;'.repeat(1_000_000)))],
    ['UTF-7 (85)', 'encoding', tbx('', { declaration: '<?xml version="1.0" encoding="UTF-7"?>' })],
    ['UTF-16 in name only (85)', 'encoding', tbx('', { declaration: '<?xml version="1.0" encoding="UTF-16"?>' })],
    ['UTF-16 by its mark that calls itself UTF-8 (85)', 'encoding', Buffer.from(`\uFEFF${tbx('', utf8)}`, 'utf16le')],
    ['another kind of XML', 'not-tbx', '<tmx version="1.4"/>'],
    ['nothing at all', 'malformed', ''],
  ])('%s', async (_what, reason, file) => {
    await expect(read(file)).rejects.toMatchObject({ name: 'FileFault', reason })
  })

  test('elements called __proto__ (83) and a long word do no harm', async () => {
    const [found, ...more] = await read(tbx(`<__proto__><x/></__proto__>${concept('Rat', '&#65;'.repeat(20_000))}`))

    expect(more).toEqual([])
    expect(found).toMatchObject({ targets: [{ target: 'A'.repeat(10_000) }] })
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
  })
})

describe('a concept that is beyond all measure', () => {
  const german = (words: number) =>
    `<langSec xml:lang="de">${Array.from({ length: words }, (_, n) => `<termSec><term>Wort${n}</term></termSec>`).join('')}</langSec>`
  const one = (content: string) => `<tbx><conceptEntry>${content}</conceptEntry></tbx>`

  test.each([
    ['of 200,000 German words', 5_000, one(german(200_000))],
    ['of 200,000 languages', 5_000, one('<langSec xml:lang="fr"/>'.repeat(200_000))],
    ['of 200,000 notes', 5_000, one(`${german(1)}${'<note>Ja</note>'.repeat(200_000)}`)],
    ['of more languages than anybody speaks', 100, one(`${german(1)}${'<langSec xml:lang="fr"/>'.repeat(101)}`)],
  ])('%s is told with its line, and holds nobody up', async (_what, limit, file) => {
    const found: unknown[] = []

    const share = await heldUp(async () => found.push(...(await read(file))))

    expect(found).toEqual([{ pointer: '/lines/1', code: 'too-many', details: { limit } }])
    expect(share).toBeLessThan(0.5)
  })

  test('is as good as any where it has all that a term may have', async () => {
    const status = '<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>'
    const word = (text: string) => `<termSec><term>${text}</term>${status}</termSec>`
    const languages = Array.from(
      { length: 50 },
      (_, place) => `fr-${String.fromCharCode(65 + place / 26, 65 + (place % 26))}`,
    )
    const section = (tag: string) =>
      `<langSec xml:lang="${tag}">${Array.from({ length: 21 }, (_, n) => word(`mot${n}`)).join('')}</langSec>`

    const [found] = await read(one(german(1) + languages.map(section).join('')))

    expect(found).toMatchObject({ source: 'Wort0' })
    expect(found).toHaveProperty('targets.40.forbidden.length', 21)
  })
})

describe('a file of ours', () => {
  const fixed = { stems: [], keyStem: '', etag: 1, changedAt: new Date(0), changedBy: '' }
  const terms: Term[] = [
    {
      ...{
        ...fixed,
        id: 'one',
        source: 'Recht & Ordnung <neu>',
        caseRule: 'exact',
        doNotTranslate: true,
        note: 'A < B',
      },
      targets: [
        { language: 'fr', target: 'loi & ordre', forbidden: ['police'], former: ['droit'] },
        { language: 'pl', target: null, forbidden: ['porządek'], former: [] },
      ],
    },
    { ...fixed, id: 'two', source: 'Rat', caseRule: 'initial', doNotTranslate: false, note: null, targets: [] },
  ]
  async function written(version: '2' | '3') {
    async function* pages() {
      yield terms
    }
    let file = ''
    for await (const piece of writeTbx(pages(), version)) file += piece
    return file
  }

  test.each(['2', '3'] as const)('of version %s is read back as it was', async version => {
    const [first, second] = await read(await written(version))

    expect(first).toMatchObject({
      ...{ source: 'Recht & Ordnung <neu>', caseRule: 'exact', doNotTranslate: true, note: 'A < B' },
      languages: ['fr', 'pl'],
      targets: [
        { language: 'fr', target: 'loi & ordre', forbidden: ['police'] },
        { language: 'pl', target: null, forbidden: ['porządek'] },
      ],
    })
    expect(second).toMatchObject({ source: 'Rat', caseRule: 'initial', doNotTranslate: false, targets: [] })
  })

  const program = `import sys, json
from translate.storage import tbx
store = tbx.tbxfile.parsefile(sys.argv[1])
print(json.dumps([[str(unit.source), str(unit.target), unit.getnotes()] for unit in store.units]))`

  test('of version 2 is read by translate-toolkit as it is meant', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tbx-'))
    await writeFile(join(folder, 'out.tbx'), await written('2'))

    const { stdout } = await promisify(execFile)('/usr/bin/python3', ['-c', program, join(folder, 'out.tbx')])

    await rm(folder, { recursive: true })
    expect(JSON.parse(stdout)[0]).toEqual(['Recht & Ordnung <neu>', 'loi & ordre', 'A < B'])
  })
})
