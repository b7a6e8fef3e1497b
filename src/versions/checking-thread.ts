import type { Pair } from '../checks/check.js'
import { type Report, type ReportAcross, runChecks, runChecksAcross } from '../checks/run-checks.js'

/** What a thread of the checking room does: it checks each pair by itself, or all of them against each other. */
export default function checkInThread({
  pairs,
  by,
}: {
  pairs: readonly Pair[]
  by: 'each' | 'across'
}): Report[][] | ReportAcross[] {
  return by === 'each' ? pairs.map(runChecks) : runChecksAcross(pairs)
}
