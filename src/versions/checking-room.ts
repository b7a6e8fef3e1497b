import type { Pair } from '../checks/check.js'
import { type Report, runChecks } from '../checks/run-checks.js'
import { openThreads, threadBeside } from '../open-threads.js'

/** Checks segments in threads: a version's take a tenth of a second of a processor, the longest articles' half a minute. */
export type CheckingRoom = {
  /** What the checks object to in each of these, in their order. */
  check(pairs: readonly Pair[]): Promise<Report[][]>
  close(): Promise<void>
}

/** As many are checked sooner than they are handed over. */
const handful = 8
/** What a thread checks before those who ask after a long article get their turn. */
const atOnce = 100
/** Each takes some 80 MB, and more as long as it has megabytes to check. */
const mostThreads = 2

/** Opens the room, whose threads run the module at the URL `thread`. */
export function openCheckingRoom(thread = threadBeside(import.meta, 'checking-thread')): CheckingRoom {
  const threads = openThreads(thread, { most: mostThreads, memory: 768 })
  return {
    async check(pairs) {
      if (pairs.length <= handful) return pairs.map(runChecks)
      const reports: Report[][] = []
      for (let from = 0; from < pairs.length; from += atOnce) {
        reports.push(...((await threads.run(pairs.slice(from, from + atOnce))) as Report[][]))
      }
      return reports
    },
    close: () => threads.destroy(),
  }
}
