import type { Span } from '../check.js'

/** An argument of ICU that chooses between words: `{count, plural, one {# article} other {# articles}}`. */
export type MessageArgument = { span: Span; marks: readonly string[] }

/** No text has more, and none stands deeper. */
const most = 50
const deepest = 6

/**
 * Arguments with what of them has to stay: their name and kind, and once each what their words hold in braces. How many
 * forms there are is each language's own.
 */
export function argumentsIn(text: string): MessageArgument[] {
  const found: MessageArgument[] = []
  if (!heading.test(text)) return found
  for (let at = text.indexOf('{'); at >= 0 && found.length < most; at = text.indexOf('{', at)) {
    const name = headingAt(text, at)
    const end = name ? endOf(text, at) : undefined
    if (name && end) found.push({ span: [at, end], marks: [name, ...heldIn(text.slice(at + 1, end - 1))] })
    at = end ?? at + 1
  }
  return found
}

/** The text around arguments. */
export function withoutArguments(text: string, found: readonly MessageArgument[]): string {
  let [rest, at] = ['', 0]
  for (const { span } of found) {
    rest += `${text.slice(at, span[0])} `
    at = span[1]
  }
  return rest + text.slice(at)
}

const heading = /\{\s{0,3}[\w.]{1,40}\s{0,3},\s{0,3}(?:plural|select|selectordinal)\s{0,3},/
const headingHere = /\{\s{0,3}([\w.]{1,40})\s{0,3},\s{0,3}(plural|select|selectordinal)\s{0,3},/y

function headingAt(text: string, at: number): string | undefined {
  headingHere.lastIndex = at
  const [, name, kind] = headingHere.exec(text) ?? []
  return name && `{${name}, ${kind}}`
}

/** Behind the brace that closes the one at a place; nowhere if none does. */
function endOf(text: string, from: number): number | undefined {
  const last = Math.min(text.length, from + longest)
  let depth = 0
  for (let at = from; at < last; at += 1) {
    const sign = text[at]
    if (sign === '{') depth += 1
    if (sign === '}') depth -= 1
    if (depth === 0) return at + 1
    if (depth > deepest) return undefined
  }
  return undefined
}

const longest = 2_000

/** What stands in braces within the words of an argument's forms, as `{name}` in `other {{name} came}`. */
function heldIn(inside: string): string[] {
  const held = new Set<string>()
  let [depth, from] = [0, 0]
  for (let at = 0; at < inside.length; at += 1) {
    if (inside[at] === '{') {
      depth += 1
      if (depth > 1) from = at
    }
    if (inside[at] === '}') {
      const text = depth > 1 && from > 0 ? inside.slice(from, at + 1) : ''
      if (/^\{[\w.]{1,40}\}$/.test(text)) held.add(text)
      depth -= 1
    }
  }
  return [...held]
}
