import type { Finding } from '../check.js'
import { soundOf, soundsAlike } from './alike.js'
import type { Word } from './name-words.js'
import { placesOf } from './places.js'
import type { ReadPair } from './read-pair.js'

/** What stands before a place that one leaves, and before one that one goes to. */
const ways: Readonly<Record<string, { from: readonly string[]; to: readonly string[] }>> = {
  en: { from: ['from'], to: ['to', 'towards', 'toward', 'for'] },
  fr: { from: ['de', 'depuis', 'd'], to: ['à', 'vers', 'pour'] },
  es: { from: ['de', 'desde'], to: ['a', 'hasta', 'hacia'] },
  it: { from: ['da', 'dal'], to: ['a', 'verso', 'ad', 'per'] },
  pt: { from: ['de', 'desde'], to: ['para', 'a', 'até'] },
  pl: { from: ['z', 'ze'], to: ['do'] },
  nl: { from: ['van', 'vanuit'], to: ['naar'] },
}

const leaving: ReadonlySet<string> = new Set(['von', 'aus', 'ab'])

/** „Von Basel nach Mailand“ that goes from Milan to Basel. */
export function findTurnedWays({ source, target, language }: ReadPair): Finding[] {
  const way = ways[language]
  const at = way ? source.findIndex((word, at) => word.text === 'nach' && isWay(source, at)) : -1
  const [from, to] = [source[at - 1], source[at + 1]]
  if (!way || at < 0 || !from || !to) return []
  const isBehind = (place: Word, prepositions: readonly string[]) =>
    target.find((word, at) => {
      const before = target[at - 1]?.text.toLowerCase() ?? ''
      return word.isCapital && prepositions.includes(before) && isPlace(place.text, word.text, language)
    })
  const [left, reached] = [isBehind(to, way.from), isBehind(from, way.to)]
  if (!left || !reached || isBehind(from, way.from) || isBehind(to, way.to)) return []
  const details = { source: `${from.text} – ${to.text}`, target: `${left.text} – ${reached.text}` }
  return [{ details, sourceSpan: [from.span[0], to.span[1]], targetSpan: left.span }]
}

function isWay(words: readonly Word[], at: number): boolean {
  const [before, from, to] = [words[at - 2], words[at - 1], words[at + 1]]
  return Boolean(before && from?.isCapital && to?.isCapital && leaving.has(before.text.toLowerCase()))
}

function isPlace(german: string, word: string, language: string): boolean {
  const places = placesOf(german, 'de')
  if (places.length > 0) return placesOf(word, language).some(place => places.includes(place))
  return soundsAlike(soundOf(german), soundOf(word), language)
}
