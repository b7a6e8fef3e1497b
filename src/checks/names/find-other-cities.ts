import type { Finding } from '../check.js'
import { isMentioned, namedIn } from './find-place-faults.js'
import type { Word } from './name-words.js'
import { type PlaceId, placesOf } from './places.js'
import type { ReadPair } from './read-pair.js'

/** Adjectives of cities that lose letters of their names. */
const shortened: Readonly<Record<string, string>> = Object.fromEntries(
  `Zürcher Zürich, Basler Basel, Münchner München, Dresdner Dresden, Bremer Bremen, Kasseler Kassel, Posener Posen,
  Göttinger Göttingen, Erlanger Erlangen, Brüsseler Brüssel, Mailänder Mailand, Florentiner Florenz, Neapler Neapel,
  Venezianer Venedig, Turiner Turin`
    .split(/,\s+/)
    .map(entry => entry.split(' ')),
)

/** „Salzburger Festspiele“ that are those of another city. Countries do not count: a Linz firm is an Austrian one. */
export function findOtherCities({ source, target, language }: ReadPair): Finding[] {
  const wanted = source.filter((word, at) => source[at + 1]?.isCapital && source[at + 1]?.follows && isAdjective(word))
  if (wanted.length === 0) return []
  const lost = wanted.find(({ text }) => !citiesOf(text).some(city => isMentioned(city, target, language)))
  if (!lost) return []
  const stranger = namedIn(target, language).find(
    ({ places }) => places.every(isCity) && !places.some(place => isMentioned(place, source, 'de')),
  )
  if (!stranger) return []
  const details = { source: lost.text, target: stranger.word.text }
  return [{ details, sourceSpan: lost.span, targetSpan: stranger.word.span }]
}

function isAdjective({ text, isCapital }: Word): boolean {
  return isCapital && text.endsWith('er') && text.length > 5 && citiesOf(text).length > 0
}

function citiesOf(adjective: string): readonly PlaceId[] {
  return placesOf(shortened[adjective] ?? adjective.slice(0, -2), 'de').filter(isCity)
}

/** Countries are known by two letters. */
function isCity(place: PlaceId): boolean {
  return place.length > 2
}
