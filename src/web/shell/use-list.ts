import { useInfiniteQuery } from '@tanstack/react-query'
import { inPages } from '../api/in-pages.js'

/** A list of the API, page by page; `query` narrows it. */
export function useList<Item>(path: string, query: Record<string, string> = {}) {
  const asked = Object.entries(query).filter(([, value]) => value !== '')
  const { data, ...list } = useInfiniteQuery({
    queryKey: ['admin', path, ...asked],
    ...inPages<Item>(path, Object.fromEntries(asked)),
  })
  return { ...list, items: data?.pages.flatMap(({ items }) => items) ?? [] }
}

export type List = Omit<ReturnType<typeof useList>, 'items'> & { items: readonly unknown[] }
