import type { Pair } from '../checks/check.js'
import { type Report, runChecks } from '../checks/run-checks.js'

/** What a thread of the checking room does. */
export default function checkInThread(pairs: readonly Pair[]): Report[][] {
  return pairs.map(runChecks)
}
