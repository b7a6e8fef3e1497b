import { readFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

/** What a process says of itself: memory, processor time, and its event loop's longest delay since it was last asked. */
export type Reading = {
  rssBytes: number
  cpuMs: number
  /** The longest the event loop let a timer wait. */
  longestDelayMs: number
  /** How long, of that time since the last question, the main thread was ready but other processes had the processor. */
  waitedMs: number | null
}

// Loaded with `--import` into a process that is measured; it answers each message of its parent with a reading.
const delays = monitorEventLoopDelay({ resolution: 5 })
delays.enable()
let waited = waitedSoFar()

process.on('message', message => {
  if (message !== 'gauge') return
  const { user, system } = process.cpuUsage()
  const waitedNow = waitedSoFar()
  process.send?.({
    rssBytes: process.memoryUsage.rss(),
    cpuMs: (user + system) / 1000,
    longestDelayMs: delays.max / 1e6,
    waitedMs: waited === null || waitedNow === null ? null : waitedNow - waited,
  } satisfies Reading)
  delays.reset()
  waited = waitedNow
})
process.channel?.unref()
// A bench that dies takes along what it started.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))

/** Linux counts how long a thread waited for a processor; on other systems nothing is known. */
function waitedSoFar(): number | null {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[1]) / 1e6
  } catch {
    return null
  }
}
