import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import type { Config } from './config.js'
import { changeStore } from './content/change-store.js'
import { changeWatch } from './content/change-watch.js'
import { documentBodies } from './content/document-bodies.js'
import { documentHandler } from './content/document-handler.js'
import { documentListStore } from './content/document-list-store.js'
import { documentStateStore } from './content/document-state-store.js'
import { documentsFirst } from './content/documents-first.js'
import { stateReader } from './content/read-state.js'
import type { Database } from './database/database.js'
import { isMigrated } from './database/migrate.js'
import { createApp } from './http/app.js'
import { answersOn } from './http/idempotency-store.js'
import { createMetrics } from './http/metrics.js'
import { createRateLimiter } from './http/rate-limit.js'
import { recogniseReader } from './http/recognise-reader.js'
import { translate } from './i18n/translate.js'
import { measureWork } from './measure-work.js'
import type { Ground } from './open-ground.js'
import { recogniseKey } from './people/recognise-key.js'
import { type ApiNeeds, apiRoutes } from './routes.js'
import { type Equipment, type Services, servicesOn } from './services.js'

export type RunningApi = { url: string; stop(patienceMs?: number): Promise<void> }

type Parts = { config: Config; ground: Ground; equipment: Equipment; log: Logger }

/** Starts answering requests. `stop` lets those under way finish and turns new ones away. */
export async function startApi({ config, ground, equipment, log }: Parts): Promise<RunningApi> {
  const { database, pool } = ground
  const services = servicesOn(database, equipment)
  const watch = changeWatch(changeStore(database))
  const needsOn = (on: Database, within: Services): ApiNeeds => ({
    ...within,
    word: (language, check, details) => translate(language, `checks:${check}`, details),
    changes: changeStore(on),
    changeWatch: watch,
    documentList: documentListStore(on),
  })
  const recognise = { key: recogniseKey({ ...services, adminKey: config.adminApiKey }) }
  const limiter = config.isRateLimited ? createRateLimiter({ pool }) : null
  const states = documentStateStore(pool)
  const isPublic = config.isDeliveryPublic
  let isDraining = false
  const metrics = createMetrics()
  measureWork(metrics, database)

  const documents = documentsFirst(
    documentHandler({
      readState: stateReader(states),
      findBody: documentBodies(states),
      mayRead: request => recogniseReader(request, recognise),
      isPublic,
    }),
  )
  const app = createApp<ApiNeeds>({
    routes: apiRoutes(config),
    needs: needsOn(database, services),
    recognise,
    limiter,
    log,
    metrics,
    trustedProxies: config.trustedProxies,
    inTransaction: work =>
      database.transaction().execute(within => work(needsOn(within, servicesOn(within, equipment)), answersOn(within))),
    health: {
      pingDatabase: () => pool.query('select 1'),
      isMigrated: () => isMigrated(database),
      isDraining: () => isDraining,
    },
    raiseFault: documents.raiseFault,
  })

  const server = createServer(
    { headersTimeout: 15_000, requestTimeout: 30_000, maxHeaderSize: 16_384 },
    documents.before(app),
  )
  await listen(server, config)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`,
    async stop(patienceMs = 10_000) {
      isDraining = true
      watch.close()
      await closeServer(server, patienceMs)
      limiter?.close()
    },
  }
}

function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
}

/** Requests under way may finish, for a while; connections that only wait are closed. */
async function closeServer(server: Server, patienceMs: number): Promise<void> {
  const closed = new Promise(resolve => server.close(resolve))
  const cut = setTimeout(() => server.closeAllConnections(), patienceMs)
  await closed
  clearTimeout(cut)
}
