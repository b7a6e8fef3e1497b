import type { Finding } from '../check.js'
import { isMentioned, namedIn } from './find-place-faults.js'
import { countriesOf } from './places.js'
import type { ReadPair } from './read-pair.js'

/** No sentence is longer. */
const longest = 2_000

/** One country for another where words are not apart: Australia for Austria. */
export function findUnspacedPlaces({ source, texts, pair }: ReadPair): Finding[] {
  const { text, spanOf } = texts.target
  const wanted = namedIn(source, 'de')
  if (wanted.length === 0 || text.length > longest) return []
  const written = countriesIn(text, pair.language)
  const stranger = written.find(({ code }) => !isMentioned(code, source, 'de'))
  const lost = wanted.find(({ places }) => places.every(place => isCountry(place) && !isThere(place, written)))
  if (!stranger || !lost) return []
  const { name, at } = stranger
  const details = { source: lost.word.text, target: name }
  return [{ details, sourceSpan: lost.word.span, targetSpan: spanOf(at, at + name.length) }]
}

type Country = { code: string; name: string; at: number }

/** The countries of a text, the longer names first: Indonesia begins like India in Chinese. */
function countriesIn(text: string, language: string): Country[] {
  const found: Country[] = []
  let left = text
  for (const [code, name] of countriesOf(language)) {
    const at = left.indexOf(name)
    if (at < 0) continue
    found.push({ code, name, at })
    left = left.replaceAll(name, '\u0000'.repeat(name.length))
  }
  return found
}

function isCountry(place: string): boolean {
  return /^[A-Z]{2}$/.test(place)
}

function isThere(place: string, written: readonly Country[]): boolean {
  return written.some(({ code }) => code === place)
}
