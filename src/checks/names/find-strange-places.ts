import type { Finding } from '../check.js'
import { soundOf, soundsAlike } from './alike.js'
import { capitals } from './cities.js'
import { isMentioned } from './find-place-faults.js'
import type { Word } from './name-words.js'
import { isCommonNoun } from './ordinary-nouns.js'
import { placesOf } from './places.js'
import type { ReadPair } from './read-pair.js'

/** Behind these, a noun without an article is mostly a place. */
const towards = new Set(['in', 'aus', 'nach', 'bei', 'bis', 'richtung', 'ab', 'nahe'])

/**
 * A city for a place that nobody here knows: Hamburg for Lüdenscheid. Countries and seats of government do not count, as
 * they come in for much that happens there.
 */
export function findStrangePlaces({ source, target, language }: ReadPair): Finding[] {
  const wanted = source.filter((word, at) => isUnknownPlace(word, source[at - 1]))
  if (wanted.length === 0) return []
  const stranger = target.find((word, at) => isAt(word, target[at - 1]) && isStrange(word, source, language))
  if (!stranger) return []
  const lost = wanted.find(word => !isHeard(word, target, language))
  if (!lost) return []
  const details = { source: lost.text, target: stranger.text }
  return [{ details, sourceSpan: lost.span, targetSpan: stranger.span }]
}

function isUnknownPlace(word: Word, before: Word | undefined): boolean {
  if (!word.isCapital || !word.follows || !before || !towards.has(before.text.toLowerCase())) return false
  return word.text.length > 3 && !isCommonNoun(word.text) && placesOf(word.text, 'de').length === 0
}

/** Clubs are called by their cities, too: there no preposition stands before them. */
function isAt(word: Word, before: Word | undefined): boolean {
  return before !== undefined && word.follows && prepositions.has(before.text.toLowerCase())
}

const prepositions = new Set(
  `in to from at toward towards for of à de vers en dans depuis pour a hacia desde hasta para w we z ze do od koło ku
  da di verso per naar uit van bij vanaf richting tot em até`.split(/\s+/),
)

function isStrange({ text, isCapital, isFirst }: Word, source: readonly Word[], language: string): boolean {
  if (!isCapital || isFirst) return false
  const places = placesOf(text, language)
  const isCity = places.length > 0 && places.every(place => place.length > 2 && !(place in capitals))
  return isCity && !places.some(place => isMentioned(place, source, 'de'))
}

function isHeard({ text }: Word, target: readonly Word[], language: string): boolean {
  const sound = soundOf(text)
  const begin = sound.slice(0, 4)
  return target.some(({ text: word }) => {
    const other = soundOf(word)
    return soundsAlike(sound, other, language) || other.startsWith(begin)
  })
}
