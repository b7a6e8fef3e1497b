import type { Finding } from '../check.js'
import { capitals } from './cities.js'
import type { Word } from './name-words.js'
import { isOfPlace, isPartOfName, type PlaceId, placesOf } from './places.js'
import type { ReadPair } from './read-pair.js'

type Named = { word: Word; places: readonly PlaceId[] }

/**
 * One place for another, as Slovenia for Slovakia. A place may go unnamed, and be there as an adjective; but not where
 * another came in that the source does not have.
 */
export function findPlaceFaults({ source, target, language }: ReadPair): Finding[] {
  const wanted = namedIn(source, 'de')
  if (wanted.length === 0) return []
  const written = namedIn(target, language)
  // Most places stand in both texts, and to see that is quicker than to ask how each word begins.
  const stranger = written.find(named => !isAmong(named, wanted) && !isSaid(named, source, 'de'))
  if (!stranger) return []
  const others = target.filter(word => word !== stranger.word)
  const named = written.filter(other => other !== stranger)
  const lost = wanted.find(one => !isAmong(one, named) && !isSaid(one, others, language))
  if (!lost || lost.places.some(place => stranger.places.includes(place))) return []
  if (lost.places.some(place => isPartOfName(stranger.word.text, place, language))) return []
  if (isGovernedFrom(lost.places, stranger.places) || isGovernedFrom(stranger.places, lost.places)) return []
  const details = { source: lost.word.text, target: stranger.word.text }
  return [{ details, sourceSpan: lost.word.span, targetSpan: stranger.word.span }]
}

function isAmong({ places }: Named, others: readonly Named[]): boolean {
  return others.some(other => other.places.some(place => places.includes(place)))
}

function isSaid({ places }: Named, words: readonly Word[], language: string): boolean {
  return places.some(place => isMentioned(place, words, language))
}

/** „Das Außenministerium in Teheran“ is Iran's foreign ministry. */
function isGovernedFrom(countries: readonly PlaceId[], cities: readonly PlaceId[]): boolean {
  return cities.some(city => countries.includes(capitals[city] ?? ''))
}

/** The words of a text that name a place. */
export function namedIn(words: readonly Word[], language: string): readonly Named[] {
  const held = read.get(words)
  if (held?.language === language) return held.named
  const named = readNamed(words, language)
  read.set(words, { language, named })
  return named
}

/** Several checks ask for the places of the same words. */
const read = new WeakMap<readonly Word[], { language: string; named: readonly Named[] }>()

function readNamed(words: readonly Word[], language: string): Named[] {
  const named: Named[] = []
  for (const word of words) {
    const places = word.isCapital ? placesOf(word.text, language) : none
    if (places.length > 0) named.push({ word, places })
  }
  return named
}

const none: readonly PlaceId[] = []

/** Whether a place is named in a text, or some word of it begins so. */
export function isMentioned(place: PlaceId, words: readonly Word[], language: string): boolean {
  return words.some(({ text }) => isOfPlace(text, place, language))
}
