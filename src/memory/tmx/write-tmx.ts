import { xmlAttribute, xmlText } from '../../formats/xml/escape-xml.js'
import { tagsIn } from '../../segments/tags.js'
import { originProp, ownTool } from './read-tmx.js'
import type { Authorship } from './unit-of.js'

/** A unit as it goes out. */
export type OutgoingUnit = {
  id: string
  from: string
  language: string
  source: string
  target: string
  authorship: Authorship
}

/** A TMX 1.4b file, piece by piece, so that a large memory takes no more room than a small one. */
export async function* writeTmx(units: AsyncIterable<readonly OutgoingUnit[]>, from: string): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header creationtool="${ownTool}" creationtoolversion="1" segtype="sentence" o-tmf="${ownTool}" adminlang="en" srclang="${xmlAttribute(from)}" datatype="plaintext"/>
<body>
`
  for await (const some of units) yield some.map(unitXml).join('')
  yield '</body>\n</tmx>\n'
}

function unitXml({ id, from, language, source, target, authorship }: OutgoingUnit): string {
  const { creationId, creationDate, changeId, changeDate, origin } = authorship
  const said = { creationid: creationId, creationdate: creationDate, changeid: changeId, changedate: changeDate }
  const whose = Object.entries(said).map(([name, value]) => (value ? ` ${name}="${xmlAttribute(value)}"` : ''))
  return `<tu tuid="${id}">
<tuv xml:lang="${xmlAttribute(from)}"><seg>${segXml(source)}</seg></tuv>
<tuv xml:lang="${xmlAttribute(language)}"${whose.join('')}>${origin ? `<prop type="${originProp}">${xmlText(origin)}</prop>` : ''}<seg>${segXml(target)}</seg></tuv>
</tu>
`
}

/** `i` tells the pairs of one segment apart, `x` the same tag in both. */
function segXml(text: string): string {
  let xml = ''
  let from = 0
  let pairs = 0
  const open: { number: number; i: number }[] = []
  for (const { number, form, start, end } of tagsIn(text)) {
    xml += xmlText(text.slice(from, start))
    from = end
    const opened = form === 'close' && open.at(-1)?.number === number ? open.pop() : undefined
    if (form === 'open') open.push({ number, i: ++pairs })
    if (form === 'open') xml += `<bpt i="${pairs}" x="${number}"/>`
    else if (opened) xml += `<ept i="${opened.i}"/>`
    else xml += `<ph x="${number}"/>`
  }
  return xml + xmlText(text.slice(from))
}
