import compression from 'compression'
import express, { type Express, type Request, type RequestHandler } from 'express'
import helmet from 'helmet'
import type { Logger } from 'pino'
import { nobody } from '../people/principal.js'
import { methodNotAllowed, notFound } from '../problems.js'
import { type AnswerNeeds, answerRequest, letAdminsIn } from './answer-request.js'
import { docsPage } from './docs-page.js'
import { type HealthNeeds, healthRoutes, metricsRoute } from './health-routes.js'
import { createMetrics, type Metrics } from './metrics.js'
import { openApiRoute } from './openapi-route.js'
import { problemHandler } from './problem-handler.js'
import { problemPages } from './problem-pages.js'
import { boardPath } from './queue-board.js'
import { type InFront, raiseFaults } from './raise-faults.js'
import { logRequests } from './request-log.js'
import type { Route } from './route.js'
import { mostSpecificFirst } from './route-order.js'
import { visitOf } from './visit.js'

/** What an app is made of. */
export type AppParts<Needs> = AnswerNeeds<Needs> & {
  routes: readonly Route<Needs>[]
  health: HealthNeeds
  log: Logger
  metrics?: Metrics
  /** Proxies in front of us whose `X-Forwarded-For` is believed; none unless named. */
  trustedProxies?: readonly string[]
  /** What answers before the app and leaves it to word what went wrong there. */
  inFront?: InFront
  /** The queues' own board; for admins alone. */
  board?: RequestHandler
  /** The people's screens, asked where no route of the API fits. */
  screens?: RequestHandler
}

/** The whole HTTP side: what the routes declare, and for everything else a problem. */
export function createApp<Needs>(parts: AppParts<Needs>): Express {
  const { routes, health, log, metrics = createMetrics(), trustedProxies = [], inFront, board, screens } = parts
  const app = express()
  app
    .disable('x-powered-by')
    .disable('etag')
    .set('query parser', false)
    .set('trust proxy', [...trustedProxies])
  app.use(
    helmet({ contentSecurityPolicy: { useDefaults: false, directives: onlyOurs } }),
    ...logRequests(log),
    metrics.timeRequests,
    compression({ filter: isWorthCompressing }),
  )
  if (inFront) app.use(raiseFaults(inFront, parts.limiter))

  const healthParts = { ...parts, needs: health, limiter: null, recognise: ignoreCredentials }
  const ours = [metricsRoute, openApiRoute([...routes, ...healthRoutes, metricsRoute])]
  mount(app, healthRoutes, route => answerRequest(route, healthParts as unknown as AnswerNeeds<HealthNeeds>))
  mount(app, ours, route => answerRequest(route as Route<unknown>, { ...parts, needs: { metrics } } as never))
  mount(app, routes, route => answerRequest(route, parts))
  app.use('/docs', docsPage())
  app.use('/problems', problemPages())
  if (board) app.use(boardPath, letAdminsIn(parts), board)
  if (screens) app.use(screens)
  app.use(refuseTheRest([...routes, ...healthRoutes, ...ours]))
  return app.use(problemHandler)
}

/** Pages get scripts, pictures and answers from us alone, and stand in nobody's frame. */
const onlyOurs = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
}

/** A load balancer is never turned away for what it sends along. */
const ignoreCredentials = { key: async () => nobody }

function mount<Needs>(app: Express, routes: readonly Route<Needs>[], answer: (route: Route<Needs>) => RequestHandler) {
  for (const route of mostSpecificFirst(routes)) app[route.method](route.path, answer(route))
}

/** Known addresses say which methods they have; unknown ones are not found. */
function refuseTheRest(routes: readonly Pick<Route, 'method' | 'path'>[]): RequestHandler {
  const addresses = express.Router()
  for (const { method, path } of routes) {
    addresses.all(path, (_request, response, next) => {
      response.locals.allowed = new Set([...(response.locals.allowed ?? []), ...methodsOf(method)])
      next()
    })
  }
  addresses.use((request, response) => {
    const allowed: string[] = [...(response.locals.allowed ?? [])].sort()
    visitOf(response).route = null
    if (allowed.length === 0) throw notFound({})
    if (request.method === 'OPTIONS') return void response.status(204).set('Allow', allowed.join(', ')).end()
    throw methodNotAllowed({ allowed }, { Allow: allowed.join(', ') })
  })
  return addresses
}

function methodsOf(method: string): string[] {
  return method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]
}

/** Compressing would hold back events until a block is full. */
function isWorthCompressing(request: Request, response: express.Response): boolean {
  return (
    !String(response.getHeader('Content-Type')).startsWith('text/event-stream') && compression.filter(request, response)
  )
}
