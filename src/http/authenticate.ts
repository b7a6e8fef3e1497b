import type { IncomingMessage } from 'node:http'
import type { Request } from 'express'
import { prefixOf } from '../people/key-format.js'
import { hasRole, nobody, type Principal } from '../people/principal.js'
import { keyInAddress, malformedRequest, notAllowed, notAuthenticated } from '../problems.js'
import type { RateLimiter } from './rate-limit.js'
import type { Route } from './route.js'

/** How callers become known: by the key they send, or by whatever else the composition root adds. */
export type Recognise = {
  key(key: string): Promise<Principal | null>
  /** A person's session, say; asked only where no key is sent. Merely looked at, it is not used. */
  visitor?(request: IncomingMessage, looking?: { isUse: boolean }): Promise<Principal | null>
}

/** Says who is asking. Without any credentials that is nobody; with wrong ones it is a 401. */
export async function authenticate(request: Request, recognise: Recognise, limiter: RateLimiter | null) {
  const key = readKey(request)
  if (key === null) return (await recognise.visitor?.(request)) ?? nobody

  const principal = await recognise.key(key)
  if (principal) return principal
  await countWrongKey(request, limiter)
  throw notAuthenticated({}, { 'WWW-Authenticate': 'Bearer realm="fassung", error="invalid_token"' })
}

/** Who is asking by now, in the middle of an answer that takes long. */
export async function authenticateAgain(request: Request, { key: find, visitor }: Recognise): Promise<Principal> {
  const key = readKey(request)
  return (key === null ? await visitor?.(request, { isUse: false }) : await find(key)) ?? nobody
}

/** Twenty wrong keys use up what an address may try; whoever has a right one is not kept out by others' guesses. */
export async function countWrongKey({ ip }: Request, limiter: RateLimiter | null): Promise<void> {
  await limiter?.take(`wrong:${ip}`, 1 / 20)
}

/** Lets the principal pass where the route says so, and nowhere else. */
export function authorise(principal: Principal, access: Route['access']): void {
  if (access === 'everyone') return
  if (principal === nobody) throw notAuthenticated({}, { 'WWW-Authenticate': 'Bearer realm="fassung"' })
  if (access !== 'anyone' && !hasRole(principal, ...access)) throw notAllowed({ need: access.join(' / ') })
}

const keyNames = new Set(['api_key', 'api-key', 'apikey', 'access_token', 'authorization', 'key', 'token'])

/** Addresses are logged, shared and kept in histories, so a key in one is refused even if it is right. */
export function refuseKeyInAddress(query: URLSearchParams): void {
  for (const [name, value] of query) {
    if (keyNames.has(name.toLowerCase()) || prefixOf(value) !== null) throw keyInAddress({})
  }
}

/**
 * The key a request carries, if any; what is no bearer key at all is the empty one, which nobody has. Two are an
 * attempt to be two people.
 */
export function readKey(request: Pick<IncomingMessage, 'headersDistinct'>): string | null {
  const given = request.headersDistinct.authorization ?? []
  if (given.length > 1) throw malformedRequest({})
  if (given[0] === undefined) return null
  return /^Bearer +(\S+)$/i.exec(given[0].trim())?.[1] ?? ''
}
