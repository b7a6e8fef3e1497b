import type { Term, TermInput } from '../api/types.js'

/** A term while it is being written: no field is missing, and what is not said is empty. */
export type TermDraft = Omit<TermInput, 'note' | 'targets'> & {
  note: string
  targets: { language: string; target: string; forbidden: string[] }[]
}

/** What somebody begins a new term with. */
export const emptyDraft: TermDraft = { source: '', caseRule: 'initial', doNotTranslate: false, note: '', targets: [] }

/** A term as it stands, to be written on. */
export function draftOf({ source, caseRule, doNotTranslate, note, targets }: Term): TermDraft {
  const shown = targets.map(({ language, target, forbidden }) => ({ language, target: target ?? '', forbidden }))
  return { source, caseRule, doNotTranslate, note: note ?? '', targets: shown }
}

/** The draft without the languages of which it says nothing. */
export function withoutEmpty(draft: TermDraft): TermDraft {
  const said = draft.targets.filter(({ target, forbidden }) => target.trim() !== '' || forbidden.length > 0)
  return { ...draft, targets: said }
}

/** The term as the API takes it. */
export function sentTerm({ note, targets, ...rest }: TermDraft): TermInput {
  const sent = targets.map(({ target, ...one }) => ({ ...one, target: target.trim() === '' ? null : target }))
  return { ...rest, note: note.trim() === '' ? null : note, targets: sent }
}
