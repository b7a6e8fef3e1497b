import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { documentBodies } from '../../src/content/document-bodies.js'
import { documentHandler } from '../../src/content/document-handler.js'
import { type Connections, documentStateStore } from '../../src/content/document-state-store.js'
import { stateReader } from '../../src/content/read-state.js'
import { openDatabase } from '../../src/database/database.js'
import type { Principal, Role } from '../../src/people/principal.js'
import { Problem } from '../../src/problems.js'

/** A delivering process of its own, with its own connections and its own memory. */
export async function aDelivery(url: string, { isPublic = true } = {}) {
  const { pool } = openDatabase(url, { connections: 2 })
  const server = createServer(handlerOn(pool, isPublic)).listen(0, '127.0.0.1')
  await new Promise(ready => server.once('listening', ready))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    get: (path: string, headers: Record<string, string> = {}, method = 'GET') =>
      fetch(`${origin}${path}`, { headers, method, redirect: 'manual' }),
    async close() {
      await stop(server)
      await pool.end()
    },
  }
}

function handlerOn(pool: Connections, isPublic: boolean) {
  const states = documentStateStore(pool)
  const needs = {
    readState: stateReader(states),
    findBody: documentBodies(states),
    mayRead: principalIn,
    isPublic,
    count: () => undefined,
  }
  const handle = documentHandler(needs)
  return (...[request, response]: Parameters<Parameters<typeof createServer>[1] & object>) =>
    handle(request, response, fault => {
      const problem =
        fault instanceof Problem ? fault : new Problem(fault ? String(fault) : 'passed-on', fault ? 500 : 404)
      response
        .writeHead(problem.status, problem.headers)
        .end(JSON.stringify({ type: problem.type, ...problem.details }))
    })
}

async function principalIn({ headers }: IncomingMessage): Promise<Principal | null> {
  const role = headers.authorization?.replace('Bearer ', '')
  return role
    ? { id: role, kind: 'key', name: role, roles: role === 'none' ? [] : [role as Role], languages: null }
    : null
}

function stop(server: Server): Promise<unknown> {
  server.closeAllConnections()
  return new Promise(closed => server.close(closed))
}
