import type { Check, Finding, Pair, Severity } from './check.js'
import { type CheckId, checks, checksAcross } from './index.js'
import { baseLanguage } from './reading/base-language.js'

const shelf: readonly Check<(typeof checks)[number]['id']>[] = checks

/** A finding, and the check that made it. */
export type Report = Finding & { check: CheckId; severity: Severity }

/** What all checks object to in one segment. */
export function runChecks(pair: Pair): Report[] {
  const reports: Report[] = []
  for (const check of shelf)
    for (const finding of check.find(pair))
      reports.push({ check: check.id, severity: severityOf(check, pair.language), ...finding })
  return reports
}

/** How much a check weighs in a language, by its own judgement. */
export function severityOf(
  { severity, severityIn }: Pick<Check, 'severity' | 'severityIn'>,
  language: string,
): Severity {
  return severityIn?.[baseLanguage(language)] ?? severity
}

/** A finding between segments; `segment` is its place in the list. */
export type ReportAcross = Report & { segment: number }

/** What stands at odds between the segments of one version. */
export function runChecksAcross(pairs: readonly Pair[]): ReportAcross[] {
  return checksAcross.flatMap(({ id, severity, findAcross }) =>
    findAcross(pairs).map(finding => ({ check: id, severity, ...finding })),
  )
}
