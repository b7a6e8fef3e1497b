import type { Severity } from './check.js'
import { baseLanguage } from './reading/base-language.js'

/** How much a check weighs in a newsroom: in a language, a section, both or everywhere. `off` mutes it. */
export type SeverityRule = {
  check: string
  language: string | null
  section: string | null
  severity: Severity | 'off'
}

/** Lets the newsroom's rules say what findings weigh; the one that says most about where it counts, wins. */
export function weighReports<R extends { check: string; severity: Severity }>(
  reports: readonly R[],
  rules: readonly SeverityRule[],
  place: { language: string; section: string | null },
): R[] {
  return reports.flatMap(report => {
    const [first] = rules
      .filter(rule => rule.check === report.check && isFor(rule, place))
      .sort((one, other) => detailOf(other) - detailOf(one))
    if (!first) return [report]
    return first.severity === 'off' ? [] : [{ ...report, severity: first.severity }]
  })
}

function isFor(rule: SeverityRule, { language, section }: { language: string; section: string | null }): boolean {
  const tag = rule.language?.toLowerCase()
  const isSpoken = tag === undefined || tag === language.toLowerCase() || tag === baseLanguage(language)
  return isSpoken && (rule.section === null || rule.section === section)
}

/** A section says more than a language, and a region more than a language without one. */
function detailOf({ language, section }: SeverityRule): number {
  return (section === null ? 0 : 4) + (language === null ? 0 : language.includes('-') ? 2 : 1)
}
