import type { Segment } from '../api/types.js'
import { ConflictDialog } from './conflict-dialog.js'
import type { Draft, DraftBook } from './draft-book.js'

type ConflictProps = {
  segment: Segment
  language: string
  done: () => void
  drafts: ReadonlyMap<string, Draft>
  book: DraftBook
}

/** Asks which of two texts is to stand, where two people wrote in one segment. */
export function Conflict({ segment, drafts, book, language, done }: ConflictProps) {
  const draft = drafts.get(segment.id)
  if (!draft) return null
  const resolve = (text: 'mine' | 'theirs' | 'both') => {
    const theirs = draft.state.kind === 'conflict' ? draft.state.theirs.target : null
    if (text === 'both') book.write(segment, `${theirs ?? ''} ${draft.target}`)
    void book.resolve(segment.id, text === 'theirs' ? 'theirs' : 'mine').then(done)
  }
  return <ConflictDialog draft={draft} language={language} resolve={resolve} />
}
