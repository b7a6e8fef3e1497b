import type { Finding } from '../check.js'
import { calendarOf } from '../dates/calendar.js'
import { soundOf, soundsAlike, soundsNear } from './alike.js'
import type { Word } from './name-words.js'
import { organisationsOf } from './organisations.js'
import { isOfSomePlace, placesOf } from './places.js'
import type { ReadPair } from './read-pair.js'
import { readToldNames, type ToldName } from './read-told-names.js'
import { isPeople } from './roles.js'

/**
 * Another name for one that a noun told to be a name: none of its words is left, and within the sentence a capital
 * stands that sounds like nothing in the source. A name that was left out is no fault.
 */
export function findOtherNames({ source, target, language, pair }: ReadPair): Finding[] {
  const lost = readToldNames(pair.source).find(
    ({ words }) => words.every(word => isLost(word, target, language)) && !isShortened(words, target),
  )
  if (!lost) return []
  const strangers = target.filter(word => isStranger(word, source, language))
  // Where „der Niederländer“ goes, `le Néerlandais` comes.
  const other = strangers[isPeople(lost.role.text) ? 1 : 0]
  if (!other || strangers.some(stranger => mayBeSpelt(lost, stranger))) return []
  const [from, to] = [lost.words.at(-1) as Word, endOf(other, target, strangers)]
  const details = { source: from.text, target: to.text }
  return [{ details, sourceSpan: from.span, targetSpan: to.span }]
}

/** What has another name elsewhere is compared by others. */
function isLost({ text }: Word, target: readonly Word[], language: string): boolean {
  if (target.some(word => word.text === text)) return false
  if (organisationsOf(text).length > 0 || placesOf(text, 'de').length > 0) return false
  return !isHeard(soundOf(text), target, language)
}

/** VW for Volkswagen, NZZ for the Neue Zürcher Zeitung, and whose other name everybody knows. */
function isShortened(words: readonly Word[], target: readonly Word[]): boolean {
  const name = words.map(({ text }) => text.toUpperCase()).join('')
  const known = alsoCalled[words[0]?.text ?? '']
  return target.some(({ text }) => text === known || (/^\p{Lu}{2,4}$/u.test(text) && isWithin(text, name)))
}

const alsoCalled: Readonly<Record<string, string>> = { Alphabet: 'Google', Meta: 'Facebook' }

function isWithin(letters: string, name: string): boolean {
  let at = name.startsWith(letters.charAt(0)) ? 0 : -1
  for (const letter of letters.slice(1)) if (at >= 0) at = name.indexOf(letter, at + 1)
  return at >= 0
}

/** Whether a word sounds like a name, or has its beginning within: the Minister of the Finanzminister. */
function isHeard(sound: string, words: readonly Word[], language: string): boolean {
  const begin = sound.slice(0, 4)
  return words.some(({ text }) => {
    const other = soundOf(text)
    if (soundsAlike(sound, other, language) || soundsAlike(other, sound, language)) return true
    return begin.length === 4 ? other.includes(begin) : other.startsWith(begin)
  })
}

function isStranger({ text, isCapital, isFirst }: Word, source: readonly Word[], language: string): boolean {
  if (!isCapital || isFirst || text.length < 3 || isOfSomePlace(text, language)) return false
  const small = text.toLowerCase()
  const calendar = calendarOf(language)
  if (calendar?.months.byFirstWord.has(small) || calendar?.weekdays.byFirstWord.has(small)) return false
  if (seats.has(small)) return false
  return !(language === 'en' && large.has(small)) && !isHeard(soundOf(text), source, language)
}

/** What English writes large beside names. */
const large = new Set(
  `french dutch swiss british polish welsh scottish irish bavarian european african asian western christmas easter dutchman
  frenchman englishman irishman dutchwoman frenchwoman chancellor president premier prime minister foreign home interior
  federal state mayor governor bishop archbishop cardinal captain coach head court parliament church ministry office
  party secretary general`.split(/\s+/),
)

/** Where heads of state sit, who are called by it. */
const seats = new Set('kremlin kreml kremla kremlu cremlino kremlem élysée elysée downing moncloa quirinal'.split(' '))

/** What is still a little alike is another spelling of the same name. */
function mayBeSpelt({ words }: ToldName, { text }: Word): boolean {
  return words.some(word => soundsNear(soundOf(word.text), soundOf(text)))
}

/** The last of the words that came together, which is the surname. */
function endOf(first: Word, target: readonly Word[], strangers: readonly Word[]): Word {
  let last = first
  for (let at = target.indexOf(first) + 1; target[at]?.follows && strangers.includes(target[at] as Word); at += 1)
    last = target[at] as Word
  return last
}
