import type { FindingAcross, Pair } from '../check.js'
import { isInflected, soundOf, soundsAlike } from '../names/alike.js'
import { readNameWords, type Word } from '../names/name-words.js'
import { type PlaceId, placesOf } from '../names/places.js'
import { readFullNames } from '../names/read-full-names.js'
import { roleOf } from '../names/roles.js'
import { baseLanguage } from '../reading/base-language.js'
import { isLatin } from '../reading/is-latin.js'
import { recurring } from './recurring.js'

/** How a name is spelt where it first stands, behind which first name in German, and in which segment. */
type Spelling = { form: string; behind: string; segment: number }

type Found = { before: string; word: Word }

/** Shorter names are like too many others. */
const shortest = 4

/**
 * A surname that stands alone after it stood with its first name, and a city of one word, in another spelling than
 * before: Zelensky after Volodymyr Zelenskyy, Kiev after Kyiv. Where names change with their case nothing is said.
 */
export function findLoneNames(pairs: readonly Pair[]): FindingAcross[] {
  const language = baseLanguage(pairs[0]?.language ?? '')
  if (pairs.length < 2 || isInflected(language) || !isLatin(language)) return []
  const again = recurring(pairs.map(({ source }) => capitalsIn(readNameWords(source))))
  if (again.size === 0) return []
  const surnames = surnamesOf(pairs, { language, again })
  const cities = new Map<PlaceId, string>()
  return pairs.flatMap(({ source, target }, segment) => {
    const said = new Set<string>()
    return readNameWords(source).flatMap((word, at, there): FindingAcross[] => {
      if (!word.isCapital || word.text.length < shortest || !again.has(stemOf(word.text)) || said.has(word.text))
        return []
      said.add(word.text)
      const first = surnames.get(word.text) ?? surnames.get(word.text.replace(/s$/, ''))
      const isLone = first && first.segment < segment && there[at - 1]?.text !== first.behind
      const texts = { source: there, target, language }
      const other = isLone ? otherSpelling(first.form, word, texts) : otherCity(word, at, cities, texts)
      if (!other) return []
      return [{ segment, details: { other: other.before }, sourceSpan: word.span, targetSpan: other.word.span }]
    })
  })
}

type Texts = { source: readonly Word[]; target: string; language: string }

function capitalsIn(words: readonly Word[]): string[] {
  return words.flatMap(({ text, isCapital }) => (isCapital && text.length >= shortest ? [stemOf(text)] : []))
}

/** A name without the ending of its genitive. */
function stemOf(name: string): string {
  return name.endsWith('s') ? name.slice(0, -1) : name
}

type Known = { language: string; again: ReadonlySet<string> }

/** Surnames that stand in several segments, by their German spelling. */
function surnamesOf(pairs: readonly Pair[], { language, again }: Known): Map<string, Spelling> {
  const surnames = new Map<string, Spelling>()
  const isAlike = (one: Word, other: Word) => soundsAlike(soundOf(one.text), soundOf(other.text), language)
  for (const [segment, { source, target }] of pairs.entries()) {
    const named = readFullNames(readNameWords(source)).filter(
      ({ last }) => again.has(stemOf(last.text)) && mayBeSurname(last.text),
    )
    const written = named.length === 0 ? [] : readFullNames(readNameWords(target))
    for (const { first, last } of named) {
      const spelt = written.find(name => isAlike(name.first, first) && isAlike(name.last, last))
      if (!spelt || surnames.has(last.text)) continue
      surnames.set(last.text, { form: spelt.last.text, behind: first.text, segment })
    }
  }
  return surnames
}

function mayBeSurname(word: string): boolean {
  return word.length >= shortest && roleOf(word) === undefined && placesOf(word, 'de').length === 0
}

function otherSpelling(form: string, name: Word, { source, target, language }: Texts): Found | undefined {
  const written = readNameWords(target)
  if (written.some(({ text }) => isSame(form, text))) return undefined
  const sound = soundOf(form)
  const word = written.find(({ text, isCapital }) => isCapital && soundsAlike(sound, soundOf(text), language))
  // Whom the source has as well is somebody else: Schulz beside Scholz.
  const isElse = word && source.some(({ text }) => text !== name.text && soundOf(text) === soundOf(word.text))
  return word && !isElse ? { before: form, word } : undefined
}

/** Possessives, plurals and longer words made of a name have it within. */
function isSame(form: string, word: string): boolean {
  return word.startsWith(form) || form === `${word}s` || form.toLowerCase() === word.toLowerCase()
}

/** Of two spellings of a city in one language: Kyiv and Kiev, but not the Sevilla that a club is called. */
function otherCity(name: Word, at: number, cities: Map<PlaceId, string>, texts: Texts): Found | undefined {
  const place = placesOf(name.text, 'de').find(isCity)
  if (place === undefined || isPartOfName(texts.source, at)) return undefined
  const written = readNameWords(texts.target).filter(({ text }) => placesOf(text, texts.language).includes(place))
  const [word] = written
  if (!word) return undefined
  const before = cities.get(place)
  if (before === undefined) cities.set(place, word.text)
  if (before === undefined || written.some(({ text }) => isSame(before, text))) return undefined
  const [one, other] = [soundOf(before), soundOf(word.text)]
  const isName =
    one.slice(0, -1) === other.slice(0, -1) ||
    before.startsWith(word.text) ||
    name.text === before ||
    name.text === word.text
  return isName ? undefined : { before, word }
}

function isCity(place: PlaceId): boolean {
  return place.length > 2
}

/** „Dynamo Kiew“ and „Hannover 96“ are no cities. */
function isPartOfName(words: readonly Word[], at: number): boolean {
  const [before, word, behind] = [words[at - 1], words[at], words[at + 1]]
  return Boolean((before?.isCapital && !before.isFirst && word?.follows) || (behind?.isCapital && behind.follows))
}
