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
  return baseOf(language) in spoken
}

/** The first three letters of all words that begin a number, in each language. */
const beginnings = new WeakMap<NumberLanguage, ReadonlySet<string>>()

/** Whether a word, in small letters, begins like one that says a number. Most do not, and need no further look. */
export function mayCount(lower: string, language: NumberLanguage): boolean {
  let known = beginnings.get(language)
  if (!known) {
    known = beginningsOf(language)
    beginnings.set(language, known)
  }
  return known.has(lower.length > 3 ? lower.slice(0, 3) : lower)
}

function beginningsOf({ cardinals, multipliers, many, loose, prefixes, halves, quarters, glued }: NumberLanguage) {
  const parts = glued ? [...glued.cardinals.keys(), glued.hundred, ...glued.thousands] : []
  const listed = [cardinals, multipliers, many, loose].flatMap(words => [...words.keys()])
  const words = [...listed, ...halves, ...quarters, ...prefixes.map(([word]) => word), ...parts]
  return new Set(words.map(word => word.slice(0, 3)))
}

function baseOf(language: string): string {
  return language.split('-')[0] ?? language
}

function unspoken(language: string): NumberLanguage {
  return {
    cardinals: new Map(),
    ones: new Set(),
    multipliers: scalesOf(language),
    many: new Map(),
    loose: new Map(),
    prefixes: [],
    joints: new Set(),
    halves: new Set(),
    quarters: new Set(),
  }
}
