import type { Change } from './article.js'

/** How far a live version is behind its article: `current`, or the gravest kind of change it has not seen. */
export type Freshness = 'current' | Change

const gravity: readonly Change[] = ['correction', 'update', 'typo']

/** Freshness from the changes since the version's revision. Derived, never stored. */
export function freshnessAfter(changes: readonly (Change | null)[]): Freshness {
  return gravity.find(change => changes.includes(change)) ?? 'current'
}
