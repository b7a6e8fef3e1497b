import { xmlAttribute, xmlText } from '../../formats/xml/escape-xml.js'
import type { Term } from '../term.js'
import { subsetOf } from './terms-of.js'

/** The editions of ISO 30042: TBX 2 is of 2008, and what most programs read; TBX 3 is of 2019. */
export const tbxVersions = ['3', '2'] as const
type TbxVersion = (typeof tbxVersions)[number]

const source = '<fileDesc><sourceDesc><p>Fassung</p></sourceDesc></fileDesc>'
const editions = {
  '3': {
    ...{ concept: 'conceptEntry', language: 'langSec', word: 'termSec', end: '</tbx>' },
    start: `<tbx type="TBX-Basic" style="dca" xml:lang="de" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader>${source}</tbxHeader>`,
  },
  '2': {
    ...{ concept: 'termEntry', language: 'langSet', word: 'tig', end: '</martif>' },
    start: `<martif type="TBX-Basic" xml:lang="de">
<martifHeader>${source}<encodingDesc><p type="XCSURI">TBXBasicXCSV02.xcs</p></encodingDesc></martifHeader>`,
  },
} as const

/** The glossary in TBX-Basic, piece by piece. */
export async function* writeTbx(terms: AsyncIterable<readonly Term[]>, version: TbxVersion): AsyncGenerator<string> {
  const { start, end } = editions[version]
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${start}\n<text><body>\n`
  for await (const some of terms) yield some.map(term => conceptXml(term, version)).join('')
  yield `</body></text>\n${end}\n`
}

function conceptXml({ id, source, caseRule, doNotTranslate, note, targets }: Term, version: TbxVersion): string {
  const { concept, language, word } = editions[version]
  const wordXml = (text: string, status: string, more = '') =>
    `<${word}><term>${xmlText(text)}</term><termNote type="administrativeStatus">${status}</termNote>${more}</${word}>`
  const section = (tag: string, words: readonly string[]) =>
    `<${language} xml:lang="${xmlAttribute(tag)}">${words.join('')}</${language}>\n`
  const rules = [subsetOf.caseRule(caseRule), subsetOf.doNotTranslate(doNotTranslate)]
  const subsets = rules.map(rule => `<admin type="projectSubset">${rule}</admin>`).join('')
  const others = targets.map(({ language: tag, target, forbidden }) =>
    section(tag, [
      ...(target === null ? [] : [wordXml(target, 'preferredTerm-admn-sts')]),
      ...forbidden.map(text => wordXml(text, 'deprecatedTerm-admn-sts')),
    ]),
  )
  return `<${concept} id="t-${id}">
${note === null ? '' : `<note>${xmlText(note)}</note>\n`}${section('de', [wordXml(source, 'preferredTerm-admn-sts', subsets)])}${others.join('')}</${concept}>
`
}
