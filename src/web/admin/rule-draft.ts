import { Problem } from '../api/ask.js'
import type { Severities } from '../api/types.js'

export type Rule = Severities['rules'][number]

/** A rule as it is being written: `key` stays the same while others come and go, `faults` stand beside its fields. */
export type RuleDraft = Rule & { key: string; faults: Partial<Record<'check' | 'language' | 'section', string>> }

/** Rules as they can be written on. */
export function draftsOf(rules: readonly Rule[]): RuleDraft[] {
  return rules.map(rule => ({ ...rule, key: crypto.randomUUID(), faults: {} }))
}

/** Rules as they are sent; what was left empty counts for all. */
export function rulesOf(drafts: readonly RuleDraft[]): Rule[] {
  return drafts.map(({ check, language, section, severity }) => ({
    check,
    language,
    section: section?.trim() || null,
    severity,
  }))
}

/** Puts what the API objects to beside the rules it means. */
export function withFaults(drafts: readonly RuleDraft[], error: unknown): RuleDraft[] {
  const errors = error instanceof Problem ? error.errors : []
  return drafts.map((draft, place) => {
    const said = (...pointers: string[]) => errors.find(({ pointer }) => pointers.includes(pointer))?.detail
    const own = `/rules/${place}`
    const faults: RuleDraft['faults'] = {}
    const check = said(own, `${own}/check`, `${own}/severity`)
    const language = said(`${own}/language`)
    const section = said(`${own}/section`)
    if (check) faults.check = check
    if (language) faults.language = language
    if (section) faults.section = section
    return { ...draft, faults }
  })
}

/** True if every fault stands beside a rule, so that it need not be said again. */
export function isBesideRules(error: unknown): boolean {
  return (
    error instanceof Problem &&
    error.errors.length > 0 &&
    error.errors.every(({ pointer }) => /^\/rules\/\d+(\/(check|language|section|severity))?$/.test(pointer))
  )
}
