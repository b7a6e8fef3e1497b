import { setImmediate as letOthersIn } from 'node:timers/promises'
import type { Span } from '../checks/check.js'
import { baseLanguage } from '../checks/reading/base-language.js'
import { readPlainText } from '../checks/reading/plain-text.js'
import { areNeighbours, type Word, wordsIn } from '../checks/reading/words.js'
import type { GlossaryStore } from './glossary-store.js'
import { type FoundTerm, type Term, targetIn } from './term.js'

type Store = Pick<GlossaryStore, 'isEmpty' | 'stems' | 'withStems'>

/** What is asked of the database at once: a few hundred sentences. */
const textsAtOnce = 500
/** German has longer words, but no glossary has. */
const longestWord = 100

/**
 * The terms that occur in each of these texts, in the order of the texts; inflected ones too, as far as stems tell, but
 * none inside a compound. Two queries for a few hundred texts. The glossary is German: other sources have no terms.
 */
export async function findTerms(
  glossary: Store,
  sources: readonly string[],
  { from, to }: { from: string; to: string },
): Promise<FoundTerm[][]> {
  if (baseLanguage(from) !== 'de' || sources.length === 0 || (await glossary.isEmpty())) return sources.map(() => [])
  const found: FoundTerm[][] = []
  for (let start = 0; start < sources.length; start += textsAtOnce) {
    if (start > 0) await letOthersIn()
    found.push(...(await findInSome(glossary, sources.slice(start, start + textsAtOnce), to)))
  }
  return found
}

async function findInSome(glossary: Store, sources: readonly string[], language: string): Promise<FoundTerm[][]> {
  const texts = sources.map(source => readPlainText(source))
  const words = texts.map(({ text }) => wordsIn(text).filter(word => word.text.length <= longestWord))
  const stems = await glossary.stems([...new Set(words.flat().map(({ text }) => text))])
  const terms = groupByKey(await glossary.withStems([...new Set(stems.values())]))
  return texts.map(({ text, spanOf }, place) => {
    const spans = locate(text, words[place] ?? [], { stems, terms })
    return withoutCovered(spans).flatMap(({ term, spans }) => {
      const holds = targetIn(term, language)
      if (!holds) return []
      const { id, source, caseRule, note, doNotTranslate } = term
      const { target, forbidden } = holds
      const places = spans.map(([from, to]) => spanOf(from, to))
      return [{ id, source, caseRule, note, doNotTranslate, target, forbidden, spans: places }]
    })
  })
}

function groupByKey(terms: readonly Term[]): Map<string, Term[]> {
  const groups = new Map<string, Term[]>()
  for (const term of terms) groups.set(term.keyStem, [...(groups.get(term.keyStem) ?? []), term])
  return groups
}

type Located = { term: Term; spans: Span[] }
type Known = { stems: ReadonlyMap<string, string>; terms: ReadonlyMap<string, Term[]> }

function locate(text: string, words: readonly Word[], { stems, terms }: Known): Located[] {
  const found = new Map<string, Located>()
  for (const [place, word] of words.entries()) {
    for (const term of terms.get(stems.get(word.text) ?? '') ?? []) {
      const start = place - term.stems.indexOf(term.keyStem)
      const some = start < 0 ? [] : words.slice(start, start + term.stems.length)
      if (!isTerm(text, some, term, stems)) continue
      const span: Span = [some[0]?.from ?? 0, some.at(-1)?.to ?? 0]
      const known = found.get(term.id)
      if (known) known.spans.push(span)
      else found.set(term.id, { term, spans: [span] })
    }
  }
  return [...found.values()]
}

function isTerm(text: string, words: readonly Word[], term: Term, stems: ReadonlyMap<string, string>): boolean {
  if (words.length !== term.stems.length) return false
  const written = wordsIn(term.source)
  return words.every((word, place) => {
    const before = words[place - 1]
    if (before && !areNeighbours(text, before, word)) return false
    return stems.get(word.text) === term.stems[place] && keepsCase(word.text, written[place]?.text ?? '', term.caseRule)
  })
}

/** A word that German writes with a capital is another one without; at the start of a sentence all have one. */
function keepsCase(word: string, written: string, rule: Term['caseRule']): boolean {
  if (rule === 'any') return true
  if (rule === 'initial') return !isCapital(written.slice(0, 1)) || isCapital(word.slice(0, 1))
  for (let at = 0; at < Math.min(word.length, written.length); at += 1) {
    const [one = '', other = ''] = [word[at], written[at]]
    if (one !== other && one.toLowerCase() === other.toLowerCase()) return false
  }
  return true
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}

/** “Bundeskanzler Olaf Scholz” says all that is to be said of the “Bundeskanzler” in it. */
function withoutCovered(found: readonly Located[]): Located[] {
  const all = found.flatMap(({ term, spans }) => spans.map(span => ({ length: term.stems.length, span })))
  return found.flatMap(({ term, spans }) => {
    const own = spans.filter(
      ([from, to]) =>
        !all.some(other => other.length > term.stems.length && other.span[0] <= from && to <= other.span[1]),
    )
    return own.length > 0 ? [{ term, spans: own }] : []
  })
}
