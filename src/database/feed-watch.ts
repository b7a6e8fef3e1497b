/** Something that grows, and how far it has grown. */
type Feed = { newest(): Promise<bigint> }

/** Lets callers wait for a feed to grow, without holding a connection of the database meanwhile. */
export type FeedWatch = {
  /** Resolves once there is something after the cursor, or the time is up, or the caller has gone. */
  wait(cursor: string, waiting: { forMs: number; signal?: AbortSignal | undefined }): Promise<void>
  /** True once it was closed: there is nothing more to wait for. */
  isClosed(): boolean
  /** Sends everyone away, for a process that is to end. */
  close(): void
}

type Waiter = { cursor: bigint; leave(): void }

/** However many wait, the database is asked once in a while, and not at all while nobody waits. */
export function feedWatch(feed: Feed, { everyMs = 250 } = {}): FeedWatch {
  const waiters = new Set<Waiter>()
  let timer: NodeJS.Timeout | undefined
  let isClosed = false

  async function look() {
    const newest = await feed.newest().catch(() => 0n)
    for (const waiter of waiters) if (waiter.cursor < newest) waiter.leave()
    timer = waiters.size > 0 ? setTimeout(look, everyMs) : undefined
  }

  return {
    wait(cursor, { forMs, signal }) {
      if (isClosed || signal?.aborted) return Promise.resolve()
      return new Promise(resolve => {
        const leave = () => {
          clearTimeout(end)
          signal?.removeEventListener('abort', leave)
          waiters.delete(waiter)
          resolve()
        }
        const waiter = { cursor: BigInt(cursor), leave }
        const end = setTimeout(leave, forMs)
        signal?.addEventListener('abort', leave)
        waiters.add(waiter)
        timer ??= setTimeout(look, 0)
      })
    },
    isClosed: () => isClosed,
    close() {
      isClosed = true
      clearTimeout(timer)
      for (const waiter of waiters) waiter.leave()
    },
  }
}
