import { uniqueKey } from '../unique-key.js'
import { keep, kept } from './keep.js'

/** A comment that is begun, and the key under which it is sent once, however often its answer gets lost. */
export type Begun = { text: string; once: string }

type Hearer = () => void

export type CommentBook = ReturnType<typeof openBook>

const books = new Map<string, CommentBook>()

/** What a person has begun to say of a version, one for as long as the page lives. */
export function commentBookOf(versionId: string, personId: string): CommentBook {
  const key = `fassung-comments:${personId}:${versionId}`
  const book = books.get(key) ?? openBook(key)
  books.set(key, book)
  return book
}

/** Keeps begun comments by segment in this browser's storage, from the first letter until they are sent. */
function openBook(key: string) {
  const hearers = new Set<Hearer>()
  let begun = kept<Begun>(key)
  let segments: ReadonlySet<string> = new Set(begun.keys())
  const change = (next: ReadonlyMap<string, Begun>) => {
    begun = next
    const isSame = next.size === segments.size && [...next.keys()].every(id => segments.has(id))
    if (!isSame) segments = new Set(next.keys())
    for (const hear of hearers) hear()
  }
  addEventListener('storage', event => event.key === key && change(kept<Begun>(key)))
  return {
    /** All by segment; another map after every change. */
    all: (): ReadonlyMap<string, Begun> => begun,

    /** The segments in which one is begun; another set only where these are others, and so not with each letter. */
    segments: (): ReadonlySet<string> => segments,

    subscribe(hearer: Hearer): () => void {
      hearers.add(hearer)
      return () => void hearers.delete(hearer)
    },

    write(segmentId: string, text: string): void {
      // What another tab has begun meanwhile stays, and so does what could not be stored.
      const next = new Map([...kept<Begun>(key), ...begun])
      if (text.trim() === '') next.delete(segmentId)
      else next.set(segmentId, { text, once: uniqueKey() })
      change(next)
      keep(key, next)
    },
  }
}
