import { setImmediate as othersTurn } from 'node:timers/promises'

/** Milliseconds; nobody notices having waited so long. */
const longest = 10

/**
 * What long work finds, one by one, or null for a step that found nothing. Whenever the steps, and what is done with
 * what they found, have lasted a while, all else that waits for the event loop gets its turn; each has to be short.
 */
export async function* inTurns<Found>(steps: Iterable<Found | null>): AsyncGenerator<Found> {
  let since = performance.now()
  for (const found of steps) {
    if (found !== null) yield found
    if (performance.now() - since < longest) continue
    await othersTurn()
    since = performance.now()
  }
}
