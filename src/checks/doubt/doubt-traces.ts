import { phrasePattern } from '../phrases.js'
import { type DoubtWords, type TraceKind, traceKinds } from './doubt-words.js'
import { english } from './en-words.js'
import { spanish } from './es-words.js'
import { french } from './fr-words.js'
import { italian } from './it-words.js'
import { dutch } from './nl-words.js'
import { polish } from './pl-words.js'
import { portuguese } from './pt-words.js'

const languages = { en: english, fr: french, es: spanish, it: italian, pl: polish, nl: dutch, pt: portuguese }

/** How each language that has words of doubt here shows them, by its tag without a region. */
export const doubtTraces: ReadonlyMap<string, Readonly<Record<TraceKind, RegExp>>> = new Map(
  Object.entries(languages).map(([language, words]) => [language, patternsOf(words)]),
)

function patternsOf(words: DoubtWords) {
  const patterns = traceKinds.map(kind => [kind, phrasePattern(words[kind])] as const)
  return Object.fromEntries(patterns) as Record<TraceKind, RegExp>
}
