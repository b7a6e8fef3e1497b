import type { RequestHandler } from 'express'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { visitOf } from './visit.js'

export type Metrics = ReturnType<typeof createMetrics>

/** The numbers Prometheus collects: the process, its event loop, and how long requests take per route. */
export function createMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({
    name: 'fassung_http_request_duration_seconds',
    help: 'How long a request took, by route as declared.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  const documents = new Counter({
    name: 'fassung_documents_read_total',
    help: 'Documents asked for, by the status of the answer; only those that failed are among the requests, too.',
    labelNames: ['status'],
    registers: [registry],
  })

  const timeRequests: RequestHandler = (request, response, next) => {
    const stop = durations.startTimer()
    response.once('finish', () => {
      stop({ method: request.method, route: visitOf(response).route ?? 'none', status: response.statusCode })
    })
    next()
  }

  return {
    timeRequests,
    /** Counts a document that was asked for; no more than that, since nothing is asked for more often. */
    countDocument: (status: number): void => documents.inc({ status }),
    read: async () => ({ text: await registry.metrics(), contentType: registry.contentType }),
    /** Adds a number that is looked up when Prometheus asks. */
    gauge(name: string, help: string, measure: () => Promise<number>): void {
      const gauge: Gauge = new Gauge({
        name,
        help,
        registers: [registry],
        collect: async () => gauge.set(await measure()),
      })
    },
  }
}
