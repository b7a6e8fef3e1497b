/** Articles are full of the same words. */
const most = 20_000

/** Remembers what was read of each word, as far as there is room. */
export function wordsOnce<Reading extends string>(read: (word: string) => Reading): (word: string) => Reading {
  const known = new Map<string, Reading>()
  return word => {
    const held = known.get(word)
    if (held !== undefined) return held
    if (known.size === most) known.clear()
    const reading = read(word)
    known.set(word, reading)
    return reading
  }
}
