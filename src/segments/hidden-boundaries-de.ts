import { starters } from './sentence-words-de.js'

/**
 * Boundaries Unicode does not see: after an ellipsis, before a word that is capital only at a
 * beginning; before a dash, a number or a name like iPhone with which a sentence begins.
 */
export function hiddenBoundaries(text: string): number[] {
  const afterEllipsis = [...text.matchAll(/(?:…|\.\.\.)[“”"«’)]*\s+(?=[„»"‚(]?(\p{Lu}\p{Ll}*))/gu)].filter(
    ({ 1: next = '' }) => starters.has(next.toLowerCase()),
  )
  const others = [...text.matchAll(beforeOddBeginning)]

  return [...afterEllipsis, ...others].map(({ 0: found, index }) => index + found.length)
}

const beforeOddBeginning = /[.!?][“”"«’)]*\s(?=[–—]\s\p{Lu}|\p{Ll}\p{Lu})|(?<=\p{L}{3})\.\s(?=\d+\s\p{Ll})/gu
