type Read<Reading> = (text: string, language?: string) => Reading
type Kept<Reading> = { text: string; language: string | undefined; reading: Reading }

/** The checks of one segment ask for the same two texts, one after the other. */
const most = 4
/** Longer texts are rare, and what was read of them is not held. */
const longestKept = 20_000

/** Remembers what was read of the latest texts, so that each check need not read them again. Readings are not changed. */
export function readOnce<Reading>(read: (text: string) => Reading): (text: string) => Reading
export function readOnce<Reading>(
  read: (text: string, language: string) => Reading,
): (text: string, language: string) => Reading
export function readOnce<Reading>(read: (text: string, language: never) => Reading): Read<Reading> {
  const kept: Kept<Reading>[] = []
  let next = 0
  return (text, language) => {
    for (const one of kept) if (one.text === text && one.language === language) return one.reading
    const reading = read(text, language as never)
    if (text.length <= longestKept) kept[next++ % most] = { text, language, reading }
    return reading
  }
}
