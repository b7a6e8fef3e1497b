import { phrasePattern } from '../phrases.js'
import type { DoubtWords, TraceKind } from './doubt-words.js'
import { english } from './en-words.js'
import { spanish } from './es-words.js'
import { french } from './fr-words.js'
import { italian } from './it-words.js'
import { dutch } from './nl-words.js'
import { polish } from './pl-words.js'
import { portuguese } from './pt-words.js'

const languages = { en: english, fr: french, es: spanish, it: italian, pl: polish, nl: dutch, pt: portuguese }

export type DoubtPatterns = Readonly<Record<TraceKind | 'idioms', RegExp>>

/** How each language that has words of doubt here shows them, by its tag without a region. */
export const doubtTraces: ReadonlyMap<string, DoubtPatterns> = new Map(
  Object.entries(languages).map(([language, words]) => [language, patternsOf(words)]),
)

function patternsOf(words: DoubtWords) {
  const patterns = Object.entries(words).map(([kind, phrases]) => [kind, phrasePattern(phrases)])
  return Object.fromEntries(patterns) as DoubtPatterns
}
