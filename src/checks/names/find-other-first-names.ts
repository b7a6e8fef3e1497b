import type { Finding } from '../check.js'
import { isForm, isInflected, soundOf, soundsAlike, soundsNear } from './alike.js'
import { calledElsewhere, firstNames } from './first-name-words.js'
import type { Word } from './name-words.js'
import { readFullNames } from './read-full-names.js'
import type { ReadPair } from './read-pair.js'

/** Martin Brückner for Matthias Brückner: the surname is there, behind another first name. */
export function findOtherFirstNames({ source, target, language }: ReadPair): Finding[] {
  const known = readFullNames(source).filter(({ first }) => firstNames.has(first.text))
  if (known.length === 0) return []
  const theirs = readFullNames(target, 'joined')
  if (theirs.length === 0 || source.some(({ text }) => crowned.test(text))) return []
  return known.flatMap(({ first, last }): Finding[] => {
    if (target.some(({ text }) => text === first.text) || isHeard(first.text, target, language)) return []
    const other = theirs.find(one => isHeard(last.text, [one.last], language) && isFirstName(one.first.text, language))
    if (!other || isHeard(other.first.text, source, language)) return []
    if (calledElsewhere.get(first.text)?.has(other.first.text)) return []
    if (soundsNear(soundOf(first.text), soundOf(other.first.text))) return []
    const details = { source: first.text, target: other.first.text }
    return [{ details, sourceSpan: first.span, targetSpan: other.first.span }]
  })
}

/** Their first names are translated: Johannes Paul is Jean-Paul. */
const crowned = /(?:papst|könig|kaiser|zar|prinz|herzog|patriarch|sankt|heilig)/i

function isFirstName(word: string, language: string): boolean {
  if (firstNames.has(word)) return true
  return isInflected(language) && [...firstNames].some(name => isForm(soundOf(name), soundOf(word)))
}

function isHeard(name: string, words: readonly Word[], language: string): boolean {
  const sound = soundOf(name)
  return words.some(({ text }) => soundsAlike(sound, soundOf(text), language))
}
