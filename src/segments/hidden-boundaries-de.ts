import { starters } from './sentence-words-de.js'

/** Boundaries Unicode does not see: after an ellipsis, before a word that is capital only at a beginning. */
export function hiddenBoundaries(text: string): number[] {
  return [...text.matchAll(/(?:…|\.\.\.)[“”"«’)]*\s+(?=[„»"‚(]?(\p{Lu}\p{Ll}*))/gu)]
    .filter(({ 1: next = '' }) => starters.has(next.toLowerCase()))
    .map(({ 0: found, index }) => index + found.length)
}
