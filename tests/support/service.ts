import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Logger } from 'pino'
import type * as ReadingRoom from '../../src/articles/reading-room.js'
import type * as Shelf from '../../src/checks/index.js'
import type * as Equip from '../../src/equip.js'
import type * as Log from '../../src/log.js'
import type * as ReadSettings from '../../src/read-settings.js'
import type * as OwnServices from '../../src/services.js'
import type * as StartApi from '../../src/start-api.js'
import type * as CheckingRoom from '../../src/versions/checking-room.js'
import type * as StartWorkers from '../../workers/start-workers.js'
import { built } from './built.js'
import { aDatabase, type TestDatabase } from './database.js'

const { openReadingRoom } = await built<typeof ReadingRoom>('src/articles/reading-room.js')
const { checks, checksAcross } = await built<typeof Shelf>('src/checks/index.js')
const { equip } = await built<typeof Equip>('src/equip.js')
const { openLog } = await built<typeof Log>('src/log.js')
const { readSettings } = await built<typeof ReadSettings>('src/read-settings.js')
const { servicesOn } = await built<typeof OwnServices>('src/services.js')
const { startApi } = await built<typeof StartApi>('src/start-api.js')
const { openCheckingRoom } = await built<typeof CheckingRoom>('src/versions/checking-room.js')
const { startWorkers } = await built<typeof StartWorkers>('workers/start-workers.js')

/** The admin of every service under test. */
export const adminKey = 'an-admin-key-for-tests'

export type QueueName = 'postgres' | 'redis'

/** The queues there are to test on: Redis where one is installed, and in CI always. */
export const queues: readonly QueueName[] = process.env.TEST_REDIS_URL ? ['postgres', 'redis'] : ['postgres']

export type TestService = {
  url: string
  db: TestDatabase
  services: OwnServices.Services
  /** Asks the API; JSON in and out, as the admin unless another key is given. */
  ask(method: string, path: string, options?: Asking): Promise<Answered>
  /** Every fault the workers met so far. */
  faults: Error[]
  startWorkers(): Promise<StartWorkers.RunningWorkers>
  stop(): Promise<void>
}

export type Asking = { body?: unknown; key?: string | null; headers?: Record<string, string> }
// biome-ignore lint/suspicious/noExplicitAny: what came over the wire; tests say what they expect of it.
export type Answered = { status: number; headers: Headers; body: any }

type Options = {
  queue?: QueueName
  /** Settings beside the tests' own, such as those of a provider. */
  environment?: Record<string, string>
  /** False: the API alone; start workers with `startWorkers`. */
  workers?: boolean
  ringAgainAfterMs?: number
  times?: Partial<StartWorkers.WorkerTimes>
  /** A Redis that only this test has, to do to it what others would not like. */
  redisUrl?: string
  /** Where browsers are told to find it, which decides how their cookies are guarded. */
  publicUrl?: string
  /** `all`: what checks of facts object to in texts that no engine translated counts, too. */
  checks?: 'all'
  /** Where the API's log goes; nowhere unless given. */
  log?: Logger
}

/** The engines of the tests translate nothing, so checks of what a text says would object to all they make. */
const onlyOfForm = [...checks, ...checksAcross]
  .filter(({ id }) => id !== 'placeholders-and-tags' && id !== 'left-in-german')
  .map(({ id: check }) => ({ check, language: null, section: null, severity: 'off' as const }))

/** Where threads of this process start, too, in a fifth of the time that tsx takes. */
function compiled(thread: string): string {
  return pathToFileURL(join(String(process.env.TEST_BUILD), 'src', thread)).href
}

/** Whatever models a developer has fetched, tests see none, and fetch none. */
export const noModels = { BERGAMOT_DOWNLOAD: 'never', DATA_DIR: '/nowhere' }

/** The whole service in this process, on a database of its own: API, workers, and a real queue. */
export async function aService(options: Options = {}): Promise<TestService> {
  const { queue = 'postgres', environment = {}, workers = true, ringAgainAfterMs = 30_000 } = options
  const { redisUrl = String(process.env.TEST_REDIS_URL) } = options
  const { publicUrl = 'https://news.example', log = openLog('silent', 'api') } = options
  const db = await aDatabase()
  const settings = {
    PORT: '0',
    ADMIN_API_KEY: adminKey,
    RATE_LIMIT: 'off',
    LOG_LEVEL: 'silent',
    RECONCILE_AT: 'never',
    ...noModels,
    ...environment,
  }
  const config = readSettings(settings)
  const equipment = {
    ...equip(config, settings, publicUrl, log),
    reading: openReadingRoom(compiled('articles/reading-thread.js')),
    checking: openCheckingRoom(compiled('versions/checking-thread.js')),
  }
  const ground = { ...db, close: db.close }
  const services = servicesOn(db.database, equipment)
  const address = queue === 'redis' ? { redis: redisUrl, prefix: db.name } : { postgres: db.url }
  const api = await startApi({ config, ground, queue: address, equipment, log, checkAnswers: true })
  const faults: Error[] = []
  const running: StartWorkers.RunningWorkers[] = []

  const startOne = async () => {
    const times = { choresEveryMs: 200, ringAgainAfterMs, ...options.times }
    const one = await startWorkers({
      ...ground,
      services,
      queue: address,
      times,
      onError: error => void faults.push(error),
    })
    running.push(one)
    return one
  }
  if (options.checks !== 'all') await services.severities.replace(onlyOfForm)
  if (workers) await startOne()

  return {
    url: api.url,
    db,
    services,
    faults,
    startWorkers: startOne,
    ask: (method, path, asking) => ask(`${api.url}${path}`, method, asking),
    async stop() {
      await api.stop(0)
      await Promise.all(running.map(one => one.stop(2_000)))
      await Promise.all([equipment.reading.close(), equipment.checking.close()])
      await db.close()
    },
  }
}

/** Asks an address as the admin, or with another key, or without one. */
export async function ask(
  url: string,
  method: string,
  { body, key = adminKey, headers = {} }: Asking = {},
): Promise<Answered> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: {
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json')
  return { status: response.status, headers: response.headers, body: isJson && text ? JSON.parse(text) : text }
}

/**
 * Asks again and again until it is so, or the patience is over; less often the longer it takes, so that what is waited
 * for has the machine, and nobody asks more than a service allows.
 */
export async function until<Found>(
  look: () => Promise<Found | false | null | undefined>,
  patienceMs = 60_000,
): Promise<Found> {
  const began = Date.now()
  for (;;) {
    const found = await look()
    if (found) return found
    const waitedMs = Date.now() - began
    if (waitedMs > patienceMs) throw new Error(`It did not become so within ${patienceMs} ms: ${look}`)
    await new Promise(resolve => setTimeout(resolve, Math.min(Math.max(waitedMs / 6, 50), 400)))
  }
}
