import type { Row } from '../database/tables.js'
import type { KeptTarget, Term, TermInput } from './term.js'

/** How many words a term had in a language are remembered. */
const mostFormer = 20

/** A term as the table has it; with what it was before, if it stands there already. */
export function columnsOf({ source, caseRule, doNotTranslate, note, targets }: TermInput, known?: Term) {
  const kept = targets.map(target => ({ ...target, former: formerOf(target, known) }))
  const languages = targets.map(({ language }) => language)
  const said = targets.flatMap(({ target, forbidden }) => [target ?? '', ...forbidden])
  const search = [source, ...said].join('\n').toLowerCase()
  const common = { source, caseRule, doNotTranslate, note, languages, search }
  return { ...common, sortKey: source.toLowerCase(), targets: kept }
}

/** The words a language had for the term, so that texts which still use them can be found. */
function formerOf({ language, target }: { language: string; target: string | null }, known?: Term): string[] {
  const before = known?.targets.find(one => one.language === language)
  const words = [...(before?.target ? [before.target] : []), ...(before?.former ?? [])]
  return [...new Set(words)].filter(word => word !== target).slice(0, mostFormer)
}

/** A row of the table as a term. */
export function asTerm({ sortKey, languages, search, ...row }: Row<'glossaryTerms'>): Term {
  return { ...row, targets: row.targets as KeptTarget[] }
}
