import type { IncomingMessage } from 'node:http'
import { crossSite } from '../problems.js'
import { readKey } from './authenticate.js'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Cookies travel with whatever page makes the browser ask, so a change has to come from a page of ours. A key is sent
 * by nobody but its holder; and what is neither key nor cookie nor browser is nobody, who may hardly anything.
 */
export function refuseCrossSite(request: IncomingMessage, publicUrl?: string): void {
  if (harmless.has(request.method ?? '') || readKey(request) !== null) return
  const { cookie, origin, host, 'sec-fetch-site': site } = request.headers
  if (site !== undefined) {
    if (site !== 'same-origin') throw crossSite({})
    return
  }
  if (origin === undefined && cookie === undefined) return
  if (!isOurs(origin, host, publicUrl)) throw crossSite({})
}

function isOurs(origin: string | undefined, host: string | undefined, publicUrl: string | undefined): boolean {
  if (origin === undefined || !URL.canParse(origin)) return false
  return new URL(origin).host === host || (publicUrl !== undefined && new URL(publicUrl).origin === origin)
}
