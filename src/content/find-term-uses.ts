import { findWording } from '../checks/glossary/find-wording.js'
import { baseLanguage } from '../checks/reading/base-language.js'
import { readPlainText } from '../checks/reading/plain-text.js'
import { findTerms } from '../glossary/find-terms.js'
import type { GlossaryStore } from '../glossary/glossary-store.js'
import { type Term, targetIn } from '../glossary/term.js'
import type { LiveSentence, SentencePlace, TermUseStore } from './term-use-store.js'

type Needs = { termUses: TermUseStore; glossary: Pick<GlossaryStore, 'isEmpty' | 'stems' | 'withStems'> }

/** A sentence that says a term with a word of old, or a forbidden one; the words as they stand there. */
type Passage = { source: string; target: string; words: string[] }

/** A live document with such sentences: how many, and the first of them. */
export type TermUse = Omit<LiveSentence, 'unitId' | 'source' | 'target'> & { count: number; passages: Passage[] }

const sentencesAtOnce = 500
/** Then whoever asks has to ask again: a term that is everywhere, and right, takes long to look through. */
const mostSentences = 5_000
const mostPassages = 3
/** Behind every sentence of a document. */
const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/**
 * The live documents that still say a term with a word that it had before, or with one that is forbidden by now; and
 * the place to go on from, if there may be more. A page may hold fewer than `limit`, and still not be the last.
 */
export async function findTermUses(
  needs: Needs,
  term: Term,
  page: { after: SentencePlace | null; limit: number },
): Promise<{ uses: TermUse[]; next: SentencePlace | null }> {
  const languages = languagesWithOldWords(term)
  const uses: TermUse[] = []
  let { after } = page
  if (languages.length === 0) return { uses, next: null }
  for (let seen = 0; seen < mostSentences; seen += sentencesAtOnce) {
    const sought = { source: term.source, languages }
    const sentences = await needs.termUses.sentences(sought, { after, limit: sentencesAtOnce })
    for (const { sentence, words } of await withOldWords(needs, term, sentences)) {
      const last = uses.at(-1)
      const isOfLast = last?.articleId === sentence.articleId && last.language === sentence.language
      if (last && !isOfLast && uses.length === page.limit) return { uses, next: { ...last, unitId: lastId } }
      const use = last && isOfLast ? last : beginUse(sentence)
      if (use !== last) uses.push(use)
      use.count += 1
      const { source, target } = sentence
      if (use.passages.length < mostPassages) use.passages.push({ source, target, words })
    }
    if (sentences.length < sentencesAtOnce) return { uses, next: null }
    after = sentences.at(-1) ?? null
  }
  return { uses, next: after }
}

function languagesWithOldWords({ targets }: Term): string[] {
  const some = targets.filter(({ former, forbidden }) => former.length + forbidden.length > 0)
  return [...new Set(some.map(({ language }) => baseLanguage(language)))]
}

function beginUse({ unitId: _, source: __, target: ___, ...where }: LiveSentence): TermUse {
  return { ...where, count: 0, passages: [] }
}

/** Those of the sentences in which the term occurs by our own rules, and is said with an old word. */
async function withOldWords({ glossary }: Needs, term: Term, sentences: readonly LiveSentence[]) {
  const occurring = new Set<LiveSentence>()
  for (const language of new Set(sentences.map(sentence => sentence.language))) {
    const some = sentences.filter(sentence => sentence.language === language)
    const sources = some.map(({ source }) => source)
    const found = await findTerms(glossary, sources, { from: 'de', to: language })
    for (const [place, sentence] of some.entries()) {
      if (found[place]?.some(({ id }) => id === term.id)) occurring.add(sentence)
    }
  }
  return sentences.flatMap(sentence => {
    const words = occurring.has(sentence) ? oldWordsIn(sentence, term) : []
    return words.length > 0 ? [{ sentence, words }] : []
  })
}

/** A word of old that is part of the one that is wanted by now is meant there. */
function oldWordsIn({ target, language }: LiveSentence, term: Term): string[] {
  const holds = targetIn(term, language)
  if (!holds) return []
  const { text } = readPlainText(target)
  const manner = { language, isExact: term.caseRule === 'exact' }
  const wanted = holds.target === null ? [] : findWording(text, holds.target, { ...manner, isLoose: true })
  const old = [
    ...holds.former.map(word => ({ word, isLoose: true })),
    ...holds.forbidden.map(word => ({ word, isLoose: false })),
  ]
  const found = old.flatMap(({ word, isLoose }) =>
    findWording(text, word, { ...manner, isLoose })
      .filter(([from, to]) => !wanted.some(([start, end]) => start <= from && to <= end))
      .map(([from, to]) => text.slice(from, to)),
  )
  return [...new Set(found)]
}
