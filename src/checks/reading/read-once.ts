type Read<Reading> = (text: string, language?: string) => Reading
type Held = { language: string | undefined; reading: unknown }

/** A text, and what each reader has read of it, by the reader's number. */
type Known = { text: string; readings: (Held[] | undefined)[] }

/**
 * Characters of the latest texts whose readings are held: the checks of a segment ask for the same two texts one after
 * the other, and an article's sentences come again with each of its languages.
 */
const mostHeld = 100_000
/** Longer texts are rare, and what was read of them is not held. */
const longestHeld = 20_000

/** In two halves: when the newer one is full it becomes the older one, and what that had is forgotten. */
let newer = new Map<string, Known>()
let older = newer
let characters = 0

let last: Known = { text: '', readings: [] }
let lastButOne = last
let readers = 0

/** Remembers what was read of the latest texts, so that each check need not read them again. Readings are not changed. */
export function readOnce<Reading>(read: (text: string) => Reading): (text: string) => Reading
export function readOnce<Reading>(
  read: (text: string, language: string) => Reading,
): (text: string, language: string) => Reading
export function readOnce<Reading>(read: (text: string, language: never) => Reading): Read<Reading> {
  const reader = readers
  readers += 1
  return (text, language) => {
    if (text.length > longestHeld) return read(text, language as never)
    const known = last.text === text ? last : recall(text)
    const own = known.readings[reader]
    if (own !== undefined) for (const held of own) if (held.language === language) return held.reading as Reading
    const reading = read(text, language as never)
    const others = known.readings[reader]
    if (others === undefined) known.readings[reader] = [{ language, reading }]
    else others.push({ language, reading })
    return reading
  }
}

/** What is known of a text, which is nothing if it is new. */
function recall(text: string): Known {
  const known = lastButOne.text === text ? lastButOne : (newer.get(text) ?? older.get(text) ?? hold(text))
  lastButOne = last
  last = known
  return known
}

function hold(text: string): Known {
  if (characters + text.length > mostHeld / 2) {
    older = newer
    newer = new Map()
    characters = 0
  }
  characters += text.length
  const known: Known = { text, readings: new Array(readers).fill(undefined) }
  newer.set(text, known)
  return known
}
