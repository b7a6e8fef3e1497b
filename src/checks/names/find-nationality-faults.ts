import type { Finding } from '../check.js'
import { capitals, germanCities } from './cities.js'
import { isMentioned } from './find-place-faults.js'
import type { Word } from './name-words.js'
import { nationalitiesIn, nationalityOf } from './nationalities.js'
import { type PlaceId, placesOf } from './places.js'
import type { ReadPair } from './read-pair.js'

/**
 * One people for another: the Latvian president for the Lithuanian. A people may go unnamed, or be told by who governs it;
 * but not where another came in that the source does not speak of.
 */
export function findNationalityFaults({ source, target, language }: ReadPair): Finding[] {
  const wanted = source.filter(({ text }) => nationalityOf(text) !== undefined)
  if (wanted.length === 0) return []
  const nationalities = nationalitiesIn(language)
  const stranger = target.find(({ text }) => {
    const place = nationalities.get(text)
    return place !== undefined && !isSpokenOf(place, source)
  })
  if (!stranger) return []
  const lost = wanted.find(({ text }) => !isThere(nationalityOf(text) ?? '', target, language))
  if (!lost) return []
  const details = { source: lost.text, target: stranger.text }
  return [{ details, sourceSpan: lost.span, targetSpan: stranger.span }]
}

/** Of which country a city abroad is, is known of capitals alone: any other may explain the stranger. */
function isSpokenOf(place: PlaceId, source: readonly Word[]): boolean {
  if (isMentioned(place, source, 'de')) return true
  return source.some(({ text }) => {
    if (nationalityOf(text) === place || countryOf(text) === place) return true
    return placesOf(text, 'de').some(
      city => city.length > 2 && !germanCities.has(city) && (capitals[city] ?? place) === place,
    )
  })
}

function isThere(place: PlaceId, target: readonly Word[], language: string): boolean {
  if (isMentioned(place, target, language)) return true
  const nationalities = nationalitiesIn(language)
  return target.some(({ text }) => {
    if (nationalities.get(text) === place || nationalities.get(text.toLowerCase()) === place) return true
    return countryOf(text) === place || placesOf(text, language).some(city => capitals[city] === place)
  })
}

/** Who speaks for a country without its name; the beginnings of their names, as languages spell them. */
const speakers =
  `kreml RU, kremlin RU, putin RU, poutin RU, macron FR, élysée FR, elysée FR, orban HU, orbán HU, erdo TR, selensk UA, zelensk UA,
  zełensk UA, meloni IT, sánchez ES, sanchez ES, tusk PL, nawrocki PL, xi CN, fico SK, vučić RS, vucic RS, mitsotakis GR`
    .split(/,\s+/)
    .map(entry => entry.split(' ') as [name: string, country: PlaceId])

function countryOf(word: string): PlaceId | undefined {
  const small = word.toLowerCase()
  return speakers.find(([name]) => small.startsWith(name) && small.length <= name.length + 4)?.[1]
}
