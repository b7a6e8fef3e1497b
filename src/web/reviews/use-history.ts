import { useQuery } from '@tanstack/react-query'
import { read } from '../api/ask.js'
import type { Page, Segment } from '../api/types.js'
import type { Written } from './offers.js'

/** Every text a segment ever had, oldest first; asked for once it is wanted, and anew once it has another. */
export function useHistory(versionId: string, { id, etag }: Segment, { isWanted }: { isWanted: boolean }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['version', versionId, 'history', id, etag],
    queryFn: ({ signal }) => read<Page<Written>>(`/v1/versions/${versionId}/segments/${id}/history`, signal),
    enabled: isWanted,
  })
  return { texts: data?.items ?? [], error, refetch }
}
