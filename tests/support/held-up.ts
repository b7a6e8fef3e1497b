/** Milliseconds nobody notices. */
const unnoticed = 100

/**
 * How much of some work others waited through in one go: its longest stretch of processor time without a turn for them,
 * as a share of all it took. A slow or busy machine stretches both alike. 0 where nobody would notice.
 */
export async function heldUp(work: () => Promise<unknown>): Promise<number> {
  const begin = process.cpuUsage()
  let longest = 0
  let isOver = false
  let since = begin
  const look = () => {
    longest = Math.max(longest, spent(since))
    since = process.cpuUsage()
    if (!isOver) setImmediate(look)
  }
  setImmediate(look)
  await work()
  isOver = true
  look()
  return longest < unnoticed ? 0 : longest / spent(begin)
}

function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1_000
}
