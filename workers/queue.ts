import { type Worker as Consumer, DelayedError, type Queue, type Job as Ring, UnrecoverableError } from 'bullmq'
import type { Bell, BellTower } from '../src/database/event-log.js'
import { openBackend, type QueueAddress } from '../src/queue/open-backend.js'
import type { Worker } from './worker.js'

/** What a worker makes of a ring. Throwing means: again later; `Hopeless`: never again; `Busy`: not before. */
export type Answer = (bell: Bell, lastTry: boolean) => Promise<void>

export class Hopeless extends Error {
  override name = 'Hopeless'
}

export class Busy extends Error {
  override name = 'Busy'

  constructor(readonly forMs: number) {
    super('busy')
  }
}

export type Bells = BellTower & {
  answer(worker: Pick<Worker, 'name' | 'concurrency'>, answer: Answer): void
  /** Lets what is under way finish, at most `patienceMs`; what does not is rung again elsewhere. */
  close(patienceMs: number): Promise<void>
}

const attempts = 8

const manners = {
  attempts,
  backoff: { type: 'custom' },
  sizeLimit: 4_000,
  removeOnComplete: { age: 3_600, count: 5_000 },
  removeOnFail: { age: 7 * 86_400 },
}

/**
 * A worker that died is noticed within seconds, and may die several times over one job before it is given up.
 * `lockMs`: how long a worker may be silent; `firstWaitMs`: how long before the second try, doubling from there.
 */
export type QueueTimes = { lockMs: number; firstWaitMs: number }

export const usualQueueTimes: QueueTimes = { lockMs: 10_000, firstWaitMs: 1_000 }

/** A ring in one of these is still in the queue's care. */
const inCare = new Set(['waiting', 'prioritized', 'delayed', 'active', 'paused'])

/** Rings and answers through BullMQ: one queue per worker, named like it. `onError` hears of a queue out of reach. */
export async function connectQueue(
  address: QueueAddress,
  onError: (error: Error) => void,
  times: QueueTimes = usualQueueTimes,
): Promise<Bells> {
  const backend = await openBackend(address, onError)
  const queues = new Map<string, Queue>()
  const consumers: Consumer[] = []
  const underWay = new Set<Promise<void>>()

  const queueOf = (name: string): Queue => {
    const known = queues.get(name)
    if (known) return known
    const queue = new backend.Queue(name, {
      connection: backend.asking,
      prefix: backend.prefix,
      defaultJobOptions: manners,
    })
    queue.on('error', onError)
    queues.set(name, queue)
    return queue
  }

  return {
    async ring(bells) {
      for (const name of new Set(bells.map(({ worker }) => worker))) {
        const rings = bells.filter(({ worker }) => worker === name).map(asRing)
        await queueOf(name).addBulk(rings)
      }
    },

    holds: bells =>
      Promise.all(bells.map(async bell => inCare.has(await queueOf(bell.worker).getJobState(idOf(bell))))),

    answer({ name, concurrency }, answer) {
      const process = (ring: Ring, token?: string) => {
        const work = answer(ring.data as Bell, ring.attemptsMade + 1 >= attempts)
        underWay.add(work)
        return work.catch(error => refuse(error, ring, token)).finally(() => underWay.delete(work))
      }
      const settings = { backoffStrategy: (tries: number) => patience(tries, times.firstWaitMs) }
      const watchfulness = { lockDuration: times.lockMs, stalledInterval: times.lockMs / 2, maxStalledCount: 5 }
      const options = { connection: backend.answering, prefix: backend.prefix, ...watchfulness, concurrency, settings }
      const consumer = new backend.Worker(name, process, options)
      consumer.on('error', onError)
      consumers.push(consumer)
    },

    async close(patienceMs) {
      await Promise.all(consumers.map(consumer => consumer.pause(true)))
      const isIdle = await isSoon(Promise.allSettled(underWay), patienceMs)
      // @NOTE BullMQ's `close` can be forced only at the first call: later ones wait for that, however long it takes.
      const isForced = !isIdle || !backend.isHere()
      const goodbye = Promise.all(consumers.map(consumer => consumer.close(isForced)))
        .then(() => Promise.all([...queues.values()].map(queue => queue.close())))
        .then(backend.close)
      goodbye.catch(onError)
      if (!(await isSoon(goodbye, goodbyeMs))) backend.cut()
    },
  }
}

/** Milliseconds to tell the queue what was done last; one that went away is not waited for. */
const goodbyeMs = 2_000

/** True if it goes well within so many milliseconds. */
async function isSoon(promise: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>(resolve => {
    timer = setTimeout(resolve, ms, false)
  })
  const done = promise.then(
    () => true,
    () => false,
  )
  return Promise.race([done, late]).finally(() => clearTimeout(timer))
}

/** Breaking news goes first. */
function asRing(bell: Bell) {
  const { event } = bell
  const isBreaking = 'priority' in event.data && event.data.priority === 'breaking'
  return {
    name: event.name,
    data: bell,
    opts: { jobId: idOf(bell), priority: isBreaking ? 1 : 10 },
  }
}

/** @NOTE A generation in the id, as BullMQ silently ignores an id it has seen. */
function idOf({ event, worker, generation }: Bell): string {
  return `${event.id}-${worker}-${generation}`
}

async function refuse(error: Error, ring: Ring, token?: string): Promise<never> {
  if (error instanceof Hopeless) throw new UnrecoverableError(error.message)
  if (!(error instanceof Busy)) throw error
  // That job waits, not the whole queue, and no attempt is used up.
  await ring.moveToDelayed(Date.now() + Math.round(error.forMs), token)
  throw new DelayedError()
}

/** Milliseconds before the next try: doubling up to two minutes, with jitter. @NOTE Postgres takes integers only. */
function patience(tries: number, firstWaitMs: number): number {
  return Math.round(Math.min(firstWaitMs * 2 ** (tries - 1), 120_000) * (0.5 + Math.random() / 2))
}
