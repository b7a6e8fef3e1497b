import { phrasePattern } from '../phrases.js'
import { english } from './en-words.js'
import { spanish } from './es-words.js'
import { french } from './fr-words.js'
import { italian } from './it-words.js'
import type { NegationWords } from './negation-words.js'
import { dutch } from './nl-words.js'
import { polish } from './pl-words.js'
import { portuguese } from './pt-words.js'

const languages: Record<string, NegationWords> = {
  en: english,
  fr: french,
  es: spanish,
  it: italian,
  pl: polish,
  nl: dutch,
  pt: portuguese,
}

export type NegationPatterns = {
  clear: RegExp
  pair: { halves: RegExp; paired: RegExp; together: RegExp } | null
  weak: RegExp
  only: { words: RegExp; beginnings: readonly (readonly [string, RegExp])[] } | null
  little: RegExp
  apart: RegExp
  quits: RegExp | null
  closed: RegExp
  until: RegExp
  shut: RegExp | null
  against: RegExp | null
  later: RegExp
  unless: RegExp
  most: RegExp
  idioms: RegExp
}

/** How each language whose denials are known here denies, by its tag without a region. */
export const negationPatterns: ReadonlyMap<string, NegationPatterns> = new Map(
  Object.entries(languages).map(
    ([
      language,
      {
        clear,
        halves,
        paired,
        together,
        weak,
        only,
        little,
        apart,
        quits,
        closed,
        until,
        shut,
        against,
        later,
        unless,
        most,
        idioms,
      },
    ]) => [
      language,
      {
        clear: phrasePattern(clear),
        pair:
          halves && paired && together
            ? { halves: phrasePattern(halves), paired: phrasePattern(paired), together: phrasePattern(together) }
            : null,
        weak: phrasePattern(weak),
        only: only ? { words: beginningWith(Object.keys(only)), beginnings: Object.entries(only) } : null,
        little: phrasePattern(little),
        apart: phrasePattern(apart),
        quits: quits ? phrasePattern(quits) : null,
        closed: phrasePattern(closed),
        until: phrasePattern(until),
        shut: shut ? phrasePattern(shut) : null,
        against: against ? phrasePattern(against) : null,
        later: phrasePattern(later),
        unless: phrasePattern(unless),
        most: phrasePattern(most),
        idioms: phrasePattern(idioms),
      },
    ],
  ),
)

function beginningWith(beginnings: readonly string[]): RegExp {
  return phrasePattern(beginnings.map(beginning => `${beginning}*`).join(','))
}
