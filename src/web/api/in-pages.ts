import { read } from './ask.js'
import type { Page } from './types.js'

/** How many entries a list begins with, and how many more it gets at most at a time. */
const first = 50
const most = 200

/**
 * Reads a list of the API page by page: each brings as many as are there already, so that a long list is a few
 * requests, whenever it is read again.
 */
export function inPages<Item>(path: string, narrowedBy: Record<string, string>) {
  return {
    initialPageParam: { limit: String(first) } as Record<string, string>,
    queryFn: ({ pageParam, signal }: { pageParam: Record<string, string>; signal: AbortSignal }) =>
      read<Page<Item>>(`${path}?${new URLSearchParams({ ...narrowedBy, ...pageParam })}`, signal),
    getNextPageParam: ({ next }: Page<Item>, pages: readonly Page<Item>[]) =>
      next === null ? null : { limit: String(Math.min(countIn(pages), most)), cursor: next },
  }
}

function countIn(pages: readonly Page<unknown>[]): number {
  return pages.reduce((count, { items }) => count + items.length, 0)
}
