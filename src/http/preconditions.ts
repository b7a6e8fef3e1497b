import { ifMatchMissing, outdated } from '../problems.js'
import type { Asked } from './route.js'

/** Changing what others may change too needs the state one has seen; `*` would mean "whatever it is by now". */
export function demandIfMatch(ifMatch: string | undefined): asserts ifMatch is string {
  if (ifMatch === undefined || ifMatch.trim() === '*') throw ifMatchMissing({})
}

/**
 * The check a handler makes once it has read the current state. A weak tag never matches (RFC 9110, 13.1.1).
 * What follows a `~` in an etag only says that something shown beside the state changed; it does not count here.
 */
export function matcherFor(ifMatch: string | undefined): Asked<never, never, never>['mustMatch'] {
  return (etag, current) => {
    demandIfMatch(ifMatch)
    if (!tagsIn(ifMatch).some(tag => tag.replace(/~[^"]*/, '') === quote(etag)))
      throw outdated({ current }, { ETag: quote(etag) })
  }
}

/** True if the caller already has this state (weak comparison, RFC 9110, 13.1.2). */
export function isKnownToCaller(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  return ifNoneMatch.trim() === '*' || tagsIn(ifNoneMatch.replaceAll('W/', '')).includes(quote(etag))
}

/** An etag as headers carry it. */
export function quote(etag: string): string {
  return `"${etag}"`
}

function tagsIn(header: string): string[] {
  return [...header.matchAll(/(?:W\/)?"[^"]*"/g)].map(([tag]) => tag)
}
