import { defineCheck, type Finding, type Pair, type PairTerm } from './check.js'
import { findWording } from './glossary/find-wording.js'
import { readPlainText } from './reading/plain-text.js'

/**
 * The newsroom has settled how some words are translated. A wording it wants has to be there, however it is inflected;
 * one that it forbids, as it stands. Which terms occur in the source is found out by whoever asks.
 */
export const glossary = defineCheck({
  id: 'glossary',
  severity: 'warning',

  find: pair => (pair.terms ?? []).flatMap(term => [...findForbidden(pair, term), ...findMissing(pair, term)]),

  examples: {
    passes: [
      pair('Der Bundeskanzler kam.', 'The chancellor came.', [aTerm('Bundeskanzler', [4, 17], 'chancellor')]),
      pair('Die Städte zahlen.', 'The cities pay.', [aTerm('Stadt', [4, 10], 'city')]),
      pair('Er war in Kiew.', 'He was in Kyiv.', [aTerm('Kiew', [10, 14], 'Kyiv', ['Kiev'])]),
    ],
    finds: [
      pair('Der Bundeskanzler kam.', 'The prime minister came.', [aTerm('Bundeskanzler', [4, 17], 'chancellor')]),
      pair('Er war in Kiew.', 'He was in Kiev.', [aTerm('Kiew', [10, 14], null, ['Kiev'])]),
    ],
  },
})

function pair(source: string, target: string, terms: PairTerm[]): Pair {
  return { source, target, sourceLanguage: 'de', language: 'en', terms }
}

function aTerm(source: string, span: [number, number], target: string | null, forbidden: string[] = []): PairTerm {
  return { source, spans: [span], target, forbidden, caseRule: 'initial' }
}

/** A forbidden word that is part of the wanted wording is meant there. */
function findForbidden({ target, language }: Pair, term: PairTerm): Finding[] {
  const plain = readPlainText(target)
  const isExact = term.caseRule === 'exact'
  const wanted = term.target === null ? [] : findWording(plain.text, term.target, { language, isExact, isLoose: true })
  return term.forbidden.flatMap(word => {
    const found = findWording(plain.text, word, { language, isExact, isLoose: false }).find(
      ([from, to]) => !wanted.some(([start, end]) => start <= from && to <= end),
    )
    if (!found) return []
    const details = { context: 'forbidden', term: term.source, word: plain.text.slice(...found) }
    return [{ severity: 'error', details, ...spanOf(term), targetSpan: plain.spanOf(...found) }]
  })
}

function findMissing({ target, language }: Pair, term: PairTerm): Finding[] {
  if (term.target === null) return []
  const isExact = term.caseRule === 'exact'
  if (findWording(readPlainText(target).text, term.target, { language, isExact, isLoose: true }).length > 0) return []
  return [{ details: { term: term.source, wanted: term.target }, ...spanOf(term) }]
}

function spanOf({ spans: [sourceSpan] }: PairTerm): Pick<Finding, 'sourceSpan'> {
  return sourceSpan ? { sourceSpan } : {}
}
