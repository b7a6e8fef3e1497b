import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

type Options = {
  port: number
  host: string
  /** Shorter only in tests. */
  headersTimeoutMs?: number
  requestTimeoutMs?: number
}

/** Serves an app, patient with slow callers but not endlessly; port 0 takes any free one. */
export async function listen(
  app: RequestListener,
  { port, host, headersTimeoutMs = 15_000, requestTimeoutMs = 30_000 }: Options,
) {
  const limits = {
    maxHeaderSize: 16 * 1024,
    headersTimeout: headersTimeoutMs,
    requestTimeout: requestTimeoutMs,
    connectionsCheckingInterval: Math.min(1000, headersTimeoutMs),
    keepAliveTimeout: 65_000,
  }
  const server = createServer(limits, app)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  return {
    server,
    port: taken,
    url: urlAt(host, taken),
    stop: (graceMs?: number) => stop(server, graceMs),
  }
}

/** The address of a host and port; an IPv6 host stands in brackets. */
export function urlAt(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/** Takes no more requests and waits for those under way; whoever is still there after the grace period is cut off. */
async function stop(server: Server, graceMs = 10_000): Promise<void> {
  const closed = new Promise<void>(resolve => void server.close(() => resolve()))
  server.closeIdleConnections()
  const deadline = setTimeout(() => server.closeAllConnections(), graceMs)
  await closed.finally(() => clearTimeout(deadline))
}
