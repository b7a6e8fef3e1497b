import { useSyncExternalStore } from 'react'
import { useMe } from '../api/me.js'
import { type CommentBook, commentBookOf } from './comment-book.js'

/** What this person has begun to say of a version and not sent, by segment, and the book that keeps it. */
export function useCommentBook(versionId: string) {
  const book = useBook(versionId)
  return { book, begun: useSyncExternalStore(book.subscribe, book.all) }
}

/** The segments of which this person has begun to say something. */
export function useBegun(versionId: string): ReadonlySet<string> {
  const book = useBook(versionId)
  return useSyncExternalStore(book.subscribe, book.segments)
}

function useBook(versionId: string): CommentBook {
  const { data: me } = useMe()
  return commentBookOf(versionId, me?.id ?? 'nobody')
}
