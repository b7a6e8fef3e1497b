import type { Logger } from 'pino'
import type { Config } from './config.js'
import { changeStore } from './content/change-store.js'
import { documentBodies } from './content/document-bodies.js'
import { documentHandler } from './content/document-handler.js'
import { documentListStore } from './content/document-list-store.js'
import { documentStateStore } from './content/document-state-store.js'
import { documentsFirst } from './content/documents-first.js'
import { stateReader } from './content/read-state.js'
import type { Database } from './database/database.js'
import { feedWatch } from './database/feed-watch.js'
import { isMigrated } from './database/migrate.js'
import { inTransaction } from './database/transaction.js'
import { createApp } from './http/app.js'
import type { Recognise } from './http/authenticate.js'
import { browserOf } from './http/browser.js'
import { answersOn } from './http/idempotency-store.js'
import { listen } from './http/listen.js'
import { createMetrics } from './http/metrics.js'
import { queueBoard } from './http/queue-board.js'
import { createRateLimiter } from './http/rate-limit.js'
import { recogniseReader } from './http/recognise-reader.js'
import { screens } from './http/screens.js'
import { translate } from './i18n/translate.js'
import { describeError } from './log.js'
import { measureWork } from './measure-work.js'
import type { Ground } from './open-ground.js'
import { recogniseKey } from './people/recognise-key.js'
import { recogniseSession } from './people/recognise-session.js'
import { readSessionSecret } from './people/session-secret.js'
import { openSignIn } from './people/sign-in.js'
import { openSingleSignOn } from './people/single-sign-on.js'
import { guessLimits, slowGuesses } from './people/slow-guesses.js'
import { isGuarded } from './public-url.js'
import { type QueueAddress, queueAddressOf } from './queue/open-backend.js'
import { type ApiNeeds, apiRoutes } from './routes.js'
import { type Equipment, type Services, servicesOn } from './services.js'

export type RunningApi = { url: string; stop(graceMs?: number): Promise<void> }

type Parts = {
  config: Config
  ground: Ground
  queue?: QueueAddress
  equipment: Equipment
  log: Logger
  checkAnswers?: boolean
}

/** Starts answering requests. `stop` lets those under way finish and turns new ones away. */
export async function startApi({
  config,
  ground,
  queue = queueAddressOf(config, ground.url),
  equipment,
  log,
  checkAnswers,
}: Parts): Promise<RunningApi> {
  const { database, pool } = ground
  const services = servicesOn(database, equipment)
  const watches = { changeWatch: feedWatch(changeStore(database)), eventWatch: feedWatch(services.events) }
  const { publicUrl } = equipment
  const secret = await readSessionSecret(database, config.sessionSecret)
  if (!isGuarded(publicUrl))
    log.warn({ publicUrl }, 'people sign in over plain http: anybody on the way can read along')
  const authParts = { database, publicUrl, secret }
  const signIn = openSignIn(authParts)
  const singleSignOn = config.oidc && openSingleSignOn(config.oidc, authParts)
  const { limiter, guesses } = openLimiters(config, ground)
  const guess = slowGuesses(guesses)
  const needsOn = (on: Database, within: Services): ApiNeeds => ({
    ...within,
    signIn,
    singleSignOn,
    guess,
    word: (language, check, details) => translate(language, `checks:${check}`, details),
    changes: changeStore(on),
    ...watches,
    documentList: documentListStore(on),
  })
  const recognise: Recognise = {
    key: recogniseKey({ ...services, adminKey: config.adminApiKey }),
    visitor: (request, looking) => recogniseSession({ ...services, signIn }, browserOf(request), looking),
  }
  let isDraining = false
  const metrics = createMetrics()
  measureWork(metrics, database)

  const count = metrics.countDocument
  const board = queueBoard(queue, error => log.warn({ err: describeError(error), at: 'queue board' }, 'failed'))
  const documents = readDocuments(ground, { recognise, isPublic: config.isDeliveryPublic, count })
  const app = createApp<ApiNeeds>({
    routes: apiRoutes(config),
    needs: needsOn(database, services),
    recognise,
    limiter,
    checkAnswers,
    publicUrl,
    log,
    metrics,
    trustedProxies: config.trustedProxies,
    board: board.answer,
    screens: screens(),
    inTransaction: work =>
      inTransaction(database, within => work(needsOn(within, servicesOn(within, equipment)), answersOn(within))),
    health: {
      pingDatabase: () => pool.query('select 1'),
      isMigrated: () => isMigrated(database),
      isDraining: () => isDraining,
      findDegraded: async () => Object.fromEntries(await services.breakers.reasons()),
    },
    inFront: { route: '/v1/content/:language/:address', faultOf: documents.faultOf, count },
  })

  const server = await listen(documents.before(app), config)
  return {
    url: server.url,
    async stop(graceMs) {
      isDraining = true
      for (const watch of Object.values(watches)) watch.close()
      await server.stop(graceMs)
      await board.close()
      limiter?.close()
      guesses?.close()
    },
  }
}

/** What slows down those who ask too much and those who guess passwords, unless the operator does that elsewhere. */
function openLimiters({ isRateLimited }: Config, { pool }: Ground) {
  if (!isRateLimited) return { limiter: null, guesses: null }
  return { limiter: createRateLimiter({ pool }), guesses: createRateLimiter({ pool, ...guessLimits }) }
}

type Access = { recognise: Recognise; isPublic: boolean; count(status: number): void }

/** Reading documents stands before everything else: it is what the service mostly does. */
function readDocuments({ pool }: Ground, { recognise, isPublic, count }: Access) {
  const states = documentStateStore(pool)
  return documentsFirst(
    documentHandler({
      readState: stateReader(states),
      findBody: documentBodies(states),
      mayRead: request => recogniseReader(request, recognise),
      isPublic,
      count,
    }),
  )
}
