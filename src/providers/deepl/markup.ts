import { cleanText } from '../clean-text.js'
import { inlineTag } from '../inline-tags.js'

/**
 * Writes a text as strict XML: `<1>` becomes `<t1>`, as XML wants a letter first, and everything else
 * is escaped. A tag without its partner is text too: DeepL refuses XML that is not well-formed.
 */
export function toXml(text: string): string {
  const clean = cleanText(text)
  let xml = ''
  let end = 0
  for (const { whole, at } of tagsIn(clean)) {
    xml += escaped(clean.slice(end, at)) + whole.replace(/\d/, 't$&')
    end = at + whole.length
  }
  return xml + escaped(clean.slice(end))
}

/** Reads DeepL's XML back. A tag that was not in the source is read like any other, for the checks to find. */
export function fromXml(xml: string, source: string): string {
  const forms = new Map(tagsIn(source).map(({ number, form }) => [number, form]))

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

type Tag = { whole: string; number: string; form: 'open' | 'close' | 'empty'; at: number }

/** The tags that are empty or have a partner, properly nested. */
function tagsIn(text: string): Tag[] {
  const found: Tag[] = []
  const open: Tag[] = []
  for (const match of text.matchAll(inlineTag)) {
    const tag = tagOf(match)
    if (tag.form === 'open') open.push(tag)
    else if (tag.form === 'empty') found.push(tag)
    else if (open.at(-1)?.number === tag.number) found.push(open.pop() as Tag, tag)
  }
  return found.sort((a, b) => a.at - b.at)
}

function tagOf({ 0: whole, 1: slash, 2: paired, 3: empty, index }: RegExpExecArray): Tag {
  const form = empty ? 'empty' : slash ? 'close' : 'open'
  return { whole, number: empty ?? paired ?? '', form, at: index }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function character(entity: string): string | undefined {
  if (!entity.startsWith('#')) return named[entity.toLowerCase()]
  const point = Number(entity.startsWith('#x') || entity.startsWith('#X') ? `0${entity.slice(1)}` : entity.slice(1))
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined
}
