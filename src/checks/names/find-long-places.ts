import type { Finding } from '../check.js'
import type { PlainText } from '../reading/plain-text.js'
import { isMentioned, namedIn } from './find-place-faults.js'
import type { Word } from './name-words.js'
import { isOfPlace, longCountriesOf } from './places.js'

type Texts = { source: readonly Word[]; target: readonly Word[]; text: PlainText; language: string }

/** One country for another where the other's name has several words: South Korea for „Nordkorea“. */
export function findLongPlaces({ source, target, text: { text, spanOf }, language }: Texts): Finding[] {
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
