import { useState } from 'react'
import type { Segment } from '../api/types.js'
import type { DraftBook } from './draft-book.js'
import type { Change } from './hits.js'
import { wordsIn } from './use-words.js'

/** What was replaced last, or what became of taking that back. */
export type Replaced =
  | { kind: 'replaced'; count: number; changes: readonly Change[] }
  | { kind: 'undone'; kept: number }
  | null

type Parts = { segments: readonly Segment[]; book: DraftBook }

/** Replaces words in many segments, and takes that back in one go. */
export function useReplaced({ segments, book }: Parts) {
  const [replaced, setReplaced] = useState<Replaced>(null)
  return {
    replaced,
    forget: () => setReplaced(null),
    replace(count: number, changes: readonly Change[]) {
      for (const { segment, after } of changes) book.write(segment, after)
      setReplaced({ kind: 'replaced', count, changes })
    },
    /** What was changed since stays as it is. */
    undo() {
      if (replaced?.kind !== 'replaced') return
      const now = new Map(segments.map(segment => [segment.id, segment]))
      let kept = 0
      for (const { segment, before, after } of replaced.changes) {
        const current = now.get(segment.id)
        if (!current || wordsIn(book, current) !== after) kept += 1
        else {
          book.write(current, before)
          if (segment.status === 'confirmed') void book.confirm(current)
        }
      }
      setReplaced({ kind: 'undone', kept })
    },
  }
}
