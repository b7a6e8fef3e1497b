import { useCallback, useSyncExternalStore } from 'react'
import type { Segment } from '../api/types.js'
import type { DraftBook } from './draft-book.js'

/** Milliseconds after the last letter from which somebody looks up. */
const restMs = 300

/** The words that stand in a segment: those written here, or those the server has. */
export function wordsIn(book: DraftBook, { id, target }: Segment): string {
  return book.all().get(id)?.target ?? target ?? ''
}

/**
 * What matters of the words that stand in a segment to a part of the screen. Only where that is another it is drawn
 * anew: at each letter as little as can be.
 */
export function useWords<Seen extends string | boolean | null>(
  book: DraftBook,
  segment: Segment,
  see: (words: string) => Seen,
): Seen {
  return useSyncExternalStore(book.subscribe, () => see(wordsIn(book, segment)))
}

/** The words that stand in a segment, for what nobody looks at while they type: heard of once the keys rest. */
export function useWordsAtRest(book: DraftBook, segment: Segment): string {
  const subscribe = useCallback(
    (hear: () => void) => {
      let timer: ReturnType<typeof setTimeout> | undefined
      const stop = book.subscribe(() => {
        clearTimeout(timer)
        timer = setTimeout(hear, restMs)
      })
      return () => {
        clearTimeout(timer)
        stop()
      }
    },
    [book],
  )
  return useSyncExternalStore(subscribe, () => wordsIn(book, segment))
}
