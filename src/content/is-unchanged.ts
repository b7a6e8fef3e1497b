import type { IncomingHttpHeaders } from 'node:http'

/** True if the caller has this state already. `If-None-Match` alone decides where it is sent (RFC 9110, 13.2.2). */
export function isUnchanged(headers: IncomingHttpHeaders, etag: string, modifiedAt: Date): boolean {
  const known = headers['if-none-match']
  if (known !== undefined) return known === etag || known.trim() === '*' || tagsIn(known).includes(bare(etag))
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return !Number.isNaN(since) && Math.floor(modifiedAt.getTime() / 1_000) * 1_000 <= since
}

/**
 * Caches that compress by themselves give their own bytes a weak etag or a suffix of theirs (`-gzip`); either way
 * they have this text.
 */
function tagsIn(header: string): string[] {
  return [...header.matchAll(/"([^"]*)"/g)].map(([, tag = '']) => bare(tag.replace(/-gzip$/, '')))
}

function bare(etag: string): string {
  return etag.replaceAll('"', '').replace(/\.gz$/, '')
}
