import { scanTag, type Tag } from './scan-tag.js'

/**
 * Tames markup that would exhaust a parser before anything can be sanitised: tags nested
 * thousands deep, tags with thousands of attributes, and formatting left open that the parser
 * would repeat in every paragraph. Ordinary markup comes back unchanged. One pass, no recursion;
 * it decides nothing about safety, which is for the sanitiser that sees the parsed tree.
 */
export function guardMarkup(html: string): string {
  const parts: string[] = []
  const state: State = { open: [], kept: 0, formatting: 0, repeated: 0 }
  let copied = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const tag = scanTag(html, at)
    const replacement = guardTag(state, tag)
    if (replacement !== null) {
      parts.push(html.slice(copied, at), replacement)
      copied = tag.end
    }
    at = tag.end
  }

  return parts.length === 0 ? html : parts.join('') + html.slice(copied)
}

const maxDepth = 160
const maxFormatting = 32
const maxRepeated = 100_000

const closesItself = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const closesWithoutTag = new Set(
  'p li dt dd td th tr thead tbody tfoot option optgroup rt rp html head body'.split(' '),
)
const formattingNames = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

type State = { open: { name: string; kept: boolean }[]; kept: number; formatting: number; repeated: number }

/** What is to stand in place of the tag; null leaves it as it is. */
function guardTag(state: State, tag: Tag): string | null {
  if (tag.kind === 'open') return openTag(state, tag)
  if (tag.kind === 'close') return closeTag(state, tag)

  return null
}

function openTag(state: State, { name, shortened }: Tag): string | null {
  if (closesItself.has(name)) return shortened
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
  if (state.open.at(-1)?.name === name) {
    const top = state.open.pop()
    if (top?.kept) state.kept -= 1
    if (top?.kept && formattingNames.has(name)) state.formatting -= 1
    return top?.kept ? null : ''
  }
  const index = state.open.findLastIndex((entry, at) => entry.name === name || at < state.open.length - maxDepth)
  if (index < 0 || state.open[index]?.name !== name) return null
  const [closed] = state.open.splice(index, 1)
  if (closed?.kept) state.kept -= 1
  if (closed?.kept && formattingNames.has(name)) state.formatting -= 1

  return closed?.kept ? null : ''
}
