import { setTimeout as pause } from 'node:timers/promises'
import { isDatabaseAway } from './is-database-away.js'

type Patience = { forMs?: number; everyMs?: number }

/**
 * Does work again and again while the database is away, for what would be dear to lose. It has to be harmless to
 * repeat: a database that went away may have done it all the same.
 */
export async function outlastOutage<Result>(
  work: () => Promise<Result>,
  { forMs = 25_000, everyMs = 500 }: Patience = {},
): Promise<Result> {
  const end = Date.now() + forMs
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isDatabaseAway(error) || Date.now() + everyMs > end) throw error
      await pause(everyMs)
    }
  }
}
