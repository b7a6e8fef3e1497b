import { inputFaults } from '../http/input-faults.js'
import type { InputFault } from '../problems.js'
import { termInput } from './glossary-schemas.js'
import type { Term, TermInput } from './term.js'

/** What a file says of a term. Of what is undefined, and of languages not in `languages`, it does not speak. */
export type FileTerm = {
  line: number
  source: string
  caseRule?: string
  doNotTranslate?: boolean
  note?: string | null
  /** Those it speaks of, be it to say that there is no word. */
  languages: readonly string[]
  targets: readonly { language: string; target: string | null; forbidden: string[] }[]
}

/** What of a file is left out because our glossary has no place for it. */
export type FileRemark = { line: number; reason: 'no-source' | 'word-left-out' }

/** A term that may be taken in, with what its file speaks of. */
export type CheckedTerm = {
  line: number
  input: TermInput
  speaksOf: { caseRule: boolean; doNotTranslate: boolean; note: boolean; languages: readonly string[] }
}

/** Whether terms and languages that a file does not name stay, or go. */
export const fatesOfOthers = ['keep', 'remove'] as const
export type FateOfOthers = (typeof fatesOfOthers)[number]

const mostTargets = 50

/** A fault of a file, by its line and where one can be told its column: `/lines/17/fr`. */
export function lineFault(line: number, column: string | null, code: string, details: Record<string, unknown> = {}) {
  const place = column === null ? '' : `/${column.replaceAll('~', '~0').replaceAll('/', '~1')}`
  return { pointer: `/lines/${line}${place}`, code, details } satisfies InputFault
}

/** A file's term under the same rules as one that a person types in; or what is wrong with it. */
export function checkTerm(term: FileTerm): CheckedTerm | InputFault[] {
  const { line, languages, source, caseRule, doNotTranslate, note, targets } = term
  const said = { caseRule, doNotTranslate, note }
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
  const input = { source, targets, ...given }
  const parsed = termInput.safeParse(input)
  if (parsed.success) {
    const speaksOf = { caseRule: 'caseRule' in given, doNotTranslate: 'doNotTranslate' in given, note: 'note' in given }
    return { line, input: parsed.data, speaksOf: { ...speaksOf, languages } }
  }
  return inputFaults(parsed.error.issues, input).map(({ pointer, code, details }) =>
    lineFault(line, columnAt(pointer, targets), code, details),
  )
}

/** The name of the column, or the language, that a place in a term stands for. */
function columnAt(pointer: string, targets: FileTerm['targets']): string {
  const [, field = '', place, part] = pointer.split('/')
  if (field !== 'targets') return field
  const language = targets[Number(place)]?.language ?? field
  return part === 'forbidden' ? `${language} forbidden` : language
}

/** What a term becomes by a file: what the file says, and of what it does not speak of, what stood there. */
export function mergeTerm({ line, input, speaksOf }: CheckedTerm, known: Term | undefined, others: FateOfOthers) {
  if (!known) return input
  const kept = others === 'keep' ? known.targets.filter(({ language }) => !speaksOf.languages.includes(language)) : []
  const all = [...input.targets, ...kept.map(({ former: _, ...target }) => target)]
  const order = known.targets.map(({ language }) => language)
  const placeOf = ({ language }: { language: string }) => order.indexOf(language) + 1 || order.length + 1
  const merged: TermInput = {
    source: input.source,
    caseRule: (speaksOf.caseRule ? input : known).caseRule,
    doNotTranslate: (speaksOf.doNotTranslate ? input : known).doNotTranslate,
    note: (speaksOf.note ? input : known).note,
    targets: all.toSorted((one, other) => placeOf(one) - placeOf(other)),
  }
  return all.length > mostTargets ? lineFault(line, null, 'too-many', { limit: mostTargets }) : merged
}
