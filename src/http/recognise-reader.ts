import type { IncomingMessage } from 'node:http'
import { nobody, type Principal } from '../people/principal.js'
import { notAuthenticated } from '../problems.js'
import { type Recognise, readKey, refuseKeyInAddress } from './authenticate.js'

/** Says who reads a document, before Express has seen the request: nobody without a key; throws at a wrong one. */
export async function recogniseReader(request: IncomingMessage, recognise: Recognise): Promise<Principal> {
  refuseKeyInAddress(new URLSearchParams((request.url ?? '').split('?')[1]))
  const key = readKey(request)
  const principal = key === null ? nobody : await recognise.key(key)
  if (!principal) throw notAuthenticated({}, { 'WWW-Authenticate': 'Bearer realm="fassung", error="invalid_token"' })
  return principal
}
