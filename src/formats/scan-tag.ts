/** A stretch of markup from its `<` on. `shortened` is the tag with fewer attributes, where it has more than anybody needs. */
export type Tag = {
  kind: 'open' | 'close' | 'cdata' | 'other'
  name: string
  end: number
  shortened: string | null
  /** Written as `<a/>` in a page that is XML. */
  isEmpty: boolean
  source(): string
}

const maxAttributes = 64

/** The tag, or whatever else begins with the `<` at this place. Never looks at more than that. */
export function scanTag(html: string, at: number, { isXhtml }: { isXhtml: boolean }): Tag {
  if (html.startsWith('<!--', at)) return otherThing(html, at, { kind: 'other', ending: '-->' })
  if (isXhtml && html.startsWith('<![CDATA[', at)) return otherThing(html, at, { kind: 'cdata', ending: ']]>' })
  const close = html[at + 1] === '/'
  const nameAt = close ? at + 2 : at + 1
  const nameEnd = nameEndOf(html, nameAt)
  if (nameEnd === nameAt) return tag('other', html, at, at + 1)

  const { end, cut } = scanAttributes(html, nameEnd)

  return {
    ...tag(close ? 'close' : 'open', html, at, end),
    name: html.slice(nameAt, Math.min(nameEnd, nameAt + 32)).toLowerCase(),
    shortened: cut ? `${html.slice(at, cut)}>` : null,
    isEmpty: isXhtml && html[end - 2] === '/' && (nameEnd === end - 2 || /["'\s]/.test(html[end - 3] ?? '')),
  }
}

function tag(kind: Tag['kind'], html: string, at: number, end: number): Tag {
  return { kind, name: '', end, shortened: null, isEmpty: false, source: () => html.slice(at, end) }
}

function otherThing(html: string, at: number, { kind, ending }: { kind: 'cdata' | 'other'; ending: string }): Tag {
  const end = html.indexOf(ending, at + 4)
  return tag(kind, html, at, end < 0 ? html.length : end + ending.length)
}

function nameEndOf(html: string, from: number): number {
  if (!/[a-z]/i.test(html[from] ?? '')) return from
  let end = from
  while (end < html.length && !isSeparator(html.charCodeAt(end)) && html[end] !== '>') end += 1

  return end
}

/** Finds the end of a tag, and where to cut it if it has more attributes than anybody needs. */
function scanAttributes(html: string, from: number): { end: number; cut: number | null } {
  let quote = ''
  let attributes = 0
  let cut: number | null = null
  let value = false
  for (let at = from; at < html.length; at += 1) {
    const char = html[at] ?? ''
    if (quote) {
      if (char === quote) quote = ''
    } else if (char === '>') {
      return { end: at + 1, cut }
    } else if ((char === '"' || char === "'") && value) {
      quote = char
    } else if (isSeparator(html.charCodeAt(at)) && !isSeparator(html.charCodeAt(at - 1))) {
      attributes += 1
      if (attributes > maxAttributes && cut === null) cut = at
    }
    value = char === '=' || (value && isSeparator(html.charCodeAt(at)) && char !== '/')
  }

  return { end: html.length, cut }
}

function isSeparator(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0c || code === 0x0d || code === 0x2f
}
