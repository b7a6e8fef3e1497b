import { useRef } from 'react'
import type { Segment } from '../api/types.js'
import type { DraftBook } from './draft-book.js'
import { useWords, wordsIn } from './use-words.js'

/**
 * What a field says, of which the book is told: `said`, as it was told last. Where the book has other words, as from a
 * colleague, they are `others`; what was typed in the field is no news to it, and draws nothing anew.
 */
export function useSaid(segment: Segment, book: DraftBook) {
  const said = useRef(wordsIn(book, segment))
  const others = useWords(book, segment, words => (words === said.current ? null : words))
  const say = (words: string) => {
    said.current = words
    book.write(segment, words)
  }
  return { said, others, say }
}
