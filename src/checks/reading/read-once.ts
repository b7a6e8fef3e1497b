type Read<Reading> = (text: string, language?: string) => Reading

/**
 * Characters of the latest texts whose readings are held: the checks of a segment ask for the same two texts one after
 * the other, and an article's sentences come again with each of its languages.
 */
const mostHeld = 50_000
/** Longer texts are rare, and what was read of them is not held. */
const longestHeld = 20_000

/** Remembers what was read of the latest texts, so that each check need not read them again. Readings are not changed. */
export function readOnce<Reading>(read: (text: string) => Reading): (text: string) => Reading
export function readOnce<Reading>(
  read: (text: string, language: string) => Reading,
): (text: string, language: string) => Reading
export function readOnce<Reading>(read: (text: string, language: never) => Reading): Read<Reading> {
  const held = new Map<string, { language: string | undefined; reading: Reading }[]>()
  let characters = 0
  return (text, language) => {
    const known = held.get(text)
    for (const one of known ?? []) if (one.language === language) return one.reading
    const reading = read(text, language as never)
    if (text.length > longestHeld) return reading
    if (known) known.push({ language, reading })
    else held.set(text, [{ language, reading }])
    characters += text.length
    characters -= dropOldest(held, characters - mostHeld)
    return reading
  }
}

/** The oldest goes first: what comes again comes soon. Returns how many characters went. */
function dropOldest(held: Map<string, readonly unknown[]>, tooMany: number): number {
  let dropped = 0
  for (const [text, readings] of held) {
    if (dropped >= tooMany) break
    held.delete(text)
    dropped += text.length * readings.length
  }
  return dropped
}
