import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { readAll } from '../api/read-all.js'

export type Comment = {
  id: string
  segmentId: string | null
  text: string
  authorName: string
  createdAt: string
  resolvedAt: string | null
}

/** What people said of a version, and where to ask for it again. */
export function useComments(versionId: string) {
  const queryKey = ['version', versionId, 'comments']
  const address = `/v1/versions/${versionId}/comments`
  const { data, isLoadingError, error, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) => readAll<Comment>(address, signal),
  })
  return { comments: data ?? none, trouble: isLoadingError ? error : null, refetch, queryKey, address }
}

const none: readonly Comment[] = []

/** How much of what was said is not dealt with yet, by segment; under null, of the version as a whole. */
export function useOpenComments(versionId: string): ReadonlyMap<string | null, number> {
  const { comments } = useComments(versionId)
  return useMemo(() => {
    const open = new Map<string | null, number>()
    for (const { segmentId, resolvedAt } of comments) {
      if (resolvedAt === null) open.set(segmentId, (open.get(segmentId) ?? 0) + 1)
    }
    return open
  }, [comments])
}
