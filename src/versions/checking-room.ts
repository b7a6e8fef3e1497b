import type { Pair } from '../checks/check.js'
import { checks } from '../checks/index.js'
import { type Report, type ReportAcross, runChecks, runChecksAcross } from '../checks/run-checks.js'
import { openThreads, threadBeside } from '../open-threads.js'

/** Checks segments in threads: a version's take a tenth of a second of a processor, the longest articles' half a minute. */
export type CheckingRoom = {
  /** Has a thread check the checks' own examples, so that the first version need not wait until all of it is compiled. */
  warmUp(): Promise<void>
  /** What the checks object to in each of these, in their order. */
  check(pairs: readonly Pair[]): Promise<Report[][]>
  /** What stands at odds between these. */
  checkAcross(pairs: readonly Pair[]): Promise<ReportAcross[]>
  close(): Promise<void>
}

/** As many are checked sooner than they are handed over. */
const handful = 8
/** Characters that are checked in some twenty milliseconds at most; a single segment may be longer than a version. */
const mostAtHand = 5_000
/** Characters of segments that are compared with each other as quickly. */
const mostAcross = 200_000
/** What a thread checks before those who ask after a long article get their turn. */
const atOnce = 100
/** Each takes some 80 MB, and more as long as it has megabytes to check. */
const mostThreads = 2

/** Opens the room, whose threads run the module at the URL `thread`. */
export function openCheckingRoom(thread = threadBeside(import.meta, 'checking-thread')): CheckingRoom {
  const threads = openThreads(thread, { most: mostThreads, memory: 768 })
  return {
    async warmUp() {
      const pairs = checks.flatMap(({ examples }): readonly Pair[] => [...examples.passes, ...examples.finds])
      await threads.run({ pairs, by: 'each' })
    },
    async check(pairs) {
      if (pairs.length <= handful && lengthOf(pairs) <= mostAtHand) return pairs.map(runChecks)
      const reports: Report[][] = []
      for (let from = 0; from < pairs.length; from += atOnce) {
        reports.push(...((await threads.run({ pairs: pairs.slice(from, from + atOnce), by: 'each' })) as Report[][]))
      }
      return reports
    },
    async checkAcross(pairs) {
      if (lengthOf(pairs) <= mostAcross) return runChecksAcross(pairs)
      return (await threads.run({ pairs, by: 'across' })) as ReportAcross[]
    },
    close: () => threads.destroy(),
  }
}

function lengthOf(pairs: readonly Pair[]): number {
  return pairs.reduce((length, { source, target }) => length + source.length + target.length, 0)
}
