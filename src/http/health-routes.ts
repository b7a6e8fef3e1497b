import { z } from 'zod'
import type { Metrics } from './metrics.js'
import { type Answer, defineRoute, type Route } from './route.js'

/** What the health of this process hangs on. */
export type HealthNeeds = {
  /** Rejects if Postgres does not answer. */
  pingDatabase(): Promise<unknown>
  isMigrated(): Promise<boolean>
  /** True once the process was told to stop: no more requests should be sent here. */
  isDraining(): boolean
  /** What is down but does not keep us from answering: name → what is wrong. */
  findDegraded?(): Promise<Record<string, string>>
}

const alive = defineRoute<HealthNeeds>({
  method: 'get',
  path: '/healthz',
  access: 'everyone',
  topic: 'Operation',
  summary: 'Is the process alive?',
  description: 'Says only that the process and its event loop are alive.',
  answers: {
    200: { description: 'Alive', body: z.object({ status: z.literal('ok') }).meta({ examples: [{ status: 'ok' }] }) },
  },
  handle: async () => ({ status: 200, body: { status: 'ok' } }),
})

const readiness = z
  .object({
    status: z.enum(['ready', 'degraded', 'draining', 'migrating', 'unavailable']),
    degraded: z.record(z.string(), z.string()).optional(),
  })
  .meta({ examples: [{ status: 'ready' }] })

const ready = defineRoute<HealthNeeds>({
  method: 'get',
  path: '/readyz',
  access: 'everyone',
  topic: 'Operation',
  summary: 'May requests be sent here?',
  description: 'A queue or a provider that is down is reported as `degraded`, and is still 200.',
  answers: {
    200: { description: 'Ready, or degraded', body: readiness },
    503: { description: 'Not ready', body: readiness },
  },
  handle: answerReadiness,
})

async function answerReadiness({ isDraining, pingDatabase, isMigrated, findDegraded }: HealthNeeds): Promise<Answer> {
  if (isDraining()) return { status: 503, body: { status: 'draining' } }
  const isReachable = await pingDatabase().then(
    () => true,
    () => false,
  )
  if (!isReachable) return { status: 503, body: { status: 'unavailable' } }
  if (!(await isMigrated())) return { status: 503, body: { status: 'migrating' } }

  const degraded = (await findDegraded?.()) ?? {}
  const status = Object.keys(degraded).length > 0 ? 'degraded' : 'ready'
  return { status: 200, body: { status, ...(status === 'degraded' ? { degraded } : {}) } }
}

/** For load balancers; they carry no key and are never counted. */
export const healthRoutes: readonly Route<HealthNeeds>[] = [alive, ready]

/** For Prometheus, with an admin's key: the numbers tell how busy a newsroom is. */
export const metricsRoute = defineRoute<{ metrics: Metrics }>({
  method: 'get',
  path: '/metrics',
  access: ['admin'],
  topic: 'Operation',
  summary: 'The numbers Prometheus collects',
  answers: { 200: { description: 'In the Prometheus text format', body: null, texts: ['text/plain'] } },
  async handle({ metrics }) {
    const { text, contentType } = await metrics.read()
    return { status: 200, body: text, headers: { 'Content-Type': contentType } }
  },
})
