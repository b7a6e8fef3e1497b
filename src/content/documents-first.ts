import type { IncomingMessage, RequestListener } from 'node:http'
import type { DocumentHandler } from './document-handler.js'

/**
 * Puts the reading of documents in front of an app, so that it costs nothing of what the app does for everyone
 * else. What cannot be read goes through the app all the same, which asks `faultOf` before its routes, to log and
 * word the problem like any other.
 */
export function documentsFirst(handle: DocumentHandler) {
  const faults = new WeakMap<IncomingMessage, unknown>()
  return {
    before:
      (app: RequestListener): RequestListener =>
      (request, response) =>
        handle(request, response, fault => {
          if (fault !== undefined) faults.set(request, fault)
          app(request as never, response as never)
        }),

    /** What went wrong with reading this document; undefined if it is none, or nothing did. */
    faultOf: (request: IncomingMessage): unknown => faults.get(request),
  }
}
