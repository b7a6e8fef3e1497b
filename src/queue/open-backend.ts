import { once } from 'node:events'
import * as bullmq from 'bullmq'
import { createPostgresBackend, runMigrations } from 'bullmq'
import { Redis } from 'ioredis'
import pg from 'pg'

/** Where the rings are kept: in Redis if its address is given, else in PostgreSQL. Neither owns any truth. */
export type QueueAddress = { redis: string; prefix?: string } | { postgres: string }

/** The queue of a process with these settings. */
export function queueAddressOf({ redisUrl }: { redisUrl?: string | undefined }, databaseUrl: string): QueueAddress {
  return redisUrl ? { redis: redisUrl } : { postgres: databaseUrl }
}

/** Opens BullMQ on its Redis or PostgreSQL. `onError` hears of a queue out of reach. */
export async function openBackend(address: QueueAddress, onError: (error: Error) => void) {
  return 'redis' in address
    ? onRedis(address.redis, address.prefix ?? 'fassung', onError)
    : await onPostgres(address.postgres)
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
    /** Rejects at the first try that fails, or after two seconds. */
    async whenHere() {
      if (asking.status !== 'ready') await once(asking, 'ready', { signal: AbortSignal.timeout(2_000) })
    },
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
    whenHere: async () => undefined,
    close: () => pool.end(),
    /** What it has lent out ends with the process. */
    cut: () => void (pool.ending || pool.end().catch(ignore)),
  }
}
