import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { DocumentHandler } from './document-handler.js'

/**
 * Puts the reading of documents in front of an app, so that it costs nothing of what the app does for everyone
 * else. What cannot be read goes through the app all the same: its problem is raised there by `raiseFault`, to be
 * logged and worded like any other. `raiseFault` belongs before the app's routes.
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

    raiseFault(request: IncomingMessage, _response: ServerResponse, next: (fault?: unknown) => void): void {
      next(faults.get(request))
    },
  }
}
