import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { ClientRequest, IncomingMessage } from 'node:http'

/** What went over the wire in one call: the client library shows neither status nor `Retry-After`. */
export type Exchange = { request?: ClientRequest; status?: number; retryAfter?: string }

/** Starts to observe calls; doing so twice changes nothing. */
export function observeExchanges(): void {
  unsubscribe('http.client.request.start', noteRequest)
  unsubscribe('http.client.response.finish', noteResponse)
  subscribe('http.client.request.start', noteRequest)
  subscribe('http.client.response.finish', noteResponse)
}

/**
 * Runs one call and notes its exchange. The call ends after `timeoutMs` even if the server
 * keeps sending a byte now and then, which the client library takes for life.
 */
export async function observe<Result>(exchange: Exchange, timeoutMs: number, call: () => Promise<Result>) {
  const deadline = setTimeout(() => exchange.request?.destroy(), timeoutMs)
  try {
    return await underWay.run(exchange, call)
  } finally {
    clearTimeout(deadline)
  }
}

const underWay = new AsyncLocalStorage<Exchange>()
const exchanges = new WeakMap<ClientRequest, Exchange>()

function noteRequest(message: unknown): void {
  const exchange = underWay.getStore()
  if (!exchange) return

  const { request } = message as { request: ClientRequest }
  exchange.request = request
  exchanges.set(request, exchange)
}

function noteResponse(message: unknown): void {
  const { request, response } = message as { request: ClientRequest; response: IncomingMessage }
  const exchange = exchanges.get(request)
  if (!exchange) return

  exchange.status = response.statusCode
  exchange.retryAfter = response.headers['retry-after']
}
