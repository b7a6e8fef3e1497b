import { letterDistance } from '../../segments/letter-distance.js'
import type { Finding } from '../check.js'
import { withoutAccents } from '../reading/without-accents.js'
import { wordsOnce } from '../reading/words-once.js'
import { isInflected, soundOf } from './alike.js'
import { isSpeltAnew } from './is-spelt-anew.js'
import { placesOf } from './places.js'
import { pressNouns } from './press-words.js'
import { type FullName, readFullNames } from './read-full-names.js'
import type { ReadPair } from './read-pair.js'

/**
 * A surname that lost or changed a letter behind a first name that stayed: Kellmann for Kehlmann. Names that are written
 * otherwise elsewhere are left alone: what sounds the same, what comes from another script, and what is a place.
 */
export function findMisspeltNames({ source, target, language }: ReadPair): Finding[] {
  if (isInflected(language) && language !== 'pl') return []
  const theirs = readFullNames(target, 'joined')
  if (theirs.length === 0) return []
  return readFullNames(source).flatMap((name): Finding[] => {
    const others = theirs.filter(({ first }) => lettersOf(first.text) === lettersOf(name.first.text))
    const [other] = others
    if (!other || target.some(({ text }) => isSpelt(name.last.text, text))) return []
    if (!isMisspelt(name, other, language) || source.some(({ text }) => isSpelt(text, other.last.text))) return []
    const details = { source: name.last.text, target: other.last.text }
    return [{ details, sourceSpan: name.last.span, targetSpan: other.last.span }]
  })
}

function isMisspelt({ first, last }: FullName, other: FullName, language: string): boolean {
  if (last.text.length < shortest || /\p{Lu}\p{Ll}*\p{Lu}/u.test(`${first.text}${last.text.slice(1)}`)) return false
  const kept = isInflected(language) ? Math.max(3, last.text.length - 2) : longest
  const [name, word] = [lettersOf(last.text).slice(0, kept), lettersOf(other.last.text).slice(0, kept)]
  if (soundOf(name) === soundOf(word) || name.replace('sch', 'ch') === word) return false
  // „Der Augsburger Allgemeinen“ is the Augsburger Allgemeine.
  if (pressNouns.has(other.last.text)) return false
  if (isSpeltAnew({ first, last }, other, language) || placesOf(last.text, 'de').length > 0 || ofPlaces.test(last.text))
    return false
  return Number.isFinite(letterDistance(name, word, name.length < 8 ? 1 : 2))
}

const shortest = 4

/** Of a name with a case what stands before the last two letters is compared. */
const longest = 40

/** Clubs are called by their towns, which have names of their own elsewhere: Wolfsburgo, Brandebourg. */
const ofPlaces = /(?:burg|bourg|heim|haven|dorf|stadt)$/

/** Whether both are one name, maybe in the genitive. */
function isSpelt(name: string, word: string): boolean {
  const [letters, other] = [lettersOf(name), lettersOf(word)]
  return letters === other || letters === `${other}s`
}

/** The letters of a name without its accents; umlauts may be two letters. */
const lettersOf = wordsOnce(name =>
  withoutAccents(name.toLowerCase()).replace(/ß|ø|ł|đ|æ|[aou]e/g, found => letters[found] ?? found),
)

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'dj',
  æ: 'a',
  ae: 'a',
  oe: 'o',
  ue: 'u',
}
