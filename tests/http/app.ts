import { afterAll } from '@jest/globals'
import { type Level, pino } from 'pino'
import { type AppParts, createApp } from '../../src/http/app.js'
import { listen } from '../../src/http/listen.js'
import type { Route } from '../../src/http/route.js'
import type { Principal, Role } from '../../src/people/principal.js'

const open: (() => Promise<unknown>)[] = []

afterAll(async () => {
  for (const close of open.splice(0)) await close()
})

/** Somebody with these roles; the key is the word in front of it: `editor` opens as an editor. */
function aPrincipal(role: Role, changes: Partial<Principal> = {}): Principal {
  return { id: `${role}-id`, kind: 'key', name: role, roles: [role], languages: null, ...changes }
}

const principals = new Map(
  (['admin', 'editor', 'reviewer', 'reader'] as const).map(role => [role as string, aPrincipal(role)]),
)

/** Log lines of a test, parsed. */
export function aLog(level: Level = 'info') {
  const lines: string[] = []
  return { lines, log: pino({ level }, { write: (line: string) => void lines.push(line) }) }
}

/** A real app on a real port around these routes; stops with the test file. */
export async function serve<Needs>(
  routes: readonly Route<Needs>[],
  changes: Partial<AppParts<Needs>> = {},
  timeouts: { headersTimeoutMs?: number; requestTimeoutMs?: number } = {},
) {
  const app = createApp<Needs>({
    routes,
    needs: {} as Needs,
    recognise: { key: async key => principals.get(key) ?? null },
    limiter: null,
    inTransaction: () => Promise.reject(new Error('this app has no transactions')),
    health: { pingDatabase: async () => undefined, isMigrated: async () => true, isDraining: () => false },
    log: aLog().log,
    ...changes,
  })
  const served = await listen(app, { port: 0, host: '127.0.0.1', ...timeouts })
  open.push(async () => {
    served.server.closeAllConnections()
    await served.stop()
  })
  const ask = async (path: string, init: RequestInit & { key?: string } = {}) => {
    const headers = new Headers(init.headers)
    if (init.key) headers.set('authorization', `Bearer ${init.key}`)
    const response = await fetch(served.url + path, { ...init, headers, redirect: 'manual' })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, json: asJson(text) }
  }
  return { ...served, ask }
}

/** An answer in few words: what a table of inputs expects. */
export type Reply = Awaited<ReturnType<Awaited<ReturnType<typeof serve>>['ask']>>

// biome-ignore lint/suspicious/noExplicitAny: the answers of many routes, looked at field by field
function asJson(text: string): any {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The options of a request that sends JSON. */
export function sending(body: unknown, method = 'POST'): RequestInit {
  return {
    method,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  }
}
