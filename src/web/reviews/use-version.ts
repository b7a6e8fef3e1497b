import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { read } from '../api/ask.js'
import { useMe } from '../api/me.js'
import type { Segment, Version } from '../api/types.js'
import { type DraftBook, draftBookOf } from './draft-book.js'

/**
 * A version as it stands on the server, and what was written here that the server does not have yet. What others do
 * to it comes in by itself and never touches a draft.
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
  const drafts = useSyncExternalStore(book.subscribe, book.all)

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
  useEffect(() => {
    const look = (event: Event) => {
      if ((event as CustomEvent<string>).detail === versionId) void queries.invalidateQueries({ queryKey: key })
    }
    addEventListener('fassung-version', look)
    return () => removeEventListener('fassung-version', look)
  })
  return { version, drafts, book, refetch: () => version.refetch() }
}
