/** What this browser has under a key; null where there is nothing, or where storing is forbidden. */
export function stored(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Has this browser keep a text under a key, or with null forget it; where it is full or may not, nothing is kept. False then. */
export function store(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
    return true
  } catch {
    // What is on the screen is worth more than what may happen to the tab.
    return false
  }
}
