import type { Check, Finding, Pair, Severity } from './check.js'
import { type CheckId, checks } from './index.js'
import { primaryOf } from './phrases.js'

const shelf: readonly Check<CheckId>[] = checks

/** A finding, and the check that made it. */
export type Report = Finding & { check: CheckId; severity: Severity }

/** What all checks object to in one segment. */
export function runChecks(pair: Pair): Report[] {
  return shelf.flatMap(check => {
    const severity = severityOf(check, pair.language)
    return check.find(pair).map(finding => ({ check: check.id, severity, ...finding }))
  })
}

/** How much a check weighs in a language, by its own judgement. */
function severityOf({ severity, severityIn }: Check, language: string): Severity {
  return severityIn?.[primaryOf(language)] ?? severity
}
