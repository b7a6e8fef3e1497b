import type { Response } from 'express'
import { nobody, type Principal } from '../people/principal.js'

/** What is known of one request while it is answered. */
export type Visit = {
  requestId: string
  language: string
  principal: Principal
  /** The route's path as declared, for logs and metrics; a real address could hold anything. */
  route: string | null
}

/** Begins a visit, before anything else is known of it. */
export function beginVisit(response: Response, requestId: string, language: string): void {
  response.locals.visit = { requestId, language, principal: nobody, route: null } satisfies Visit
}

/** The visit this response belongs to. */
export function visitOf(response: Response): Visit {
  return response.locals.visit as Visit
}
