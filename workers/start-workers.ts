import type pg from 'pg'
import { liftEmbargoes } from '../src/content/lift-embargoes.js'
import type { Database } from '../src/database/database.js'
import { type Bell, type BellTower, bellsOn, ringAgain, ringUnheard } from '../src/database/event-log.js'
import { purgeAnswers } from '../src/http/idempotency-store.js'
import { resumeJobs } from '../src/jobs/retry-job.js'
import { openNightly } from '../src/ledger/open-reconciliation.js'
import { system } from '../src/people/principal.js'
import type { QueueAddress } from '../src/queue/open-backend.js'
import type { Services } from '../src/services.js'
import { answerWith } from './answer-bells.js'
import { workers } from './index.js'
import { connectQueue, type QueueTimes, usualQueueTimes } from './queue.js'
import { listen, makeRounds } from './relay.js'

export type WorkerParts = {
  database: Database
  pool: pg.Pool
  services: Services
  queue: QueueAddress
  onError: (error: Error, about: Record<string, unknown>) => void
  times?: Partial<WorkerTimes>
}

/** How often the clock's chores are done, after how long without a sign of life a bell is looked for, and the queue's. */
export type WorkerTimes = QueueTimes & { choresEveryMs: number; ringAgainAfterMs: number }

export type RunningWorkers = { stop(patienceMs?: number): Promise<void> }

const usualTimes: WorkerTimes = { ...usualQueueTimes, choresEveryMs: 5_000, ringAgainAfterMs: 30_000 }

/** Starts the relay, the workers and the clock of one process. Any number of processes may run beside each other. */
export async function startWorkers(parts: WorkerParts): Promise<RunningWorkers> {
  const { database, pool, services, queue, onError } = parts
  const times = { ...usualTimes, ...parts.times }
  const bells = await connectQueue(queue, error => onError(error, { at: 'queue' }), times)
  const book = bellsOn(database)
  for (const worker of workers) {
    const report = (error: Error, { event, generation }: Bell) =>
      onError(error, { worker: worker.name, event: event.id, generation })
    bells.answer(worker, answerWith(worker, services, book, report, times.ringAgainAfterMs / 8))
  }

  const relay = makeRounds(
    () => ringUnheard(database, listeners(), bells.ring),
    1_000,
    error => onError(error, { at: 'relay' }),
  )
  const clock = makeRounds(
    () => doChores(parts, times.ringAgainAfterMs, bells),
    times.choresEveryMs,
    error => onError(error, { at: 'clock' }),
  )
  const ear = listen(pool, relay.call, error => onError(error, { at: 'listen' }))
  return {
    async stop(patienceMs = 25_000) {
      await Promise.all([ear.stop(), relay.stop(), clock.stop()])
      await bells.close(patienceMs)
    },
  }
}

/** Which workers wait for which event. */
function listeners(): ReadonlyMap<string, readonly string[]> {
  const waiting = new Map<string, string[]>()
  for (const { name, on } of workers) for (const event of on) waiting.set(event, [...(waiting.get(event) ?? []), name])
  return waiting
}

/** What falls due with time alone. One chore that fails, as when the queue is away, keeps no other from being done. */
async function doChores({ database, services, onError }: WorkerParts, ringAgainAfterMs: number, bells: BellTower) {
  const chores = [
    () => ringAgain(database, ringAgainAfterMs, bells),
    () => resumeJobs(services, system),
    () => services.ledger.doubtAbandoned(),
    () => openNightly(services),
    () => liftEmbargoes(services),
    () => purgeAnswers(database),
  ]
  for (const chore of chores) await chore().catch((error: Error) => onError(error, { at: 'clock' }))
  return 0
}
