import type { Request, RequestHandler, Response } from 'express'
import type { Principal } from '../people/principal.js'
import { authenticate, authenticateAgain, authorise, type Recognise, refuseKeyInAddress } from './authenticate.js'
import { browserOf } from './browser.js'
import { checkAnswer, checkProblem } from './check-answer.js'
import { type AnswerStore, answerOnce, checkIdempotencyKey } from './idempotency.js'
import { demandIfMatch, matcherFor } from './preconditions.js'
import { type RateLimiter, rateLimitHeaders } from './rate-limit.js'
import { bodyReader } from './read-body.js'
import { queryOf, readInput } from './read-input.js'
import { refuseCrossSite } from './refuse-cross-site.js'
import { isRepeatable, type Route } from './route.js'
import { sendAnswer, type WrittenAnswer, writeAnswer } from './send-answer.js'
import { visitOf } from './visit.js'

/** What every route is answered with. */
export type AnswerNeeds<Needs> = {
  needs: Needs
  recognise: Recognise
  limiter: RateLimiter | null
  /** Where browsers find our pages; changes are taken from no others. */
  publicUrl?: string
  /** Runs work in one transaction, with the needs and the kept answers bound to it. */
  inTransaction: <Result>(work: (within: Needs, answers: AnswerStore) => Promise<Result>) => Promise<Result>
  /** True in tests: an answer that is not as its route declares is a 500. */
  checkAnswers?: boolean
}

/** Takes a request to its handler and the answer back: who, may they, what, unless it changed, once. */
export function answerRequest<Needs>(route: Route<Needs>, parts: AnswerNeeds<Needs>): RequestHandler {
  const readBody = bodyReader(route)

  return async (request, response) => {
    visitOf(response).route = route.path
    const query = queryOf(request.originalUrl)
    refuseKeyInAddress(query)
    await admit(route, request, response, parts)
    if (route.ifMatch === 'required') demandIfMatch(request.get('if-match'))

    const body = await readBody(request, response)
    const input = readInput(route, { params: request.params, query, body })
    const asked = { ...input, raw: body.raw, ...circumstancesOf(request, response, parts) }
    const answer = await answerWith(route, request, asked, body.bytes, parts)
    await sendAnswer(request, response, answer)
  }
}

/** Guards what is no route of ours: only admins get through, and only from our own pages. */
export function letAdminsIn(gate: Gate): RequestHandler {
  return async (request, response, next) => {
    refuseKeyInAddress(queryOf(request.originalUrl))
    await admit({ access: ['admin'] }, request, response, gate)
    next()
  }
}

type Gate = Pick<AnswerNeeds<unknown>, 'recognise' | 'limiter' | 'publicUrl'>

async function admit(
  { access }: Pick<Route, 'access'>,
  request: Request,
  response: Response,
  { recognise, limiter, publicUrl }: Gate,
): Promise<void> {
  refuseCrossSite(request, publicUrl)
  const principal = await authenticate(request, recognise, limiter)
  visitOf(response).principal = principal
  const allowance = await limiter?.take(principal.id === 'nobody' ? `address:${request.ip}` : principal.id)
  if (allowance) response.set(rateLimitHeaders(allowance))
  authorise(principal, access)
}

/** What a handler may know besides its input. */
function circumstancesOf(request: Request, response: Response, { recognise }: Gate) {
  const { principal, language, requestId } = visitOf(response)
  const left = new AbortController()
  response.once('close', () => left.abort())
  const mustMatch = matcherFor(request.get('if-match'))
  const lastEventId = request.get('last-event-id') ?? null
  return {
    principal,
    language,
    requestId,
    mustMatch,
    lastEventId,
    signal: left.signal,
    browser: browserOf(request),
    recogniseAgain: () => authenticateAgain(request, recognise),
  }
}

/** A `POST` with an `Idempotency-Key` happens in one transaction with the keeping of its answer. */
async function answerWith<Needs>(
  route: Route<Needs>,
  request: Request,
  asked: { principal: Principal },
  body: Buffer,
  { needs, inTransaction, checkAnswers }: AnswerNeeds<Needs>,
): Promise<WrittenAnswer> {
  const handle = async (needs: Needs) => {
    const answer = await route.handle(needs, asked as never).catch(error => {
      if (checkAnswers) checkProblem(route as Route<never>, error)
      throw error
    })
    if (checkAnswers) checkAnswer(route, answer)
    return writeAnswer(answer)
  }
  const key = isRepeatable(route) ? request.get('idempotency-key') : undefined
  if (key === undefined) return handle(needs)

  checkIdempotencyKey(key)
  const fingerprinted = {
    method: request.method,
    address: request.originalUrl,
    ifMatch: request.get('if-match'),
    body,
  }
  const once = { principal: asked.principal.id, key, request: fingerprinted, shownOnce: route.shownOnce }
  return inTransaction((within, answers) => answerOnce(answers, once, () => handle(within)))
}
