type Read<Reading> = (text: string, language: string) => Reading

/** The checks of one segment ask for the same two texts, one after the other. */
const kept = 4
/** Longer texts are rare, and what was read of them is not held. */
const longestKept = 20_000

/** Remembers what was read of the latest texts, so that each check need not read them again. Readings are not changed. */
export function readOnce<Reading>(read: Read<Reading>): Read<Reading> {
  let latest: { text: string; language: string; reading: Reading }[] = []
  return (text, language) => {
    const held = latest.find(one => one.text === text && one.language === language)
    if (held) return held.reading
    const reading = read(text, language)
    if (text.length <= longestKept) latest = [{ text, language, reading }, ...latest.slice(0, kept - 1)]
    return reading
  }
}
