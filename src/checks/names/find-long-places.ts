import type { Finding } from '../check.js'
import { isMentioned, namedIn } from './find-place-faults.js'
import { isOfPlace, longCountriesOf } from './places.js'
import type { ReadPair } from './read-pair.js'

/** One country for another where the other's name has several words: South Korea for „Nordkorea“. */
export function findLongPlaces({ source, target, texts, language }: ReadPair): Finding[] {
  const { text, spanOf } = texts.target
  const wanted = namedIn(source, 'de')
  if (wanted.length === 0) return []
  const long = longCountriesOf(language)
  const stranger = long.find(({ name, code, german }) => {
    const isNamed = text.includes(name) && !isMentioned(code, source, 'de')
    return isNamed && !source.some(({ text: word }) => german.includes(word) || isOfPlace(word, code, 'de'))
  })
  if (!stranger) return []
  const isThere = (place: string) =>
    isMentioned(place, target, language) || long.some(({ code, name }) => code === place && text.includes(name))
  const lost = wanted.find(({ places }) => !places.some(isThere))
  if (!lost || !long.some(({ code }) => lost.places.includes(code))) return []
  const at = text.indexOf(stranger.name)
  const details = { source: lost.word.text, target: stranger.name }
  return [{ details, sourceSpan: lost.word.span, targetSpan: spanOf(at, at + stranger.name.length) }]
}
