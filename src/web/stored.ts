/** Where something is kept: for all tabs of this browser and for good, or for this tab, across its reloads. */
type Place = 'browser' | 'tab'

const storageOf = (place: Place) => (place === 'tab' ? sessionStorage : localStorage)

/** What is kept under a key; null where there is nothing, or where storing is forbidden. */
export function stored(key: string, place: Place = 'browser'): string | null {
  try {
    return storageOf(place).getItem(key)
  } catch {
    return null
  }
}

/** Keeps a text under a key, or with null forgets it; where it is full or may not, nothing is kept. False then. */
export function store(key: string, text: string | null, place: Place = 'browser'): boolean {
  try {
    if (text === null) storageOf(place).removeItem(key)
    else storageOf(place).setItem(key, text)
    return true
  } catch {
    // What is on the screen is worth more than what may happen to the tab.
    return false
  }
}
