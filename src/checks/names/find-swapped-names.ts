import type { Finding } from '../check.js'
import { tellingWords } from '../german/function-words.js'
import { soundOf, soundsAlike } from './alike.js'
import type { Word } from './name-words.js'
import { placesOf } from './places.js'

type Name = { first: Word; last: Word }

/** Small words within a name. */
const particles = new Set(
  'von van vom zu zur zum de der den del della di da dos du la le al el bin ibn ten ter af av'.split(' '),
)

/** No sentence names more people. */
const most = 40

/**
 * Somebody whose first name stands in both texts, with another surname behind it. Since every German noun begins with a
 * capital, only a word that both languages share is taken for the beginning of a name.
 */
export function findSwappedNames(source: readonly Word[], target: readonly Word[], language: string): Finding[] {
  const theirs = namesOf(target)
  if (theirs.length === 0) return []
  return namesOf(source).flatMap(({ first, last }): Finding[] => {
    if (!mayBegin(first)) return []
    const other = theirs.find(name => isSameFirst(first.text, name.first.text, language))
    if (!other || isSpoken(last, target, language) || isSpoken(other.last, source, language)) return []
    if (isSamePlace(last, target, language)) return []
    const details = { source: last.text, target: other.last.text }
    return [{ details, sourceSpan: last.span, targetSpan: other.last.span }]
  })
}

/** Two capitalised words in a row, maybe with a particle or two between them: „von der Leyen“, but not „Temperatur der Ostsee“. */
function namesOf(words: readonly Word[]): Name[] {
  const names: Name[] = []
  for (let at = 0; at + 1 < words.length && names.length < most; at += 1) {
    const first = words[at] as Word
    if (!first.isCapital) continue
    if (words[at + 1]?.text === 'der') continue
    let next = at + 1
    while (next < at + 3 && words[next]?.follows && particles.has(words[next]?.text ?? '')) next += 1
    const last = words[next]
    if (last?.isCapital && last.follows && isWord(first) && isWord(last)) names.push({ first, last })
  }
  return names
}

function isWord({ text }: Word): boolean {
  return text.length > 2 && !twoCapitals.test(text)
}

/** Articles and the like begin sentences, places begin names of many kinds. */
function mayBegin({ text }: Word): boolean {
  return !tellingWords.has(text.toLowerCase()) && placesOf(text, 'de').length === 0
}

/** `Internationale` beside `International` is an adjective, and no name. */
function isSameFirst(name: string, other: string, language: string): boolean {
  if (name === other) return true
  if (name.startsWith(other) && adjectiveEnds.has(name.slice(other.length))) return false
  return soundsAlike(soundOf(name), soundOf(other), language)
}

const adjectiveEnds = new Set(['e', 'em', 'en', 'er', 'es'])

function isSpoken({ text }: Word, words: readonly Word[], language: string): boolean {
  const sound = soundOf(text)
  return words.some(
    word => soundsAlike(sound, soundOf(word.text), language) || soundsAlike(soundOf(word.text), sound, language),
  )
}

function isSamePlace({ text }: Word, words: readonly Word[], language: string): boolean {
  const places = placesOf(text, 'de')
  return places.length > 0 && words.some(word => placesOf(word.text, language).some(place => places.includes(place)))
}

const twoCapitals = /^\p{Lu}{2}/u
