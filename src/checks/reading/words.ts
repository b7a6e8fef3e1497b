import { matchesIn } from './matches-in.js'
/** A word and where it stands; without soft hyphens, which nobody sees. */
export type Word = { text: string; from: number; to: number }

/** The words of a text. What is joined by hyphens is one word, unless its parts are asked for. */
export function wordsIn(text: string, { parts = false } = {}): Word[] {
  return matchesIn(text, parts ? part : joined).map(({ 0: word, index }) => ({
    text: word.replaceAll('\u00ad', ''),
    from: index,
    to: index + word.length,
  }))
}

const part = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*/gu
const joined = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*(?:[-\u2010\u2011][\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*)*/gu

/** True if two words may belong to one expression: little stands between them, and a full stop only for what it shortens. */
export function areNeighbours(text: string, one: Word, next: Word): boolean {
  const gap = text.slice(one.to, next.from)
  if (gap.startsWith('.')) return one.text.length <= 2 && /^\.\s?$/.test(gap)
  return /^[\s'’&/·\u2010\u2011-]{0,3}$/u.test(gap)
}
