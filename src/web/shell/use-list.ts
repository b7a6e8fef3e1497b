import { useInfiniteQuery } from '@tanstack/react-query'
import { read } from '../api/ask.js'
import type { Page } from '../api/types.js'

/** A list of the API, page by page; `query` narrows it. */
export function useList<Item>(path: string, query: Record<string, string> = {}) {
  const asked = Object.entries(query).filter(([, value]) => value !== '')
  const { data, ...list } = useInfiniteQuery({
    queryKey: ['admin', path, ...asked],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams([...asked, ['limit', '50'], ...(pageParam ? [['cursor', pageParam]] : [])])
      return read<Page<Item>>(`${path}?${search}`, signal)
    },
    getNextPageParam: ({ next }) => next,
  })
  return { ...list, items: data?.pages.flatMap(({ items }) => items) ?? [] }
}

export type List = Omit<ReturnType<typeof useList>, 'items'> & { items: readonly unknown[] }
