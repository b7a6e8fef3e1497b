/** Milliseconds of work, whatever else the machine does, after which others had their turn at the latest. */
export async function longestPause(work: () => Promise<unknown>): Promise<number> {
  let longest = 0
  let isOver = false
  let since = process.cpuUsage()
  const look = () => {
    const { user, system } = process.cpuUsage(since)
    longest = Math.max(longest, (user + system) / 1_000)
    since = process.cpuUsage()
    if (!isOver) setImmediate(look)
  }
  setImmediate(look)
  await work()
  isOver = true
  look()
  return longest
}
