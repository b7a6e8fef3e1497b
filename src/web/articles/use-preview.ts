import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ask } from '../api/ask.js'
import { type Draft, textOf } from './draft.js'

/** A text as it would be cut. */
export type Seen = {
  headline: string
  blocks: {
    kind: string
    level: number | null
    ordinal: number | null
    segments: { source: string; marks: string[] }[]
  }[]
  leftOut: { line: number; text: string; why: string; canKeep: boolean }[]
  segmentCount: number
  characters: number
}

/** How the service reads a draft, a moment after it was typed; null where there is no text, or it cannot tell. */
export function usePreview(draft: Draft): Seen | null {
  const [asked] = useDebouncedValue(draft, 400)
  const body = textOf(asked)
  const { data } = useQuery({
    queryKey: ['preview', body],
    queryFn: async ({ signal }) => (await ask<Seen>('POST', '/v1/previews', { body, signal })).body,
    enabled: body.body.trim() !== '',
    placeholderData: keepPreviousData,
    retry: false,
  })
  return draft.body.trim() === '' ? null : (data ?? null)
}
