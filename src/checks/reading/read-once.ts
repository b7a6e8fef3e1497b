type Read<Reading> = (text: string, language?: string) => Reading
type Held<Reading> = { text: string; language: string | undefined; reading: Reading }

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
  const shelf = openShelf<Reading>()
  let last: Held<Reading> | undefined
  let lastButOne: Held<Reading> | undefined
  return (text, language) => {
    if (last !== undefined && last.text === text && last.language === language) return last.reading
    if (lastButOne !== undefined && lastButOne.text === text && lastButOne.language === language) {
      const found = lastButOne
      lastButOne = last
      last = found
      return found.reading
    }
    const known = shelf.find(text, language)
    if (known === undefined && text.length > longestHeld) return read(text, language as never)
    lastButOne = last
    last = known ?? shelf.add({ text, language, reading: read(text, language as never) })
    return last.reading
  }
}

/** In two halves: when the newer one is full it becomes the older one, and what that had is forgotten. */
function openShelf<Reading>() {
  let newer = new Map<string, Held<Reading>[]>()
  let older = newer
  let characters = 0
  const among = (some: readonly Held<Reading>[] | undefined, language: string | undefined) =>
    some?.find(held => held.language === language)
  return {
    find: (text: string, language: string | undefined) =>
      among(newer.get(text), language) ?? among(older.get(text), language),
    add(held: Held<Reading>): Held<Reading> {
      if (characters + held.text.length > mostHeld / 2) {
        older = newer
        newer = new Map()
        characters = 0
      }
      characters += held.text.length
      const others = newer.get(held.text)
      if (others) others.push(held)
      else newer.set(held.text, [held])
      return held
    },
  }
}
