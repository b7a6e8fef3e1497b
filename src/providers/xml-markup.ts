import { cleanText } from './clean-text.js'
import { pairedTags } from './paired-tags.js'

/**
 * Writes a text as strict XML: `<1>` becomes `<t1>`, as XML wants a letter first, and everything else
 * is escaped. A tag without its partner is text too: engines refuse XML that is not well-formed.
 */
export function toXml(text: string): string {
  const clean = cleanText(text)
  let xml = ''
  let end = 0
  for (const { whole, at } of pairedTags(clean)) {
    xml += escaped(clean.slice(end, at)) + whole.replace(/\d/, 't$&')
    end = at + whole.length
  }
  return xml + escaped(clean.slice(end))
}

/** Reads an engine's XML back. A tag that was not in the source is read like any other, for the checks to find. */
export function fromXml(xml: string, source: string): string {
  const forms = new Map(pairedTags(source).map(({ number, form }) => [number, form]))

  const text = xml.replace(token, (whole, hollow, opening, closing, empty, entity) => {
    if (entity) return character(entity) ?? whole
    const number = hollow ?? opening ?? closing ?? empty
    if (opening) return `<${number}>`
    if (closing) return `</${number}>`
    return forms.get(number) === 'empty' ? `<${number}/>` : `<${number}></${number}>`
  })
  return cleanText(text)
}

const token = /<t(\d+)\s*><\/t\1\s*>|<t(\d+)\s*>|<\/t(\d+)\s*>|<t(\d+)\s*\/>|&(#\d+|#x[\da-f]+|lt|gt|amp|quot|apos);/gi

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function character(entity: string): string | undefined {
  if (!entity.startsWith('#')) return named[entity.toLowerCase()]
  const point = Number(entity.startsWith('#x') || entity.startsWith('#X') ? `0${entity.slice(1)}` : entity.slice(1))
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined
}
