import { canonicalLanguage, isSameLanguage, usualLanguage } from '../../languages.js'
import type { InputFault } from '../../problems.js'
import { type FileRemark, type FileTerm, lineFault } from '../file-term.js'

/** A word of a concept, with what its file says of its standing. */
export type Word = { text: string; status: string; subsets: string[] }

/** A concept as it was read: what it is called in each language. */
export type Concept = {
  line: number
  notes: string[]
  languages: { line: number; tag: string; words: Word[] }[]
  /** How many there are in it; what they say beyond `mostInConcept` is not kept. */
  elements: number
}

/** More than a term of ours needs for all the words that it can have. Each German word gets all the others. */
export const mostInConcept = 5_000
/** More than a term of ours can have. */
const mostLanguages = 100
/** Letters; no note may have as many. */
const longestNote = 10_000

/** How our own files say what TBX-Basic has no place for. */
export const subsetOf = {
  caseRule: (rule: string) => `caseRule=${rule}`,
  doNotTranslate: (does: boolean) => `doNotTranslate=${does}`,
}

/**
 * The terms of a concept, one for each of its German words. Elsewhere the preferred word is the one to use, else the
 * first that is not deprecated; deprecated and superseded ones are forbidden. What has no place in our glossary, a
 * concept without a German word or a second word to use, is left out and said.
 */
export function termsOf({ line, notes, languages, elements }: Concept): (FileTerm | FileRemark | InputFault)[] {
  if (elements > mostInConcept) return [lineFault(line, null, 'too-many', { limit: mostInConcept })]
  if (languages.length > mostLanguages) return [lineFault(line, null, 'too-many', { limit: mostLanguages })]
  const tagged = languages.map(language => ({ ...language, tag: canonicalLanguage(language.tag.replaceAll('_', '-')) }))
  const faults = tagged.flatMap(({ tag, line }) => (tag === null ? [lineFault(line, null, 'unknown-language')] : []))
  const german = tagged.flatMap(({ tag, words }) => (tag !== null && isSameLanguage(tag, 'de') ? words : []))
  if (german.length === 0) return [...faults, { line, reason: 'no-source' }]
  const others = new Map<string, { line: number; words: Word[] }>()
  for (const { tag, words, line } of tagged) {
    if (tag === null || isSameLanguage(tag, 'de')) continue
    const language = usualLanguage(tag)
    const known = others.get(language)
    if (known) known.words.push(...words)
    else others.set(language, { line, words: [...words] })
  }
  const targets = [...others].map(([language, { words }]) => targetOf(language, words))
  const leftOut = [...others.values()].filter(({ words }) => words.filter(word => !isForbidden(word)).length > 1)
  const note = notes.filter(Boolean).join('\n').slice(0, longestNote)
  const common = { line, languages: [...others.keys()], targets, ...(note === '' ? {} : { note }) }
  return [
    ...faults,
    ...leftOut.map(({ line }): FileRemark => ({ line, reason: 'word-left-out' })),
    ...german.map(word => ({ ...common, source: word.text, ...rulesOf(word) })),
  ]
}

function targetOf(language: string, words: readonly Word[]) {
  const allowed = words.filter(word => !isForbidden(word))
  const best = allowed.find(({ status }) => /^preferredTerm\b/.test(status)) ?? allowed[0]
  return { language, target: best?.text ?? null, forbidden: words.filter(isForbidden).map(({ text }) => text) }
}

function isForbidden({ status }: Word): boolean {
  return /^(?:deprecated|superseded)Term\b/.test(status)
}

function rulesOf({ subsets }: Word): Pick<FileTerm, 'caseRule' | 'doNotTranslate'> {
  const rule = subsets.map(subset => /^caseRule=(\w+)$/.exec(subset)?.[1]).find(Boolean)
  const stays = subsets.map(subset => /^doNotTranslate=(true|false)$/.exec(subset)?.[1]).find(Boolean)
  return { ...(rule ? { caseRule: rule } : {}), ...(stays ? { doNotTranslate: stays === 'true' } : {}) }
}
