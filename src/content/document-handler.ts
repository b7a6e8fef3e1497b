import type { IncomingMessage, ServerResponse } from 'node:http'
import { hasRole, type Principal } from '../people/principal.js'
import {
  documentGone,
  documentNotFound,
  notAcceptable,
  notAllowed,
  notAuthenticated,
  unavailable,
} from '../problems.js'
import { documentPath } from './document.js'
import { type DocumentAddress, readDocumentAddress } from './document-address.js'
import type { DocumentBody, FindBody } from './document-bodies.js'
import type { DocumentState } from './document-state-store.js'
import { isUnchanged } from './is-unchanged.js'
import type { ReadState } from './read-state.js'
import { chooseRepresentation, representations } from './representations.js'

export type DocumentHandlerNeeds = {
  readState: ReadState
  findBody: FindBody
  /** Says who asks: null without credentials; throws a problem at wrong ones. */
  mayRead(request: IncomingMessage): Promise<Principal | null>
  /** Everyone may read without a key. */
  isPublic: boolean
  /** Told of every answer; problems are answered by others, and counted there. */
  count(status: number): void
}

/** Express' shape of a handler, but plain Node's request and response are enough for it. */
export type DocumentHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (fault?: unknown) => void,
) => void

/**
 * Answers `GET /v1/content/:language/:address` and nothing else; whatever is not a document, and every problem,
 * goes to `next`. It stands before everything else, since reading documents is what the service mostly does.
 */
export function documentHandler(needs: DocumentHandlerNeeds): DocumentHandler {
  return (request, response, next) => {
    const { method, url = '' } = request
    if (method !== 'GET' && method !== 'HEAD') return next()
    const address = readDocumentAddress(url)
    if (address === undefined) return next()
    answer(needs, { request, response, address }).catch(next)
  }
}

type Exchange = { request: IncomingMessage; response: ServerResponse; address: DocumentAddress | null }

/** A document that changes between two looks is looked at again; one that changes all the time has to settle. */
async function answer(needs: DocumentHandlerNeeds, { request, response, address }: Exchange): Promise<void> {
  if (!needs.isPublic) checkReader(await needs.mayRead(request))
  if (address === null) throw documentNotFound({})
  const representation = address.representation ?? chooseRepresentation(request.headers.accept)
  const isGzip = acceptsGzip(request.headers['accept-encoding'])

  for (let attempt = 1; attempt <= 5; attempt++) {
    const state = await needs.readState(address)
    if (!state) throw documentNotFound({})
    if (!state.announced) await checkEmbargo(needs, request)
    if (state.gone !== null) throw documentGone({ reason: state.goneReason ?? state.gone }, tagOf(state))
    if (isOldSlug(state, address)) return redirect(needs, { request, response, address }, state)
    if (!representation) throw notAcceptable({ available: representations.map(({ mediaType }) => mediaType) })

    const body = await needs.findBody(state, { representation, isGzip })
    if (body) return send(needs, request, response, state, body)
  }
  throw unavailable({}, { 'Retry-After': '1' })
}

function checkReader(principal: Principal | null): void {
  if (!principal || principal.id === 'nobody') {
    throw notAuthenticated({}, { 'WWW-Authenticate': 'Bearer realm="fassung"' })
  }
  if (!hasRole(principal, 'reader', 'editor', 'reviewer')) throw notAllowed({ need: 'reader' })
}

/** What is under embargo does not exist, except for editors. */
async function checkEmbargo({ mayRead }: DocumentHandlerNeeds, request: IncomingMessage): Promise<void> {
  const principal = await mayRead(request)
  if (!principal || !hasRole(principal, 'editor')) throw documentNotFound({})
}

function isOldSlug({ slug, articleId }: DocumentState, { address }: DocumentAddress): boolean {
  return address !== slug && address.toLowerCase() !== articleId
}

function redirect(needs: DocumentHandlerNeeds, { request, response, address }: Exchange, state: DocumentState): void {
  const { search } = new URL(request.url ?? '', 'http://localhost')
  const path = documentPath(state.language, state.slug) + (address?.representation?.suffix ?? '')
  needs.count(301)
  response.writeHead(301, [...cachingOf(needs, state), ...['Location', path + search], ...['Content-Length', '0']])
  response.end()
}

function send(
  needs: DocumentHandlerNeeds,
  request: IncomingMessage,
  response: ServerResponse,
  state: DocumentState,
  { bytes, etag, headers }: DocumentBody,
): void {
  const modified = state.updatedAt.toUTCString()
  const common = [
    ...cachingOf(needs, state),
    ...['ETag', etag, 'Last-Modified', modified, 'Content-Language', state.language],
    ...['X-Content-Type-Options', 'nosniff', 'Vary', 'Accept, Accept-Encoding'],
  ]
  if (isUnchanged(request.headers, etag, state.updatedAt)) {
    needs.count(304)
    response.writeHead(304, common)
    response.end()
    return
  }
  needs.count(200)
  response.writeHead(200, [...common, ...headers])
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/** What needs a key to be read is nothing for a cache that others share. */
function cachingOf({ isPublic }: DocumentHandlerNeeds, state: DocumentState): string[] {
  const caching = isPublic
    ? 'public, max-age=0, s-maxage=60, stale-while-revalidate=600'
    : 'private, max-age=0, must-revalidate'
  return ['Cache-Control', state.announced ? caching : 'private, no-store', ...Object.entries(tagOf(state)).flat()]
}

function tagOf({ articleId }: DocumentState): Record<string, string> {
  return { 'Cache-Tag': `article-${articleId}` }
}

function acceptsGzip(accept: string | string[] | undefined): boolean {
  return typeof accept === 'string' && /(?:^|[\s,])gzip(?!\s*;\s*q=0(?:\.0*)?(?:,|\s|$))/i.test(accept)
}
