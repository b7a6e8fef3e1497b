import type { IncomingMessage } from 'node:http'
import type { Request, RequestHandler } from 'express'
import { notAuthenticated, Problem } from '../problems.js'
import { countWrongKey, readKey } from './authenticate.js'
import type { RateLimiter } from './rate-limit.js'
import { visitOf } from './visit.js'

/** What answers requests before the app does. */
export type InFront = {
  /** Its route as declared, for the metrics. */
  route: string
  /** What went wrong with a request there; undefined if nothing did. */
  faultOf(request: IncomingMessage): unknown
  /** Told how it ended once the app has answered in its stead. */
  count(status: number): void
}

/** Raises what went wrong in front of the app, to be counted, logged and worded like any other fault. */
export function raiseFaults({ route, faultOf, count }: InFront, limiter: RateLimiter | null): RequestHandler {
  return async (request, response, next) => {
    const fault = faultOf(request)
    if (fault === undefined) return next()

    visitOf(response).route = route
    response.once('finish', () => count(response.statusCode))
    if (isRefusal(fault)) await countRefusal(request, limiter)
    throw fault
  }
}

function isRefusal(fault: unknown): boolean {
  return fault instanceof Problem && fault.type === notAuthenticated.type
}

/** As everywhere else, a wrong key costs far more than a request, and none at all costs one. */
async function countRefusal(request: Request, limiter: RateLimiter | null): Promise<void> {
  if (readKey(request) === null) await limiter?.take(`address:${request.ip}`)
  else await countWrongKey(request, limiter)
}
