import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import { read } from '../api/ask.js'
import { useMe } from '../api/me.js'
import type { Segment, Version } from '../api/types.js'
import type { VersionNews } from '../shell/live.js'
import { type DraftBook, draftBookOf } from './draft-book.js'
import { useWordsLeft } from './use-words-left.js'

/** Milliseconds after news of what others did until the version is looked at again. */
const othersMs = 400
/** After news of words saved by oneself, which are here already: what they mean for other sentences comes later. */
const ownMs = 2_000

/**
 * A version as it stands on the server, and the book of what was written here that the server does not have yet. What
 * others do to it comes in by itself and never touches a draft.
 */
export function useVersion(versionId: string) {
  const queries = useQueryClient()
  const key = ['version', versionId]
  const version = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => read<Version>(`/v1/versions/${versionId}`, signal),
    refetchOnWindowFocus: true,
  })
  const { data: me } = useMe()
  const book: DraftBook = draftBookOf(versionId, me?.id ?? 'nobody')
  const saved = useSyncExternalStore(book.subscribe, book.saved)
  const shown = useMemo(() => version.data && withSaved(version.data, saved), [version.data, saved])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the version's id.
  const take = useCallback(
    (segment: Segment) => {
      queries.setQueryData<Version>(key, known =>
        known
          ? { ...known, segments: known.segments.map(other => (other.id === segment.id ? segment : other)) }
          : known,
      )
    },
    [queries, versionId],
  )
  useEffect(() => book.connect(take), [book, take])
  useWordsLeft(version.data, me?.id, book)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the version's id.
  useEffect(() => {
    let own: ReturnType<typeof setTimeout> | undefined
    let others: ReturnType<typeof setTimeout> | undefined
    const look = (exact: boolean) => {
      clearTimeout(own)
      own = undefined
      void queries.invalidateQueries({ queryKey: key, exact })
    }
    const hear = (event: Event) => {
      const { detail: news } = event as CustomEvent<VersionNews>
      if (news.versionId !== versionId) return
      if (news.isOwn && areWords(news.type)) {
        own ??= setTimeout(() => look(true), ownMs)
        return
      }
      clearTimeout(others)
      others = setTimeout(() => look(false), othersMs)
    }
    addEventListener('fassung-version', hear)
    return () => {
      clearTimeout(own)
      clearTimeout(others)
      removeEventListener('fassung-version', hear)
    }
  }, [queries, versionId])
  // Nothing else of the query is looked at, so that reading what is known already draws nothing.
  return { version: shown, error: version.isError ? version.error : null, book, refetch: () => version.refetch() }
}

/** News of a segment's text; what is known of it beside the version is asked for anew by its etag. */
function areWords(type: string): boolean {
  return type === 'segment.edited' || type === 'segment.confirmed'
}

/**
 * The version with what was just saved in it: the screen's copy hears of it a moment after the draft is gone, and the
 * field must not fall back to what stood there before.
 */
function withSaved(version: Version, saved: ReadonlyMap<string, Segment>): Version {
  if (saved.size === 0) return version
  const newest = (segment: Segment) => {
    const answered = saved.get(segment.id)
    return answered && Number(answered.etag) > Number(segment.etag) ? answered : segment
  }
  return { ...version, segments: version.segments.map(newest) }
}
