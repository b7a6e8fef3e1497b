import type { Mark } from '../reviews/text-with-tags.js'

/**
 * Where in a text the words are that were searched for: exactly as typed if they stand there, else each word that is
 * nearly one of them, as the search finds those, too.
 */
export function findWords(text: string, words: string): Mark[] {
  if (words === '') return []
  const exact = [...text.matchAll(new RegExp(words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'giu'))]
  if (exact.length > 0) return exact.map(({ index, 0: { length } }) => markAt(index, length))
  const sought = wordsOf(words).map(({ segment }) => threesOf(segment))
  return wordsOf(text)
    .filter(({ segment }) => sought.some(threes => isNear(threesOf(segment), threes)))
    .map(({ index, segment }) => markAt(index, segment.length))
}

function markAt(from: number, length: number): Mark {
  return { from, to: from + length, severity: null }
}

const cutter = new Intl.Segmenter(undefined, { granularity: 'word' })

function wordsOf(text: string): Intl.SegmentData[] {
  return [...cutter.segment(text)].filter(({ isWordLike }) => isWordLike)
}

/** A word's letters three by three, whatever its capitals; what two words share says how near they are. */
function threesOf(word: string): Set<string> {
  const plain = `  ${word.toLowerCase()} `
  return new Set(Array.from({ length: plain.length - 2 }, (_, at) => plain.slice(at, at + 3)))
}

const nearEnough = 0.6

function isNear(threes: Set<string>, sought: Set<string>): boolean {
  const shared = [...sought].filter(three => threes.has(three)).length
  return shared / sought.size >= nearEnough
}
