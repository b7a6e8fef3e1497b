import { beforeNumber, mayBeLast, neverLast, oftenLast } from './abbreviations-de.js'
import { isFalseAfterNumber, isFalseAfterRoman, isLabel } from './numbers-de.js'
import { beforeLetter, starters } from './sentence-words-de.js'

/** What stands around a possible boundary, as far as the rules look. */
export type Around = {
  /** The last word before the mark, without the mark and the quotes and brackets behind it. */
  word: string
  /** The word before that, in small letters without marks. */
  previous: string
  /** Everything of the sentence so far that matters, up to and with the mark. */
  left: string
  /** The first word behind, without opening quotes; and in small letters. */
  next: string
  nextSmall: string
  /** Whether the next word is capital only because a sentence begins. */
  isStart: boolean
}

const reach = 90

/** Whether a boundary that Unicode sees at `at` is none: a German full stop has many other uses. */
export function isFalseBoundary(text: string, start: number, at: number): boolean {
  const left = text.slice(Math.max(start, at - reach), at).trimEnd()
  const right = text.slice(at, at + reach).trimStart()
  if (right === '' || left === '') return false
  if (text.slice(at - 2, at).includes('\n\n')) return false
  if (goesOnSmall(right)) return true

  const { 1: mark = '', 2: closers = '' } = /([.!?…]*)([)\]“”"«»›‹‘’']*)$/u.exec(left) ?? []
  const body = left.slice(0, left.length - mark.length - closers.length)
  if (closers.includes(')') && isAside(left)) return true
  if (mark !== '.') return false

  return isFalseFullStop(aroundOf(body, left, right), closers !== '')
}

/** A small letter never begins a German sentence, unless it is a name like iPhone. */
function goesOnSmall(right: string): boolean {
  const bare = right.replace(/^[„“”"»«›‹‚‘'([–—-]+\s*/u, '')

  return /^[,;:)\]…]/u.test(right) || (/^\p{Ll}/u.test(bare) && !/^\p{Ll}{1,2}\p{Lu}/u.test(bare))
}

/** A remark in brackets that begins small is part of the sentence around it. */
function isAside(left: string): boolean {
  const open = left.lastIndexOf('(')

  return open > 0 && /^\(\p{Ll}/u.test(left.slice(open)) && /\p{L}/u.test(left.slice(0, open))
}

function aroundOf(body: string, left: string, right: string): Around {
  const words = body.split(/\s+/)
  const next = /^[^\p{L}\p{N}]*([\p{L}\p{N}][\p{L}\p{N}’'-]*)/u.exec(right)?.[1] ?? ''
  const nextSmall = next.toLowerCase()

  return {
    word: (words.at(-1) ?? '').replace(/^[^\p{L}\p{N}§°]+/u, ''),
    previous: bare(words.at(-2) ?? ''),
    left: left.replace(/[)\]“”"«»›‹‘’']+$/u, ''),
    next,
    nextSmall,
    isStart: starters.has(nextSmall),
  }
}

function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase()
}

function isFalseFullStop(around: Around, isClosed: boolean): boolean {
  if (isLabel(around.left)) return true
  if (/^\d{1,2}\.\d{1,2}$/.test(around.word)) return !isClosed && !around.isStart
  if (/^\d+$/.test(around.word)) return !isClosed && isFalseAfterNumber(around)
  const abbreviation = falseAfterAbbreviation(around)
  if (abbreviation !== null) return abbreviation
  const roman = isFalseAfterRoman(around)
  if (roman !== null) return roman && !isClosed
  if (/^\p{L}$/u.test(around.word) || /[-.]\p{Lu}$/u.test(around.word)) return isFalseAfterLetter(around)

  return looksAbbreviated(around.word) && !around.isStart
}

/** The longest abbreviation the text ends with decides; null if it ends with none. */
function falseAfterAbbreviation({ left, next, isStart }: Around): boolean | null {
  const tail = /(?<![\p{L}\p{N}])(?:\p{L}[\p{L}-]{0,12}\.\s?){1,4}$/u.exec(left)?.[0]
  const pieces = tail?.split(/(?<=\.)\s?/).filter(Boolean) ?? []
  for (let from = 0; from < pieces.length; from += 1) {
    const exact = pieces.slice(from).join('')
    const candidate = exact.toLowerCase()
    if (wordsToo.has(exact)) continue
    if (beforeNumber.has(candidate)) return /^(?:\d|[IVXLC]+$)/.test(next)
    if (mayBeLast.has(exact) || mayBeLast.has(candidate)) return !isStart
    if (oftenLast.has(candidate)) return false
    if (neverLast.has(candidate)) return true
  }
  if (/\p{L}(?:str|hbf|bhf|pl|nr|abg|vors|präs|verw|tel)\.$/u.test(left)) return !isStart

  return null
}

/** Small or capital, these are words of their own. */
const wordsToo = new Set('so. do. sa. mi. dies. Bio. bio. Akt.'.split(' '))

/** A single letter is an initial or part of an abbreviation, unless something is counted with letters. */
function isFalseAfterLetter({ word, previous, left, isStart, next }: Around): boolean {
  if (word.length > 1) return !isStart
  if (beforeLetter.has(previous)) return !(isStart || /^\p{Lu}/u.test(next))
  if (/^\p{Ll}$/u.test(word)) return !(/^\d/.test(previous) && /[a-z]/.test(word) && 'mglth'.includes(word) && isStart)

  return !(isStart && isShortenedSurname(left))
}

/** „Thomas M.“, as courts name people, or „300 S.“ */
function isShortenedSurname(left: string): boolean {
  return /(?:\p{Lu}\p{Ll}+|\d)\s\p{Lu}\.$/u.test(left)
}

/** Bhf., Ztg., Lkr.: a word without a vowel is no word. Units and acronyms are. */
function looksAbbreviated(word: string): boolean {
  return /^\p{L}\p{Ll}{1,4}$/u.test(word) && !/[aeiouyäöü]/iu.test(word) && !units.has(word.toLowerCase())
}

const units = new Set(
  'km kg mm cm dm ml cl hl mg kw kwh mwh gwh twh pkw lkw kfz mbit gbit hz khz mhz ghz db kv mw gw tw ps px pt hpa pst hm brr tschüss'.split(
    ' ',
  ),
)
