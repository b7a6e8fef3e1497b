import { createHash } from 'node:crypto'
import type { PairTerm } from '../checks/check.js'
import { baseLanguage } from '../checks/reading/base-language.js'
import { paidTag } from '../languages.js'
import type { TermPair } from '../providers/provider.js'

/** How far capitals count: not at all, a word's first (as German nouns have it), or letter for letter. */
export const caseRules = ['any', 'initial', 'exact'] as const

/** How a term is said in one language; a region's own word comes before that of its language. */
type TermTarget = {
  language: string
  target: string | null
  forbidden: string[]
}

/** What a person settles about a term. */
export type TermInput = {
  source: string
  caseRule: (typeof caseRules)[number]
  doNotTranslate: boolean
  note: string | null
  targets: TermTarget[]
}

/** A language's word, and those it had before, the newest first. */
export type KeptTarget = TermTarget & { former: string[] }

/** A term of the glossary as it is kept. */
export type Term = Omit<TermInput, 'targets'> & {
  id: string
  targets: KeptTarget[]
  stems: string[]
  keyStem: string
  etag: number
  changedAt: Date
  changedBy: string
}

/** A term that occurs in a text, with what holds in the language that is asked about. */
export type FoundTerm = PairTerm & { id: string; note: string | null; doNotTranslate: boolean }

/** What holds for a term in a language; null if nothing does. */
export function targetIn(term: Pick<Term, 'source' | 'doNotTranslate' | 'targets'>, language: string) {
  const inLanguage = (tag: string) => term.targets.find(one => one.language.toLowerCase() === tag.toLowerCase())
  const own =
    inLanguage(language) ??
    term.targets.find(one => paidTag(one.language) === paidTag(language)) ??
    inLanguage(baseLanguage(language))
  if (!own && !term.doNotTranslate) return null
  const target = own?.target ?? (term.doNotTranslate ? term.source : null)
  return { target, forbidden: own?.forbidden ?? [], former: own?.former ?? [] }
}

/** The languages in which a change of a term may change a translation; `*` means all. */
export function languagesTouched(before: TermInput | null, after: TermInput | null): string[] {
  if (before && after && meaningOf(before) === meaningOf(after)) return []
  const all = [before, after].flatMap(term => (term ? [...term.targets.map(({ language }) => language)] : []))
  const isEverywhere = [before, after].some(term => term?.doNotTranslate)
  return [...new Set([...all, ...(isEverywhere ? ['*'] : [])])].sort()
}

/** Everything but the note, which changes no translation. */
function meaningOf({ source, caseRule, doNotTranslate, targets }: TermInput): string {
  const told = targets.map(({ language, target, forbidden }) => [language, target, forbidden])
  return JSON.stringify([source, caseRule, doNotTranslate, told])
}

/**
 * Under which hash a text is asked for with the terms that occur in it. Where an engine is told of none, that is the
 * hash of the text: whatever else changes in the glossary, its translation is not paid for again.
 */
export function hashWithTerms(sourceHash: string, terms: readonly TermPair[]): string {
  const told = terms.map(({ source, target }) => [source, target]).sort()
  if (told.length === 0) return sourceHash
  return createHash('sha256')
    .update(JSON.stringify([sourceHash, ...told]))
    .digest('hex')
}
