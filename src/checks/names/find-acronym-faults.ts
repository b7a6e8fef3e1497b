import type { Finding } from '../check.js'
import { twoSided } from '../two-sided.js'
import { soundOf, soundsAlike } from './alike.js'
import { isToldAsBody } from './institutions/find-other-bodies.js'
import type { Word } from './name-words.js'
import { organisationsOf, sharedWords, shortenedWords } from './organisations.js'
import type { ReadPair } from './read-pair.js'
import { isRegionThere } from './regions.js'

type Acronym = { letters: string; word: Word }

/** Those that newspapers write like words. */
const likeWords = /^(?:AfD|BfV|EuGH|KfW|Nato|Otan|Uno|Onu|Opec|Unesco|Unicef|Unhcr|Fifa|Uefa|Asean)(?![\p{L}])/u

/** Kings and popes are numbered, not named. */
const roman = /^(?=.)M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/

/** What a company is by law goes without saying elsewhere. */
const legalForms = new Set(['AG', 'KG', 'SE', 'SA', 'GMBH', 'OHG', 'UG'])

/**
 * An acronym has to stand in the translation, as it was or as its readers know it. One may also be written out: only
 * where another acronym or no other name at all came in its place is it missing.
 */
export function findAcronymFaults({ source, target, language }: ReadPair): Finding[] {
  const known = acronymsOf(source)
  if (known.length === 0) return []
  const written = acronymsOf(target)
  const lost = known.filter(
    ({ letters, word }) =>
      !legalForms.has(letters) &&
      !isMoney(word) &&
      !isThere(letters, written, target) &&
      !isThereInCapitals(word, target) &&
      !isWholeBody(word, target) &&
      !isRegionThere(letters, written, target, language),
  )
  if (lost.length === 0) return []
  const strangers = written.filter(
    other =>
      !isThere(other.letters, known, source) &&
      !shortenedWords.has(other.letters) &&
      !known.some(({ letters }) => isRegionThere(letters, [other], [], language)),
  )
  const named = lost.find(({ letters }) => !shortenedWords.has(letters))
  if (named === undefined) return findSpeltAnew(lost, strangers)
  const [other] = strangers
  const mayBeTold = !other && organisationsOf(named.letters).length === 0
  if (mayBeTold && (isWrittenOut(source, target, language) || isDescribed(named, source, target))) return []
  return [faultOf(named, other)]
}

/** A train or a test may be described, but gets no letters that mean nothing anywhere. */
function findSpeltAnew(lost: readonly Acronym[], strangers: readonly Acronym[]): Finding[] {
  const shared = lost.find(({ letters }) => sharedWords.has(letters))
  const other = strangers.find(({ letters }) => organisationsOf(letters).length === 0)
  return shared && other ? [faultOf(shared, other)] : []
}

function faultOf({ word }: Acronym, other: Acronym | undefined): Finding {
  const details = twoSided({ source: word.text }, { target: other?.word.text ?? '' })
  return { details, sourceSpan: word.span, ...(other && { targetSpan: other.word.span }) }
}

/** Whose dollars they are may be left to the sign: `amounts` compares them. */
function isMoney({ text }: Word): boolean {
  return /-(?:Dollar|Cent)s?$/.test(text)
}

function acronymsOf(words: readonly Word[]): Acronym[] {
  const acronyms: Acronym[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word
    if (!word.isCapital || isOrdinary(word.text)) continue
    const dotted = dottedAt(words, at)
    if (dotted) {
      acronyms.push(dotted.acronym)
      at = dotted.last
      continue
    }
    const found = likeWords.exec(word.text)?.[0] ?? inCapitals.exec(word.text)?.[0]
    const letters = found && twoCapitals.test(found) ? found : found?.toUpperCase()
    if (letters && !roman.test(letters)) acronyms.push({ letters, word })
  }
  return acronyms
}

/** `U.S.` and `EE. UU.`, where somebody is called so: a point may also end a sentence. */
function dottedAt(words: readonly Word[], from: number): { acronym: Acronym; last: number } | null {
  const [first] = [words[from] as Word]
  let [letters, last] = [first.text, from]
  for (let next = words[from + 1]; next && letters.length < 5; next = words[last + 1]) {
    const isPart = next.isFirst && next.text.length <= 2 && next.span[0] - (words[last]?.span[1] ?? 0) <= 2
    if (!isPart || first.text.length > 2 || !allCapitals.test(next.text)) break
    letters += next.text
    last += 1
  }
  if (last === from || organisationsOf(letters).length === 0) return null
  return { acronym: { letters, word: first }, last }
}

const allCapitals = /^\p{Lu}+$/u

/** Most words go on in small letters, and begin like none of `likeWords`. */
function isOrdinary(word: string): boolean {
  const second = word.charCodeAt(1)
  return second >= 0x61 && second <= 0x7a && !'NOUFABEK'.includes(word.charAt(0))
}

const inCapitals = /^\p{Lu}{2,6}(?=-|\p{Ll}{0,3}$)/u
const twoCapitals = /^\p{Lu}{2}/u

function isThere(letters: string, among: readonly Acronym[], words: readonly Word[]): boolean {
  if (among.some(other => other.letters === letters)) return true
  if (words.some(({ text }) => text.toUpperCase().split('-').includes(letters))) return true
  return organisationsOf(letters).some(
    ({ acronyms, words: begins }) =>
      among.some(other => acronyms.has(other.letters)) ||
      words.some(({ text }) => isWordLike(text, acronyms)) ||
      words.some(({ text }) => begins.some(begin => text.toLowerCase().startsWith(begin))),
  )
}

/** `MDAX` is the MDax. */
function isThereInCapitals({ text }: Word, words: readonly Word[]): boolean {
  const [name = ''] = text.toUpperCase().split('-')
  return words.some(other => other.text.toUpperCase().split('-').includes(name))
}

/** Whose Security Council or Commission it is goes without saying. */
function isWholeBody({ text }: Word, words: readonly Word[]): boolean {
  return text.includes('-') && isToldAsBody(text, words.map(word => word.text).join(' '))
}

/** Italian writes `la Ue` and `gli Usa`. */
function isWordLike(word: string, acronyms: ReadonlySet<string>): boolean {
  return (
    (word === 'Ue' || (word.length > 2 && word.length < 6 && isCapital.test(word))) && acronyms.has(word.toUpperCase())
  )
}

const isCapital = /^\p{Lu}/u

/** What is written out in small letters takes room: the chamber of commerce. */
function isDescribed({ letters }: Acronym, source: readonly Word[], target: readonly Word[]): boolean {
  const [from = 0, to = 0] = [source, target].map(words => words.at(-1)?.span[1])
  return to - (from - letters.length) >= described
}

const described = 12

/** Whether the translation names something that the source does not. */
function isWrittenOut(source: readonly Word[], target: readonly Word[], language: string): boolean {
  const named = source.filter(({ isCapital }) => isCapital).map(({ text }) => soundOf(text))
  return target.some(
    ({ text, isCapital, isFirst }) =>
      isCapital && !isFirst && !named.some(name => soundsAlike(name, soundOf(text), language)),
  )
}
