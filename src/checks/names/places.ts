import { isForm, isInflected, soundOf } from './alike.js'
import { cities } from './city-words.js'

/** A place, by CLDR's code of a country or the German name of a city. */
export type PlaceId = string

/** The places by the first letters of their names, and what words were found to name. */
type Atlas = {
  names: ReadonlyMap<string, readonly { name: string; place: PlaceId }[]>
  found: Map<string, readonly PlaceId[]>
}

const atlases = new Map<string, Atlas>()

/** How many letters of a name its forms have in common; what is shorter is compared whole. */
const begin = 3

const capital = /^\p{Lu}/u

const none: readonly PlaceId[] = []

/** The places a word names in a language, also with its ending of the genitive or of another case: those it is most like. */
export function placesOf(word: string, language: string): readonly PlaceId[] {
  const atlas = atlasOf(language)
  const held = atlas.found.get(word)
  if (held !== undefined) return held
  const found = lookUp(word, language, atlas)
  if (atlas.found.size === mostFound) atlas.found.clear()
  atlas.found.set(word, found)
  return found
}

/** Articles are full of the same words. */
const mostFound = 20_000

function lookUp(word: string, language: string, { names }: Atlas): readonly PlaceId[] {
  if (!capital.test(word)) return none
  const sound = soundOf(word)
  const named = names.get(sound.slice(0, begin))?.filter(({ name }) => isNamed(name, sound, language))
  if (named === undefined || named.length === 0) return none
  const closest = Math.max(...named.map(({ name }) => sharedLetters(name, sound)))
  return named.filter(({ name }) => sharedLetters(name, sound) === closest).map(({ place }) => place)
}

/**
 * Whether a word begins like a place, as an adjective or an inhabitant does, and with no other place that has more of it:
 * Nigerians are not from Niger.
 */
export function isOfPlace(word: string, place: PlaceId, language: string): boolean {
  const sound = soundOf(word)
  const known = atlasOf(language).names.get(sound.slice(0, begin)) ?? []
  const closest = Math.max(...known.filter(({ name }) => sound.startsWith(name)).map(({ name }) => name.length))
  return known.some(({ name, place: of }) => {
    if (of !== place || !sound.startsWith(name.slice(0, Math.max(begin, name.length - 4)))) return false
    const shared = sharedLetters(name, sound)
    return shared > closest || (shared === closest && shared === name.length)
  })
}

/** Whether a word names a place or begins like one, as German does like Germany. */
export function isOfSomePlace(word: string, language: string): boolean {
  const sound = soundOf(word)
  const known = atlasOf(language).names.get(sound.slice(0, begin)) ?? []
  return known.some(({ name }) => sharedLetters(name, sound) >= Math.max(4, Math.min(name.length - 2, 5)))
}

/** Whether a word is part of what a language calls a country: Guinea, of Papua New Guinea. */
export function isPartOfName(word: string, place: PlaceId, language: string): boolean {
  if (!/^[A-Z]{2}$/.test(place)) return false
  const parts = (regionNames(language).of(place) ?? '').split(/[\s-]+/)
  return (
    parts.includes(word) || (parts.length > 1 && parts.some(part => isNamed(soundOf(part), soundOf(word), language)))
  )
}

function sharedLetters(name: string, sound: string): number {
  let shared = 0
  while (shared < name.length && name[shared] === sound[shared]) shared += 1
  return shared
}

function isNamed(name: string, sound: string, language: string): boolean {
  if (name === sound) return true
  if (language === 'de') return sound === `${name}s`
  if (!isInflected(language)) return false
  if (name.length === 4) return sound.startsWith(name) && sound.length <= name.length + 3
  if (name.length < 5 || !isForm(name, sound)) return false
  // An ending that takes the place of letters is a short one: Nauru has no `Naukowcy`.
  return sound.startsWith(name) || sound.length <= name.length + (name.length < 7 ? 2 : 3)
}

function atlasOf(language: string): Atlas {
  const held = atlases.get(language)
  if (held) return held
  const atlas = { names: drawAtlas(language), found: new Map<string, readonly PlaceId[]>() }
  atlases.set(language, atlas)
  return atlas
}

/** Countries as CLDR calls them, where one word does, and the cities. */
function drawAtlas(language: string): Atlas['names'] {
  const atlas = new Map<string, { name: string; place: PlaceId }[]>()
  const add = (written: string, place: PlaceId) => {
    const name = soundOf(written)
    const key = name.slice(0, begin)
    atlas.set(key, [...(atlas.get(key) ?? []), { name, place }])
  }
  for (const [code, name] of countriesIn(language)) add(name, code)
  if (language === 'de') for (const [name, code] of alsoGerman) add(name, code)
  for (const names of cities)
    for (const name of language === 'de' ? names.slice(0, 1) : names) add(name, names[0] as string)
  return atlas
}

/** What German newspapers call countries and cities besides. */
const alsoGerman = [
  ['Moldau', 'MD'],
  ['Weißrussland', 'BY'],
  ['Holland', 'NL'],
  ['Birma', 'MM'],
  ['Burma', 'MM'],
  ['Vilnius', 'Wilna'],
  ['Kyjiw', 'Kiew'],
  ['Lemberg', 'Lwiw'],
  ['Odesa', 'Odessa'],
] as const

function countriesIn(language: string): [string, string][] {
  const names = regionNames(language)
  codes ??= countryCodes()
  return codes
    .map((code): [string, string] => [code, names.of(code) ?? ''])
    .filter(([, name]) => /^\p{L}[\p{L}\p{M}-]+$/u.test(name))
}

const countries = new Map<string, readonly [code: string, name: string][]>()

/** All countries whose names in a language have two letters or more, longer names first. */
export function countriesOf(language: string): readonly [code: string, name: string][] {
  const held = countries.get(language)
  if (held) return held
  const made = countriesIn(language)
    .filter(([, name]) => name.length > 1)
    .sort(([, one], [, other]) => other.length - one.length)
  countries.set(language, made)
  return made
}

type LongCountry = { code: string; name: string; german: readonly string[] }

const longCountries = new Map<string, readonly LongCountry[]>()

/** The countries whose names in a language have several words, as CLDR writes them, with the words of their German names. */
export function longCountriesOf(language: string): readonly LongCountry[] {
  const held = longCountries.get(language)
  if (held) return held
  codes ??= countryCodes()
  const made = codes.flatMap((code): LongCountry[] => {
    const name = regionNames(language).of(code) ?? ''
    const german = regionNames('de').of(code)?.split(' ') ?? []
    return /^\p{Lu}[\p{L}\p{M}-]+(?: \p{L}[\p{L}\p{M}-]+)+$/u.test(name) ? [{ code, name, german }] : []
  })
  longCountries.set(language, made)
  return made
}

const namesOfRegions = new Map<string, Intl.DisplayNames>()

function regionNames(language: string): Intl.DisplayNames {
  const names = namesOfRegions.get(language) ?? new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  namesOfRegions.set(language, names)
  return names
}

let codes: readonly string[] | undefined

/** Two letters are not all there is, but those of no country (EU, UN, EZ) and old ones are not wanted. */
function countryCodes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters
    .flatMap(one => letters.map(other => one + other))
    .filter(code => code !== 'EU' && code !== 'EZ' && code !== 'UN' && new Intl.Locale(`und-${code}`).region === code)
}
