import type { QueryClient } from '@tanstack/react-query'
import { meQuery } from './api/me.js'
import { versionQuery } from './api/version-query.js'

/** Asks for what the first screen needs anyway while the words of the language are still on their way. */
export function lookAhead(queries: QueryClient, path: string, language: string): void {
  void queries.prefetchQuery(meQuery)
  const versionId = /^\/reviews\/([\w-]+)$/.exec(path)?.[1]
  if (!versionId) return
  void import('./reviews/review.js')
  void queries.prefetchQuery(versionQuery(versionId, language))
}
