import { Problem } from '../api/ask.js'
import type { Severities } from '../api/types.js'
import { uniqueKey } from '../unique-key.js'

export type Rule = Severities['rules'][number]

type Field = 'check' | 'language' | 'section' | 'severity'

/** A rule as it is being written: `key` stays the same while others come and go, `faults` stand beside its fields. */
export type RuleDraft = Omit<Rule, 'severity'> & {
  severity: Rule['severity'] | null
  key: string
  faults: Partial<Record<Field, string>>
}

/** A rule that says nothing yet, so that nothing comes to weigh otherwise unseen. */
export function emptyRule(): RuleDraft {
  return { check: '', language: null, section: null, severity: null, key: uniqueKey(), faults: {} }
}

/** True once it says which check, and what that weighs. */
export function isFilled({ check, severity }: RuleDraft): boolean {
  return check !== '' && severity !== null
}

/** The rule with `said` beside what it leaves open. */
export function withNeeds(draft: RuleDraft, said: string): RuleDraft {
  const faults = { ...(draft.check === '' && { check: said }), ...(draft.severity === null && { severity: said }) }
  return { ...draft, faults }
}

/** Rules as they can be written on. */
export function draftsOf(rules: readonly Rule[]): RuleDraft[] {
  return rules.map(rule => ({ ...rule, key: uniqueKey(), faults: {} }))
}

/** Rules as they are sent; what was left empty counts for all. */
export function rulesOf(drafts: readonly RuleDraft[]): Rule[] {
  return drafts.flatMap(({ check, language, section, severity }) =>
    severity === null ? [] : [{ check, language, section: section?.trim() || null, severity }],
  )
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
