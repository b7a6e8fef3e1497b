import type { Bell } from '../src/database/event-log.js'
import { ProviderError } from '../src/providers/provider.js'
import type { Services } from '../src/services.js'
import { type Answer, Busy, Hopeless } from './queue.js'
import type { Worker } from './worker.js'

/** How a bell is kept in the books while its worker is at it. */
export type BellBook = {
  /** False if the bell is over: answered, or given up. */
  stayAlive(bell: Bell): Promise<boolean>
  answer(bell: Bell): Promise<unknown>
  giveUp(bell: Bell, reason: string): Promise<unknown>
}

/** Milliseconds a job waits when a provider says it is busy: as long as it asks, within reason. */
const pauseFor = (askedMs = 2_000) => Math.min(Math.max(askedMs, 500), 3_600_000)

/** A bell the queue lost or failed so often ends the process that answers it. */
const lastGeneration = 5

/**
 * Does a worker's work for one bell, and writes in the book what came of it: answered, given up, or nothing yet,
 * so that it is tried again. A bell that is over already is let be. Work that nobody can give up is never given
 * up: the relay rings for it again and again. `heartbeatMs` is the time between two signs of life, which has to be
 * well below the age at which the relay rings again.
 */
export function answerWith(
  worker: Worker,
  services: Services,
  book: BellBook,
  onError: (error: Error, bell: Bell) => void,
  heartbeatMs = 4_000,
): Answer {
  const giveUp = async (bell: Bell, error: Error) => {
    if (!worker.giveUp) throw error
    await worker.giveUp(services, bell.event, error)
    await book.giveUp(bell, error.message.slice(0, 300))
    throw new Hopeless(error.message)
  }
  return async (bell, lastTry) => {
    if (!(await book.stayAlive(bell))) return
    if (worker.giveUp && bell.generation > lastGeneration) await giveUp(bell, new Error('It was begun too often.'))
    const alive = setInterval(() => void Promise.resolve(book.stayAlive(bell)).catch(() => undefined), heartbeatMs)
    try {
      await worker.run(services, bell.event)
      await book.answer(bell)
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown))
      onError(error, bell)
      if (error instanceof ProviderError && error.trouble === 'busy') throw new Busy(pauseFor(error.retryAfterMs))
      const isHopeless = error instanceof ProviderError && error.retry === 'never'
      if (!lastTry && !isHopeless) throw error
      await giveUp(bell, error)
    } finally {
      clearInterval(alive)
    }
  }
}
