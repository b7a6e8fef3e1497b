import { starters } from './sentence-words-de.js'

/**
 * Boundaries Unicode does not see: after an ellipsis, before a word that is capital only at a
 * beginning; and before a dash that begins a sentence of its own.
 */
export function hiddenBoundaries(text: string): number[] {
  const afterEllipsis = [...text.matchAll(/(?:…|\.\.\.)[“”"«’)]*\s+(?=[„»"‚(]?(\p{Lu}\p{Ll}*))/gu)].filter(
    ({ 1: next = '' }) => starters.has(next.toLowerCase()),
  )
  const beforeDash = [...text.matchAll(/[.!?][“”"«’)]*\s(?=[–—]\s\p{Lu})/gu)]

  return [...afterEllipsis, ...beforeDash].map(({ 0: found, index }) => index + found.length)
}
