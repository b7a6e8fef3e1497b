import type { ErrorRequestHandler, Request, Response } from 'express'
import { isDatabaseAway } from '../database/is-database-away.js'
import { malformedRequest, Problem, unavailable, unexpected } from '../problems.js'
import { requestLog, safeAddress } from './request-log.js'
import { visitOf } from './visit.js'
import { wordProblem } from './word-problem.js'

/** The last stop for every error: a known problem is explained, anything else stays ours. */
export const problemHandler: ErrorRequestHandler = (error: unknown, request, response, next) => {
  if (response.headersSent) return next(error)
  const problem = problemFor(error)
  if (problem.status >= 500) requestLog(request).error({ err: error }, problem.type)
  sendProblem(request, response, problem)
}

/** Answers with a problem in the caller's language. */
function sendProblem(request: Request, response: Response, problem: Problem): void {
  const { language, requestId } = visitOf(response)
  const body = wordProblem(problem, language, safeAddress(request.originalUrl), requestId)
  response
    .status(problem.status)
    .set({ 'Cache-Control': 'no-store', ...problem.headers })
    .set({ 'Content-Type': 'application/problem+json; charset=utf-8', 'Content-Language': language })
    .vary('Accept-Language')
    .send(JSON.stringify(body))
}

function problemFor(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (isFromExpress(error)) return malformedRequest({})
  if (isDatabaseAway(error)) return unavailable({}, { 'Retry-After': '5' })
  return unexpected({})
}

/** Express itself refuses an address whose percent signs make no sense. */
function isFromExpress(error: unknown): boolean {
  return error instanceof URIError || (error as { status?: number } | null)?.status === 400
}
