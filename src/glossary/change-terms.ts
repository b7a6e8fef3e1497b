import type { Announce } from '../events.js'
import { invalidInput, termNotFound } from '../problems.js'
import type { GlossaryStore } from './glossary-store.js'
import { languagesTouched, type Term, type TermInput } from './term.js'

type Within = { glossary: GlossaryStore; announce: Announce }
type Needs = { transaction<Result>(work: (within: Within) => Promise<Result>): Promise<Result> }

/** Throws if the term is not what its editor saw. */
type Expect = (term: Term) => void

/** Takes a term into the glossary; drafts, edits and requests to engines from then on know of it. */
export async function addTerm({ transaction }: Needs, input: TermInput, by: string): Promise<Term> {
  return transaction(async ({ glossary, announce }) => {
    await glossary.lock()
    const term = await glossary.keep(input, await keyOf(glossary, input), by)
    await glossary.touch(languagesTouched(null, input))
    await announce('glossary.term-added', { termId: term.id, source: term.source }, by)
    return term
  })
}

/** Changes a term. What engines were told of it before is not asked for again, unless a text has it in it. */
export async function changeTerm(
  { transaction }: Needs,
  { termId, input, by, expect }: { termId: string; input: TermInput; by: string; expect: Expect },
): Promise<Term> {
  return transaction(async ({ glossary, announce }) => {
    await glossary.lock()
    const known = await glossary.find(termId)
    if (!known) throw termNotFound({ termId })
    expect(known)
    const term = await glossary.keep(input, await keyOf(glossary, input, known), by, known)
    await glossary.touch(languagesTouched(known, input))
    await announce('glossary.term-changed', { termId, source: term.source }, by)
    return term
  })
}

/** Takes a term out of the glossary. */
export async function removeTerm(
  { transaction }: Needs,
  { termId, by, expect }: { termId: string; by: string; expect: Expect },
): Promise<void> {
  await transaction(async ({ glossary, announce }) => {
    await glossary.lock()
    const known = await glossary.find(termId)
    if (!known) throw termNotFound({ termId })
    expect(known)
    await glossary.remove(termId)
    await glossary.touch(languagesTouched(known, null))
    await announce('glossary.term-removed', { termId, source: known.source }, by)
  })
}

/** By which stem a term is looked for; one that stands there already, or has only common words, is refused. */
async function keyOf(glossary: GlossaryStore, { source }: TermInput, known?: Term) {
  const same = (await glossary.bySource([source])).get(source)
  if (same && same.id !== known?.id) throw invalidInput({ errors: [{ pointer: '/source', code: 'taken' }] })
  const { stems = [], keyStem = null } = (await glossary.keyStems([source])).get(source) ?? {}
  if (keyStem === null) throw invalidInput({ errors: [{ pointer: '/source', code: 'common-words-only' }] })
  return { stems, keyStem }
}
