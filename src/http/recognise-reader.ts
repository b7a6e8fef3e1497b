import type { IncomingMessage } from 'node:http'
import { nobody, type Principal } from '../people/principal.js'
import { notAuthenticated } from '../problems.js'
import { type Recognise, readKey, refuseKeyInAddress } from './authenticate.js'

/** Says who reads a document, before Express has seen the request: nobody without key or session; throws at a wrong key. */
export async function recogniseReader(request: IncomingMessage, recognise: Recognise): Promise<Principal> {
  refuseKeyInAddress(new URLSearchParams((request.url ?? '').split('?')[1]))
  const key = readKey(request)
  if (key === null) return (await recognise.visitor?.(request)) ?? nobody
  const principal = await recognise.key(key)
  if (!principal) throw notAuthenticated({}, { 'WWW-Authenticate': 'Bearer realm="fassung", error="invalid_token"' })
  return principal
}
