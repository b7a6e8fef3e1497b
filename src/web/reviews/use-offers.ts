import { useQuery } from '@tanstack/react-query'
import { read } from '../api/ask.js'
import type { Segment, Suggestions } from '../api/types.js'

/** Another text for a segment, and where it comes from. */
export type Offer = { id: string; target: string; whose: 'late' | 'machine' }

/** What could stand in place of a segment's text, or in it: nothing that stands there already, and nothing twice. */
export function useOffers(versionId: string, segment: Segment, text: string) {
  const { data } = useQuery({
    queryKey: ['version', versionId, 'suggestions', segment.id, segment.etag],
    queryFn: ({ signal }) => read<Suggestions>(`/v1/versions/${versionId}/segments/${segment.id}/suggestions`, signal),
  })
  const late = (data?.items ?? []).map(({ id, target }): Offer => ({ id, target, whose: 'late' }))
  const { machineTarget } = segment
  const machine: Offer[] = machineTarget === null ? [] : [{ id: 'machine', target: machineTarget, whose: 'machine' }]
  const offers = [...late, ...machine].filter(
    ({ target }, place, all) => target !== text && all.findIndex(other => other.target === target) === place,
  )
  const matches = (data?.memory ?? []).filter(({ target }) => target !== text)
  return { offers, terms: data?.terms ?? [], matches }
}
