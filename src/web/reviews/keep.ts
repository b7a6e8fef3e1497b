import { store, stored } from '../stored.js'

/** Keeps what was written and not sent in this browser, so that closing the tab loses none of it; false if it cannot. */
export function keep(key: string, entries: ReadonlyMap<string, unknown>): boolean {
  return store(key, entries.size === 0 ? null : JSON.stringify([...entries]))
}

/** What this browser has under a key, as far as it can be read. */
export function kept<Entry>(key: string): ReadonlyMap<string, Entry> {
  try {
    return new Map(JSON.parse(stored(key) ?? '[]') as [string, Entry][])
  } catch {
    return new Map()
  }
}

/**
 * Keeps or, with undefined, forgets one entry, and leaves what else is kept there as it is: another tab of the same
 * person may have kept it.
 */
export function keepEntry(key: string, name: string, entry: unknown): boolean {
  const entries = new Map(kept(key))
  if (entry === undefined) entries.delete(name)
  else entries.set(name, entry)
  return keep(key, entries)
}
