import { useSyncExternalStore } from 'react'
import { useMe } from '../api/me.js'
import { commentBookOf } from './comment-book.js'

/** What this person has begun to say of a version and not sent, by segment, and the book that keeps it. */
export function useCommentBook(versionId: string) {
  const { data: me } = useMe()
  const book = commentBookOf(versionId, me?.id ?? 'nobody')
  return { book, begun: useSyncExternalStore(book.subscribe, book.all) }
}
