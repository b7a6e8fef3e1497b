import { diffArrays } from 'diff'
import { type Alignable, alignSegments } from './align-segments.js'
import { withoutTags } from './tags.js'

/** A stretch of a changed sentence: kept, added or removed. */
type WordChange = { kind: 'kept' | 'added' | 'removed'; text: string }

/** What a reader is shown about one segment of two revisions. `before` and `after` are places in the two lists. */
export type Comparison =
  | { kind: 'same'; before: number; after: number }
  | { kind: 'changed'; before: number; after: number; words: WordChange[] }
  | { kind: 'added'; after: number }
  | { kind: 'removed'; before: number }

/** Compares two revisions segment by segment, changed ones word by word, for people to read: without tags. */
export function compareRevisions(before: readonly Alignable[], after: readonly Alignable[]): Comparison[] {
  return alignSegments(before, after).map((alignment): Comparison => {
    if (alignment.kind === 'same') return { kind: 'same', before: alignment.before, after: alignment.after }
    if (alignment.kind !== 'changed') return alignment
    const { before: old, after: fresh } = alignment

    return {
      kind: 'changed',
      before: old,
      after: fresh,
      words: compareWords(before[old]?.source ?? '', after[fresh]?.source ?? ''),
    }
  })
}

const maxEdits = 2_000

/** Cuts a sentence into words and what is between them; a number is one word (Unicode Standard Annex 29). */
const cutter = new Intl.Segmenter('de', { granularity: 'word' })

/** Two sentences as a list of words kept, added and removed; beyond all likeness, one replaced by the other. */
function compareWords(before: string, after: string): WordChange[] {
  const [old, fresh] = [withoutTags(before), withoutTags(after)]
  const [oldWords, freshWords] = [wordsIn(old), wordsIn(fresh)]
  const parts = diffArrays(oldWords, freshWords, { maxEditLength: maxEdits }) ?? [
    { removed: true, added: false, value: oldWords },
    { removed: false, added: true, value: freshWords },
  ]

  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'kept',
    text: value.join(''),
  }))
}

function wordsIn(text: string): string[] {
  return Array.from(cutter.segment(text), ({ segment }) => segment)
}
