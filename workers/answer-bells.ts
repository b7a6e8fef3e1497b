import type { Bell } from '../src/database/event-log.js'
import { ProviderError } from '../src/providers/provider.js'
import type { Services } from '../src/services.js'
import { type Answer, Busy, Hopeless } from './queue.js'
import type { Worker } from './worker.js'

/** How a bell is kept in the books while its worker is at it. */
export type BellBook = {
  isAnswered(bell: Bell): Promise<boolean>
  stayAlive(bell: Bell): Promise<unknown>
  answer(bell: Bell): Promise<unknown>
  giveUp(bell: Bell, reason: string): Promise<unknown>
}

/** Milliseconds between two signs of life, well below the age at which the relay rings again. */
const heartbeat = 4_000

/** Milliseconds a job waits when a provider says it is busy and not for how long. */
const busyFor = 2_000

/**
 * Does a worker's work for one bell, and writes in the book what came of it: answered, given up, or nothing yet,
 * so that it is tried again. A bell that was answered already is let be.
 */
export function answerWith(
  worker: Worker,
  services: Services,
  book: BellBook,
  onError: (error: Error, bell: Bell) => void,
): Answer {
  return async (bell, lastTry) => {
    if (await book.isAnswered(bell)) return
    const alive = setInterval(() => void Promise.resolve(book.stayAlive(bell)).catch(() => undefined), heartbeat)
    try {
      await book.stayAlive(bell)
      await worker.run(services, bell.event)
      await book.answer(bell)
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown))
      onError(error, bell)
      if (error instanceof ProviderError && error.trouble === 'busy') throw new Busy(error.retryAfterMs ?? busyFor)
      const isHopeless = error instanceof ProviderError && error.retry === 'never'
      if (!lastTry && !isHopeless) throw error
      await worker.giveUp?.(services, bell.event, error)
      await book.giveUp(bell, error.message.slice(0, 300))
      throw new Hopeless(error.message)
    } finally {
      clearInterval(alive)
    }
  }
}
