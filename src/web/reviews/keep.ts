/**
 * Keeps what was written and not sent in this browser's storage, so that closing the tab loses none of it; where that
 * is full or forbidden, the page alone has it.
 */
export function keep(key: string, entries: ReadonlyMap<string, unknown>): void {
  try {
    if (entries.size === 0) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify([...entries]))
  } catch {
    // Writing on and sending are worth more than what may happen to the tab.
  }
}

/** What this browser's storage has under a key, as far as it can be read. */
export function kept<Entry>(key: string): ReadonlyMap<string, Entry> {
  try {
    return new Map(JSON.parse(localStorage.getItem(key) ?? '[]') as [string, Entry][])
  } catch {
    return new Map()
  }
}
