import type { Finding } from '../check.js'
import { linkingWords, tellingWords } from '../german/function-words.js'
import { soundOf, soundsAlike, soundsNear } from './alike.js'
import { isMentioned } from './find-place-faults.js'
import { isSpeltAnew } from './is-spelt-anew.js'
import type { Word } from './name-words.js'
import { placesOf } from './places.js'
import { readFullNames } from './read-full-names.js'
import type { ReadPair } from './read-pair.js'

/**
 * Somebody whose first name stands in both texts, with another surname behind it. Since every German noun begins with a
 * capital, only a word that both languages share is taken for the beginning of a name.
 */
export function findSwappedNames({ source, target, language }: ReadPair): Finding[] {
  const theirs = readFullNames(target, 'joined')
  if (theirs.length === 0) return []
  const named = target.filter(({ isCapital }) => isCapital)
  return readFullNames(source).flatMap((name): Finding[] => {
    const { first, last } = name
    if (!mayBegin(first)) return []
    const other = theirs.find(one => isSameFirst(first.text, one.first.text, language))
    if (!other || isSpoken(last, [other.last, ...named], language) || isSpoken(other.last, source, language)) return []
    if (isSamePlace(last, target, language) || translated.has(last.text)) return []
    if (isSpeltAnew(name, other, language) && soundsNear(soundOf(last.text), soundOf(other.last.text))) return []
    const details = { source: last.text, target: other.last.text }
    return [{ details, sourceSpan: last.span, targetSpan: other.last.span }]
  })
}

/** What a prize or a race is called wherever it is. */
const translated: ReadonlySet<string> = new Set(['Prix', 'Slam', 'Award', 'Cup', 'League'])

/** Articles and the like begin sentences, places begin names of many kinds. */
function mayBegin({ text }: Word): boolean {
  return !tellingWords.has(text.toLowerCase()) && placesOf(text, 'de').length === 0
}

/** An adjective may be alike in both languages, but what it belongs to has a name of its own in each: the Ligurian Sea. */
function isSameFirst(name: string, other: string, language: string): boolean {
  if (name === other || isOfTitle(name, other)) return true
  // „Das“ at the beginning of a sentence is not French `Dans`.
  if (linkingWords.has(name.toLowerCase())) return false
  return !isAdjectiveOf(name, other) && soundsAlike(soundOf(name), soundOf(other), language)
}

/** „Der Deutschen Post“ is Deutsche Post: where the adjective stayed German, what it belongs to did, too. */
function isOfTitle(name: string, other: string): boolean {
  return /[^r]sche[rs]?$/.test(other) && name.startsWith(other.replace(/[rs]$/, '')) && name.length < other.length + 2
}

/** `Ligurischen`, `Internationale` beside `International`, `Bremer` beside `Bremen`. */
function isAdjectiveOf(name: string, other: string): boolean {
  if (endOfAdjective.test(name)) return true
  if (name.startsWith(other) && adjectiveEnds.has(name.slice(other.length))) return true
  return name.endsWith('er') && other.endsWith('en') && name.slice(0, -2).replace(/n$/, '') === other.slice(0, -2)
}

const endOfAdjective = /sche[mnrs]?$/
const adjectiveEnds = new Set(['e', 'em', 'en', 'er', 'es'])

/** Of `Koch-Institut` and `Robert-Koch` it is enough that the name is there. */
function isSpoken({ text }: Word, words: readonly Word[], language: string): boolean {
  if (words.some(word => word.text === text)) return true
  const sounds = headsOf(text).map(soundOf)
  return words.some(word => {
    const others = tailsOf(word.text).map(soundOf)
    return sounds.some(sound =>
      others.some(other => soundsAlike(sound, other, language) || soundsAlike(other, sound, language)),
    )
  })
}

/** What stands before the last part of a compound is the name, whose last part may be translated. */
function headsOf(word: string): string[] {
  const parts = word.split('-')
  return parts.map((_part, at) => parts.slice(0, at + 1).join('-'))
}

function tailsOf(word: string): string[] {
  return word.includes('-') ? [word, word.slice(word.lastIndexOf('-') + 1)] : [word]
}

function isSamePlace({ text }: Word, words: readonly Word[], language: string): boolean {
  const places = placesOf(text, 'de')
  return places.some(place => isMentioned(place, words, language))
}
