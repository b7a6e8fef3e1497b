import type { Span } from '../check.js'

/** Ends a clause, but for the comma or the point of a number. */
const stop = /[.,;:!?–—](?!\d)/

/** From where to where the clause goes that a place of a text stands in: up to the next stop on either side. */
export function clauseAround(text: string, [from, to]: Span): Span {
  const before = text.slice(0, from).split(stop).at(-1) ?? ''
  const behind = text.slice(to).split(stop, 1)[0] ?? ''
  return [from - before.length, to + behind.length]
}
