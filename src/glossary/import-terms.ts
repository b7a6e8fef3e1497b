import type { Announce } from '../events.js'
import { type InputFault, invalidInput } from '../problems.js'
import { type CheckedTerm, type FateOfOthers, lineFault, mergeTerm } from './file-term.js'
import type { GlossaryStore } from './glossary-store.js'
import type { ReadGlossary } from './read-glossary-file.js'
import { languagesTouched, type Term, type TermInput } from './term.js'
import type { TakenTerm, WholeGlossaryStore } from './whole-glossary-store.js'

type Within = {
  glossary: Pick<GlossaryStore, 'lock' | 'keyStems' | 'touch'>
  wholeGlossary: WholeGlossaryStore
  announce: Announce
}
type Needs = { transaction<Result>(work: (within: Within) => Promise<Result>): Promise<Result> }

/** A term that a file brings, changes or takes out. */
export type TermChange = { before: Term | null; after: TermInput | null }

/** What a file does to the glossary: the changes, and how many terms stay as they are. */
export type Comparison = { read: number; unchanged: number; changes: TermChange[]; etag: string }

type Import = {
  file: ReadGlossary
  others: FateOfOthers
  by: string
  /** Throws if the glossary, by its etag, is not what the person saw. */
  expect(etag: string): void
}

/** How many terms are compared before others get their turn, while the database looks for the words of the next. */
const atOnce = 1_000

/** What a file would change, without changing it. Throws `invalid-input` for terms that could not be taken in. */
export async function compareTerms(
  { transaction }: Needs,
  { file, others }: Pick<Import, 'file' | 'others'>,
): Promise<Comparison> {
  return transaction(async within => {
    await within.glossary.lock()
    const { taken: _, ...comparison } = await compare(within, file, others)
    return comparison
  })
}

/** Takes a file of terms into the glossary, whole or not at all, and says what that changed. */
export async function importTerms({ transaction }: Needs, { file, others, by, expect }: Import): Promise<Comparison> {
  return transaction(async within => {
    const { glossary, wholeGlossary, announce } = within
    await glossary.lock()
    expect(await wholeGlossary.etag())
    const { taken, ...comparison } = await compare(within, file, others)
    const { changes } = comparison
    if (changes.length === 0) return comparison
    await wholeGlossary.remove(changes.flatMap(({ before, after }) => (before && !after ? [before.id] : [])))
    await wholeGlossary.take(taken, by)
    await glossary.touch([...new Set(changes.flatMap(({ before, after }) => languagesTouched(before, after)))].sort())
    const count = (is: (change: TermChange) => boolean) => changes.filter(is).length
    const counts = {
      added: count(({ before }) => before === null),
      changed: count(({ before, after }) => before !== null && after !== null),
      removed: count(({ after }) => after === null),
    }
    await announce('glossary.imported', counts, by)
    return { ...comparison, etag: await wholeGlossary.etag() }
  })
}

async function compare({ glossary, wholeGlossary }: Within, { terms }: ReadGlossary, others: FateOfOthers) {
  const etag = await wholeGlossary.etag()
  const known = new Map<string, Term>()
  for await (const some of wholeGlossary.each()) for (const term of some) known.set(term.source, term)
  const faults: InputFault[] = []
  const taken: TakenTerm[] = []
  for (let start = 0; start < terms.length; start += atOnce) {
    const some = terms.slice(start, start + atOnce)
    const stems = await glossary.keyStems(some.map(({ input }) => input.source))
    for (const term of some) {
      const before = known.get(term.input.source)
      known.delete(term.input.source)
      const change = changeBy(term, before, others, stems.get(term.input.source)?.keyStem ?? null)
      if ('code' in change) faults.push(change)
      else if (!before || !isSame(before, change)) taken.push(takenBy(change, before, stems))
    }
  }
  if (faults.length > 0) throw invalidInput({ errors: faults })
  const changes: TermChange[] = taken.map(({ known: before = null, input }) => ({ before, after: input }))
  if (others === 'remove') changes.push(...[...known.values()].map(before => ({ before, after: null })))
  return { read: terms.length, unchanged: terms.length - taken.length, changes, etag, taken }
}

function changeBy(term: CheckedTerm, known: Term | undefined, others: FateOfOthers, keyStem: string | null) {
  if (keyStem === null) return lineFault(term.line, 'source', 'common-words-only')
  return mergeTerm(term, known, others)
}

type Stems = Awaited<ReturnType<GlossaryStore['keyStems']>>

function takenBy(input: TermInput, known: Term | undefined, stems: Stems): TakenTerm {
  const { stems: own = [], keyStem } = stems.get(input.source) ?? {}
  return { input, stems: own, keyStem: keyStem ?? '', ...(known ? { known } : {}) }
}

function isSame(before: Term, after: TermInput): boolean {
  const told = ({ caseRule, doNotTranslate, note, targets }: TermInput) =>
    JSON.stringify([caseRule, doNotTranslate, note, targets.map(one => [one.language, one.target, one.forbidden])])
  return told(before) === told(after)
}
