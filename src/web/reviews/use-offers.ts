import { useQuery, useQueryClient } from '@tanstack/react-query'
import { read } from '../api/ask.js'
import type { Segment, Suggestions } from '../api/types.js'
import type { DraftBook } from './draft-book.js'
import { useWordsAtRest } from './use-words.js'

/** Another text for a segment, and where it comes from. */
export type Offer = { id: string; target: string; whose: 'late' | 'machine' }

/**
 * What could stand in place of a segment's words, or in it, and those words as they were when the keys last rested:
 * nothing that stands there already, and nothing twice.
 */
export function useOffers(versionId: string, segment: Segment, book: DraftBook) {
  const words = useWordsAtRest(book, segment)
  const { data } = useQuery({
    queryKey: keyOf(versionId, segment),
    queryFn: ({ signal }) => read<Suggestions>(`/v1/versions/${versionId}/segments/${segment.id}/suggestions`, signal),
  })
  const offers = offersOf(segment, data).filter(({ target }) => target !== words)
  const matches = (data?.memory ?? []).filter(({ target }) => target !== words)
  return { words, offers, terms: data?.terms ?? [], matches }
}

/**
 * Names what could stand in place of a segment's text, after the text that stands there: each in turn, and the first
 * again after the last. Undefined where nothing else is known.
 */
export function useNextOffer(versionId: string): (segment: Segment, text: string) => string | undefined {
  const queries = useQueryClient()
  return (segment, text) => {
    const data = queries.getQueryData<Suggestions>(keyOf(versionId, segment))
    const known = new Set([...offersOf(segment, data), ...(data?.memory ?? [])].map(({ target }) => target))
    const targets = [...known]
    const next = targets[(targets.indexOf(text) + 1) % targets.length]
    return next === text ? undefined : next
  }
}

const keyOf = (versionId: string, { id, etag }: Segment) => ['version', versionId, 'suggestions', id, etag]

/** The machine's texts, the late ones first; none twice. */
function offersOf({ machineTarget }: Segment, data: Suggestions | undefined): Offer[] {
  const late = (data?.items ?? []).map(({ id, target }): Offer => ({ id, target, whose: 'late' }))
  const machine: Offer[] = machineTarget === null ? [] : [{ id: 'machine', target: machineTarget, whose: 'machine' }]
  return [...late, ...machine].filter(
    ({ target }, place, all) => all.findIndex(other => other.target === target) === place,
  )
}
