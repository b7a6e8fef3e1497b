import type { NumberLanguage } from './number-language.js'
import { german } from './number-words-de.js'
import { english } from './number-words-en.js'
import { spanish } from './number-words-es.js'
import { french } from './number-words-fr.js'
import { italian } from './number-words-it.js'
import { dutch } from './number-words-nl.js'
import { polish } from './number-words-pl.js'
import { portuguese } from './number-words-pt.js'
import { scalesOf } from './scales.js'

const spoken: Record<string, NumberLanguage> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pl: polish,
  pt: portuguese,
}

const known = new Map<string, NumberLanguage>()

/** How to read numbers in a language; of one without words on file, CLDR at least knows the millions. */
export function numberLanguageOf(language: string): NumberLanguage {
  const before = known.get(language)
  if (before) return before

  const made = spoken[baseOf(language)] ?? unspoken(language)
  known.set(language, made)
  return made
}

/** Whether numbers in words can be asked for in this language. */
export function hasNumberWords(language: string): boolean {
  return numberLanguageOf(language).cardinals.size > 0
}

/**
 * How words that say a number begin in a language: four letters of each, and all of those that may go on behind three.
 * `marks` has a one where any of them has its first three letters, so that most other words are told without a look-up.
 */
type Beginnings = {
  language: NumberLanguage
  words: ReadonlySet<string>
  short: ReadonlySet<string>
  marks: Uint8Array
}

const beginnings = new Map<NumberLanguage, Beginnings>()
let latest: Beginnings | undefined

/** Whether a word, in small letters, begins like one that says a number. Most do not, and need no further look. */
export function mayCount(lower: string, language: NumberLanguage): boolean {
  const known = latest?.language === language ? latest : beginningsOf(language)
  latest = known
  if (known.marks[markOf(lower)] === 0) return false
  return known.words.has(lower.slice(0, 4)) || known.short.has(lower.slice(0, 3))
}

function beginningsOf(language: NumberLanguage): Beginnings {
  const held = beginnings.get(language) ?? readBeginnings(language)
  beginnings.set(language, held)
  return held
}

function readBeginnings(language: NumberLanguage): Beginnings {
  const { cardinals, multipliers, many, loose, prefixes, halves, quarters, glued } = language
  const parts = glued ? [...glued.cardinals.keys(), glued.hundred, ...glued.thousands] : []
  const mayGoOn = [...prefixes.map(([word]) => word), ...parts]
  const listed = [cardinals, multipliers, many, loose].flatMap(words => [...words.keys()])
  const words = [...listed, ...halves, ...quarters, ...mayGoOn]
  const marks = new Uint8Array(mostMarks)
  for (const word of words) marks[markOf(word)] = 1
  return {
    language,
    words: new Set(words.map(word => word.slice(0, 4))),
    short: new Set(mayGoOn.filter(word => word.length === 3)),
    marks,
  }
}

const mostMarks = 8192

function markOf(word: string): number {
  const [second, third] = [word.length > 1 ? word.charCodeAt(1) : 0, word.length > 2 ? word.charCodeAt(2) : 0]
  return (word.charCodeAt(0) * 961 + second * 31 + third) % mostMarks
}

function baseOf(language: string): string {
  return language.split('-')[0] ?? language
}

function unspoken(language: string): NumberLanguage {
  return {
    cardinals: new Map(),
    ones: new Set(),
    multipliers: scalesOf(language),
    isUnspoken: true,
    many: new Map(),
    loose: new Map(),
    prefixes: [],
    joints: new Set(),
    ...(baseOf(language) === 'ro' && { beforeScales: 'de' }),
    halves: new Set(),
    quarters: new Set(),
  }
}
