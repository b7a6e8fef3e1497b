import type { z } from 'zod'
import type { Principal, Role } from '../people/principal.js'
import type { Browser } from './browser.js'

/**
 * One address of the API, whole: who may, what comes in, what goes out, what is done. Validation,
 * authorisation, idempotency, OpenAPI and the reference page all derive from it.
 */
export type Route<Needs = never> = {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** With parameters in Express' notation: `/v1/articles/:articleId`. */
  path: string
  /** `everyone`: without a key; `anyone`: with any key; else one of the roles (an admin always). */
  access: 'everyone' | 'anyone' | readonly [Role, ...Role[]]
  /** The heading under which the reference shows it. */
  topic: string
  summary: string
  description?: string
  params?: z.ZodType
  query?: z.ZodType
  body?: z.ZodType
  /** Media types besides JSON, handed to `handle` as a Buffer in `raw`. */
  rawBodies?: readonly string[]
  /** True if a raw body tells its encoding itself; else it has to be UTF-8. */
  tellsEncoding?: true
  /** Bytes; 1 MiB unless given. */
  bodyLimit?: number
  /** `required`: changes something others may change too, so 428 without `If-Match`. */
  ifMatch?: 'required'
  /** A body schema per success status, `null` where there is none; `texts` are media types it may have besides JSON. */
  answers: Record<number, { description: string; body: z.ZodType | null; texts?: readonly string[] }>
  /** A field of the answer that is shown once: a repeated answer (`Idempotency-Key`) has null there. */
  shownOnce?: string
  /** Its answer is a key of its own, in a cookie: it is never kept, so `Idempotency-Key` changes nothing. */
  opensSession?: true
  /** The problems it may answer with, besides those every route shares. */
  problems?: readonly { type: string; status: number }[]
  handle(needs: Needs, request: never): Promise<Answer>
}

/**
 * What a handler gives back; the HTTP room turns it into bytes. `etag` is the bare value, without quotes.
 * A body is sent as JSON, unless it is a string, a Buffer or a stream with a `Content-Type` among the headers.
 */
export type Answer = {
  status: number
  body?: unknown
  etag?: string
  location?: string
  headers?: Record<string, string | string[]>
}

/** What a handler is given: everything parsed, nothing of Express. */
export type Asked<Params, Query, Body> = {
  params: Params
  query: Query
  body: Body
  raw: { mediaType: string; bytes: Buffer } | null
  principal: Principal
  /** Throws `if-match-missing` or `outdated` unless `If-Match` names this etag (strong comparison, RFC 9110 13.1.1). */
  mustMatch(etag: string, current: unknown): void
  /** The caller's language among those of `locales/`. */
  language: string
  requestId: string
  /** What asks, for handlers that open and end sessions. */
  browser: Browser
  /** The event that a follower heard last, from `Last-Event-ID`. */
  lastEventId: string | null
  /** Aborted when the caller has gone, for handlers that wait. */
  signal: AbortSignal
  /** Who is asking by now, for answers that take long; nobody once they are shut out. To look is no use of a session. */
  recogniseAgain(): Promise<Principal>
}

type Parsed<Schema> = Schema extends z.ZodType ? z.infer<Schema> : undefined

/** True if the answer to a `POST` may be kept for when it comes again. */
export function isRepeatable({ method, opensSession }: Pick<Route, 'method' | 'opensSession'>): boolean {
  return method === 'post' && !opensSession
}

/** Declares a route; its handler's types follow from its schemas. */
export function defineRoute<
  Needs,
  Params extends z.ZodType | undefined = undefined,
  Query extends z.ZodType | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
>(
  route: Omit<Route<Needs>, 'handle' | 'params' | 'query' | 'body'> & {
    params?: Params
    query?: Query
    body?: Body
    handle(needs: Needs, request: Asked<Parsed<Params>, Parsed<Query>, Parsed<Body>>): Promise<Answer>
  },
): Route<Needs> {
  return route as unknown as Route<Needs>
}
