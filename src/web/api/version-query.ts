import { queryOptions } from '@tanstack/react-query'
import { ask } from './ask.js'
import type { Version } from './types.js'

/** How a version is asked for; `language` is that of its findings, if the screen does not speak yet. */
export const versionQuery = (versionId: string, language?: string) =>
  queryOptions({
    queryKey: ['version', versionId],
    queryFn: async ({ signal }) => {
      const headers: Record<string, string> = language ? { 'accept-language': language } : {}
      return (await ask<Version>('GET', `/v1/versions/${versionId}`, { signal, headers })).body
    },
  })
