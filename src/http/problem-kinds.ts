import { translate } from '../i18n/translate.js'
import * as problems from '../problems.js'

export type ProblemKind = { type: string; status: number }

/** Every kind of problem, as declared. */
export const problemKinds: readonly ProblemKind[] = Object.values(problems as Record<string, unknown>).filter(
  (kind): kind is ProblemKind => typeof kind === 'function' && 'type' in kind && 'status' in kind,
)

/** How a kind of problem is worded, with the placeholders shown as what they are. */
export function wordsOf({ type }: ProblemKind, language: string): { title: string; detail: string } {
  const part = (name: string) =>
    translate(language, `problems:${type}.${name}`, { skipInterpolation: true }).replace(/{{(\w+)[^}]*}}/g, '‹$1›')
  return { title: part('title'), detail: part('detail') }
}
