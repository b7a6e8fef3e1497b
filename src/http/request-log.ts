import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Request, RequestHandler } from 'express'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'
import { v7 as uuid } from 'uuid'
import { negotiate } from '../i18n/negotiate.js'
import { beginVisit, type Visit } from './visit.js'

/**
 * Gives every request an id and one line in the log: who, what, how it ended, how long it took. Never bodies,
 * headers or what stands behind the question mark: secrets travel there. Health checks would drown the rest.
 */
export function logRequests(log: Logger): RequestHandler[] {
  const logRequest = pinoHttp({
    logger: log,
    genReqId: request => requestIdOf(request),
    serializers: { req: () => undefined, res: () => undefined, err: describeError },
    autoLogging: { ignore: ({ url = '' }) => url === '/healthz' || url === '/readyz' },
    customAttributeKeys: { responseTime: 'ms' },
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'info'),
    // @NOTE Not `customProps`: those are bound before the request is answered, and then written a second time.
    customSuccessObject: lineOf,
    customErrorObject: (request, response, _error, line) => lineOf(request, response, line),
  })
  return [
    (request, response, next) => {
      const requestId = requestIdOf(request)
      request.headers['x-request-id'] = requestId
      response.set('X-Request-Id', requestId)
      beginVisit(response, requestId, negotiate(request.get('accept-language')))
      next()
    },
    logRequest as RequestHandler,
  ]
}

function lineOf(request: IncomingMessage, response: ServerResponse, line: object): object {
  return {
    ...line,
    requestId: request.id,
    method: request.method,
    path: safeAddress((request as Request).originalUrl),
    status: response.statusCode,
    principal: (response as { locals?: { visit?: Visit } }).locals?.visit?.principal.id,
  }
}

/** The log of one request, so that what is said there can be found by its id. */
export function requestLog(request: Request): Logger {
  return request.log.child({ requestId: request.id })
}

/** An address that may be shown: without its query, and without a key somebody put into the path. */
export function safeAddress(address: string): string {
  return (address.split('?')[0] ?? '').replace(/fsg_[0-9A-Za-z_]+/g, 'fsg_…').slice(0, 500)
}

/** The caller's own id if it is harmless, else one of ours. */
function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && /^[\w.-]{1,100}$/.test(given) ? given : uuid()
}

type Described = Error & { code?: string }

/** @NOTE Only these: a library's error may carry its request, and with it a key. */
function describeError(error: Described): Record<string, unknown> {
  const { name, message, code, stack, cause } = error ?? {}
  return { type: name, message, code, stack, ...(cause instanceof Error ? { cause: describeError(cause) } : {}) }
}
