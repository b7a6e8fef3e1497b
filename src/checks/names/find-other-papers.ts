import type { Finding, Span } from '../check.js'
import { calendarOf } from '../dates/calendar.js'
import { withoutAccents } from '../reading/without-accents.js'
import { wordsOnce } from '../reading/words-once.js'
import { isForm, isInflected, soundOf } from './alike.js'
import type { Word } from './name-words.js'
import { pressNouns, smallTitles, toldAtLength } from './press-words.js'
import type { ReadPair } from './read-pair.js'
import { type PressTitle, readForeignTitles, readPressTitles } from './read-press-titles.js'

/**
 * A newspaper, an agency or a broadcaster that is another one in the translation: a word of its name is gone, and a title
 * stands there with a word that the source does not have. One that was only left out, or told in words, is none.
 */
export function findOtherPapers({ source: mine, target: theirs, language, pair }: ReadPair): Finding[] {
  const { source, target } = pair
  const titles = readPressTitles(source)
  if (titles.length === 0) return []
  const isThere = (part: string) => isHeard(part, theirs, language)
  const changed = titles.find(title => !title.parts.every(isThere) && !isShortened(title, theirs, target))
  if (!changed) return []
  const other = strangerIn(target, mine, language) ?? goingOnOtherwise(changed, mine, theirs, language)
  if (!other) return []
  return [{ details: { source: changed.text, target: other.text }, sourceSpan: changed.span, targetSpan: other.span }]
}

/** NZZ for the Neue Zürcher Zeitung, and an Austrian agency for APA. */
function isShortened({ parts }: PressTitle, theirs: readonly Word[], target: string): boolean {
  const [first = ''] = parts
  if (parts.length === 1) return toldAtLength[first.toUpperCase()]?.test(target) ?? false
  return theirs.some(({ text }) => text.length < 5 && isInitials(text, parts))
}

/** Whether letters are the beginnings of words, some of which may be left out: dpa, of Deutsche Presse-Agentur. */
function isInitials(letters: string, words: readonly string[]): boolean {
  if (!inCapitals.test(letters) && !smallTitles.has(letters)) return false
  const initials = words
    .map(word => word.charAt(0))
    .join('')
    .toUpperCase()
  const wanted = letters.toUpperCase()
  return wanted.startsWith(initials.charAt(0)) && isWithin(wanted, initials)
}

const inCapitals = /^\p{Lu}{2,4}$/u

function isWithin(letters: string, initials: string): boolean {
  let at = -1
  for (const letter of letters) {
    at = initials.indexOf(letter, at + 1)
    if (at < 0) return false
  }
  return true
}

/** A title of the translation that has a word which nobody said. */
function strangerIn(target: string, mine: readonly Word[], language: string): PressTitle | undefined {
  return readForeignTitles(target).find(
    ({ parts }) =>
      !parts.every(part => isHeard(part, mine, language)) &&
      !mine.some(({ text }) => text.length < 5 && isInitials(text, parts)),
  )
}

/** `The Süddeutsche Quandel`: a word of the title is there, with another noun behind it than its own. */
function goingOnOtherwise(
  { parts }: PressTitle,
  mine: readonly Word[],
  theirs: readonly Word[],
  language: string,
): { text: string; span: Span } | undefined {
  const nouns = parts.filter(part => pressNouns.has(part))
  if (nouns.length === 0 || nouns.some(noun => isHeard(noun, theirs, language))) return undefined
  const own = parts.filter(part => !pressNouns.has(part))
  const at = theirs.findIndex((word, at) => {
    const next = theirs[at + 1]
    if (!next?.isCapital || !next.follows || isDay(next.text, language) || isHeard(next.text, mine, language))
      return false
    return own.some(part => isSame(part, word.text, language)) && endOfTitle.test(word.text)
  })
  const [from, to] = [theirs[at], theirs[at + 1]]
  return from && to && { text: `${from.text} ${to.text}`, span: [from.span[0], to.span[1]] }
}

/** What only German words end in, before the noun of a title. */
const endOfTitle = /(?:er|e|es)$/

function isDay(word: string, language: string): boolean {
  const calendar = calendarOf(language)
  const small = word.toLowerCase()
  return Boolean(calendar?.weekdays.byFirstWord.has(small) || calendar?.months.byFirstWord.has(small))
}

function isHeard(part: string, words: readonly Word[], language: string): boolean {
  return words.some(({ text }) =>
    text.includes('-') ? text.split('-').some(one => isSame(part, one, language)) : isSame(part, text, language),
  )
}

/** A German word in another case, or with an ending of the other language. */
function isSame(part: string, word: string, language: string): boolean {
  if (part === word) return true
  return stemOf(part) === stemOf(word) || (isInflected(language) && isForm(soundOf(part), soundOf(word)))
}

const stemOf = wordsOnce(word => {
  const small = withoutAccents(word.toLowerCase())
  return small.length > 4 ? small.replace(endOfCase, '') : small
})

const endOfCase = /e[nmrs]?$|s$|n$/
