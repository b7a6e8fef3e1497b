import * as bullmq from 'bullmq'
import { createPostgresBackend, DelayedError, type Job as Ring, runMigrations, UnrecoverableError } from 'bullmq'
import { Redis } from 'ioredis'
import pg from 'pg'
import type { Bell, BellTower } from '../src/database/event-log.js'
import type { Worker } from './worker.js'

/** Where the rings are kept: in Redis if its address is given, else in PostgreSQL. Neither owns any truth. */
export type QueueAddress = { redis: string; prefix?: string } | { postgres: string }

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

/** The only file that knows BullMQ: one queue per worker, named like it. `onError` hears of a queue out of reach. */
export async function connectQueue(
  address: QueueAddress,
  onError: (error: Error) => void,
  times: QueueTimes = usualQueueTimes,
): Promise<Bells> {
  const backend =
    'redis' in address
      ? onRedis(address.redis, address.prefix ?? 'fassung', onError)
      : await onPostgres(address.postgres)
  const queues = new Map<string, bullmq.Queue>()
  const consumers: bullmq.Worker[] = []
  const underWay = new Set<Promise<void>>()

  const queueOf = (name: string): bullmq.Queue => {
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

function onRedis(url: string, prefix: string, onError: (error: Error) => void) {
  let isCut = false
  const retryStrategy = (tries: number) => (isCut ? null : Math.min(tries * 50, 2_000))
  // Asking fails at once when Redis is away, so that the relay keeps its events; answering waits for it.
  const asking = new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: false, retryStrategy })
  const answering = new Redis(url, { maxRetriesPerRequest: null, retryStrategy })
  for (const connection of [asking, answering]) connection.on('error', onError)
  return {
    ...bullmq,
    prefix,
    asking: asking as bullmq.ConnectionOptions,
    answering: answering as bullmq.ConnectionOptions,
    isHere: () => asking.status === 'ready',
    close: async () => void (await Promise.all([asking.quit(), answering.quit()])),
    /** @NOTE One that tries to come back would take a `quit` only then. The workers' copies of it give up too. */
    cut() {
      isCut = true
      for (const connection of [asking, answering]) connection.disconnect()
    },
  }
}

async function onPostgres(url: string) {
  const setUp = new pg.Client({ connectionString: url })
  await setUp.connect()
  await runMigrations(setUp).finally(() => setUp.end())
  const pool = new pg.Pool({
    connectionString: url,
    max: 20,
    keepAlive: true,
    options: '-c search_path=bullmq,public -c synchronous_commit=off',
  })
  const ignore = () => undefined
  pool.on('error', ignore)
  pool.on('connect', client => void client.on('error', ignore))
  return {
    // The types say that this pair is made for Postgres; to us it is the same pair.
    ...(bullmq.withBackend(createPostgresBackend) as unknown as Pick<typeof bullmq, 'Queue' | 'Worker'>),
    prefix: 'fassung',
    asking: pool as unknown as bullmq.ConnectionOptions,
    answering: pool as unknown as bullmq.ConnectionOptions,
    isHere: () => true,
    close: () => pool.end(),
    /** What it has lent out ends with the process. */
    cut: () => void (pool.ending || pool.end().catch(ignore)),
  }
}
