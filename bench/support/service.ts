import type pg from 'pg'
import type { Child } from './child.js'
import type { Stage } from './stage.js'

/** The service as its processes: API, workers, and the provider it asks. */
export type Service = {
  api: Child
  adminKey: string
  workers: Child[]
  database: pg.Client
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
  startWorker(): Promise<Child>
  /** What the provider counted. */
  counts(): Promise<Counts>
  stop(): Promise<void>
}

type Counts = { requests: number; billedCharacters: number; uniqueCharacters: number; mostAtOnce: number }

type Options = { latencyMs?: number; redis?: string | null; workers?: number; environment?: Record<string, string> }

const adminKey = 'an-admin-key-for-benches'

/** Starts everything on a new database: each process as `npm run start:api` and `npm run start:workers` would. */
export async function startService(stage: Stage, options: Options = {}): Promise<Service> {
  const { latencyMs = 0, redis, workers: count = 1 } = options
  const url = await stage.database()
  const deepl = await stage.start('bench/support/calm-deepl.ts', { args: ['--latency', String(latencyMs)] })
  const environment = {
    PORT: '0',
    PUBLIC_URL: 'https://fassung.example',
    DATABASE_URL: url,
    ADMIN_API_KEY: adminKey,
    DELIVERY_PUBLIC: 'true',
    RATE_LIMIT: 'off',
    RECONCILE_AT: 'never',
    REVIEW_POLICY: 'single',
    DEEPL_API_KEY: 'a-key',
    DEEPL_SERVER_URL: deepl.url,
    ...(redis ? { REDIS_URL: redis } : {}),
    ...options.environment,
  }
  const api = await stage.start('src/main.ts', { environment })
  const startWorker = () => stage.start('workers/main.ts', { environment })
  const workers: Child[] = []
  for (let started = 0; started < count; started++) workers.push(await startWorker())
  return {
    api,
    adminKey,
    workers,
    startWorker,
    database: await stage.look(url),
    ask: (method, path, body, headers = {}) =>
      fetch(`${api.url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${adminKey}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: asBody(body) }),
      }),
    stop: async () => void (await Promise.all([api, ...workers].map(child => child.stop()))),
    counts: async () => (await (await fetch(`${deepl.url}/fake/counts`)).json()) as Counts,
  }
}

function asBody(body: unknown): string | Uint8Array<ArrayBuffer> {
  if (typeof body === 'string') return body
  return body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body)
}
