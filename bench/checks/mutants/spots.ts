import type { Pick } from './rule.js'

/** A stretch of a text, from its first to behind its last unit. */
export type Spot = { start: number; end: number; text: string }

/** A word or pattern, and what comes in its place. */
export type Swap = readonly [from: string, to: string]

/** Where a pattern stands, except in links, addresses and tags. */
export function spotsOf(text: string, pattern: RegExp): Spot[] {
  const open = text.replace(/https?:\/\/\S+|www\.\S+|\S+@\S+|<\/?\d+\/?>/g, hidden => '\u0000'.repeat(hidden.length))
  return [...open.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    text: found,
  }))
}

/** The text with something else in one spot. */
export function replaceSpot(text: string, spot: Spot, by: string): string {
  return text.slice(0, spot.start) + by + text.slice(spot.end)
}

/** A pattern for a whole word, in any script. A comma may lead it, and an elision like `n’` end it. */
export function wholeWord(word: string, flags = 'giu'): RegExp {
  const before = word.startsWith(',') ? '' : '(?<![\\p{L}\\d])'
  const behind = word.endsWith('’') ? '' : '(?!\\p{L})'
  return new RegExp(`${before}(?:${word})${behind}`, flags)
}

/** The text with one of the words swapped, or null if it has none of them. */
export function swapOne(text: string, swaps: readonly Swap[], pick: Pick, flags = 'gu'): string | null {
  const places = swaps.flatMap(([from, to]) => spotsOf(text, wholeWord(from, flags)).map(spot => ({ spot, to })))
  const place = pick(places)
  return place === undefined ? null : replaceSpot(text, place.spot, place.to)
}

/** The text with every one of the patterns replaced, or null if it has none of them. */
export function swapAll(text: string, swaps: readonly Swap[]): string | null {
  const spoilt = swaps.reduce((rest, [from, to]) => rest.replace(wholeWord(from), to), text)
  return spoilt === text ? null : tidy(spoilt)
}

/** Spaces left over are taken out, and what begins a sentence or a quotation begins it again. */
function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,.\u00a0\u202f])/g, '')
    .replace(/(?<=[«„“(¡¿]) +/gu, '')
    .replace(/^[ ,]+/, '')
    .replace(/(?:^|(?<=[.!?] ))[«„“¡¿]?[\u00a0\u202f]?\p{Ll}/gu, start => start.toUpperCase())
}
