import type { Finding, Pair, Severity } from './check.js'
import { type CheckId, checks } from './index.js'

/** A finding, and the check that made it. */
export type Report = Finding & { check: CheckId; severity: Severity }

/** What all checks object to in one segment. */
export function runChecks(pair: Pair): Report[] {
  return checks.flatMap(({ id, severity, find }) => find(pair).map(finding => ({ check: id, severity, ...finding })))
}
