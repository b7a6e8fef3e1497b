import { scanTag, type Tag } from './scan-tag.js'

/**
 * Tames markup that would exhaust a parser before anything can be sanitised: tags nested
 * thousands deep, tags with thousands of attributes, and formatting left open that the parser
 * would repeat in every paragraph. Ordinary markup comes back unchanged. One pass, no recursion;
 * it decides nothing about safety, which is for the sanitiser that sees the parsed tree.
 */
export function guardMarkup(html: string): string {
  const parts: string[] = []
  const state: State = { isXhtml: isXhtml(html), open: [], kept: 0, formatting: 0, repeated: 0 }
  let copied = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const tag = scanTag(html, at, state)
    const replacement = guardTag(state, tag)
    if (replacement !== null) {
      parts.push(html.slice(copied, at), replacement)
      copied = tag.end
    }
    at = tag.end
  }

  return parts.length === 0 ? html : parts.join('') + html.slice(copied)
}

/** A page that says it is XML may close any element in its opening tag; an HTML parser would leave it open. */
function isXhtml(html: string): boolean {
  return /<\?xml\s|<!doctype[^>]{0,200}xhtml|<html\s[^>]{0,200}xmlns=/i.test(html.slice(0, 5_000))
}

const maxDepth = 160
const maxFormatting = 32
const maxRepeated = 100_000

const closesItself = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const closesWithoutTag = new Set(
  'p li dt dd td th tr thead tbody tfoot option optgroup rt rp html head body'.split(' '),
)
const formattingNames = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

type State = {
  isXhtml: boolean
  open: { name: string; kept: boolean }[]
  kept: number
  formatting: number
  repeated: number
}

/** What is to stand in place of the tag; null leaves it as it is. */
function guardTag(state: State, tag: Tag): string | null {
  if (tag.isEmpty) return closeEmpty(tag)
  if (tag.kind === 'open') return openTag(state, tag)
  if (tag.kind === 'close') return closeTag(state, tag)
  if (tag.kind === 'cdata') return wordsOfCdata(tag)

  return null
}

/** An anchor without words may stand inside a link, which in HTML would end there. */
function closeEmpty({ name, shortened, source }: Tag): string | null {
  if (name === 'a') return ''
  if (closesItself.has(name)) return shortened
  return `${shortened?.slice(0, -1) ?? source().slice(0, -2)}></${name}>`
}

function wordsOfCdata({ source }: Tag): string {
  return source()
    .replace(/^<!\[CDATA\[|\]\]>$/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
}

function openTag(state: State, { name, shortened }: Tag): string | null {
  if (closesItself.has(name)) return shortened
  if (name === 'a') closeEarlier(state, name)
  state.repeated += state.formatting
  if (closesWithoutTag.has(name))
    return state.repeated > maxRepeated ? closeFormatting(state) + (shortened ?? `<${name}>`) : shortened

  const isFormatting = formattingNames.has(name)
  const kept =
    state.kept < maxDepth && !(isFormatting && (state.formatting >= maxFormatting || state.repeated > maxRepeated))
  state.open.push({ name, kept })
  if (kept) state.kept += 1
  if (kept && isFormatting) state.formatting += 1

  return kept ? shortened : ''
}

/** A link ends where the next one begins, as for every parser. */
function closeEarlier(state: State, name: string) {
  const closed = takeOpen(state, name)
  if (!closed?.kept) return
  state.kept -= 1
  state.formatting -= 1
}

/** The innermost element of this name that is open; not looked for further out than anything is kept. */
function takeOpen(state: State, name: string): State['open'][number] | undefined {
  const index = state.open.findLastIndex((entry, at) => entry.name === name || at < state.open.length - maxDepth)
  return index >= 0 && state.open[index]?.name === name ? state.open.splice(index, 1)[0] : undefined
}

/** Formatting that has been open for too long ends here. */
function closeFormatting(state: State): string {
  if (state.formatting === 0) return ''
  const ended = state.open.filter(({ name, kept }) => kept && formattingNames.has(name))
  state.open = state.open.filter(entry => !ended.includes(entry))
  state.kept -= ended.length
  state.formatting = 0

  return ended
    .reverse()
    .map(({ name }) => `</${name}>`)
    .join('')
}

function closeTag(state: State, { name }: Tag): string | null {
  const closed = takeOpen(state, name)
  if (!closed) return null
  if (closed.kept) state.kept -= 1
  if (closed.kept && formattingNames.has(name)) state.formatting -= 1

  return closed.kept ? null : ''
}
