import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Request, Response } from 'express'
import { isKnownToCaller, quote } from './preconditions.js'
import type { Answer } from './route.js'
import { writeJson } from './write-json.js'

/** An answer ready for the wire; texts are kept as they are, so that a repeated answer is the same to the byte. */
export type WrittenAnswer = {
  status: number
  headers: Record<string, string | string[]>
  body: string | Buffer | Readable | null
}

/** Turns what a handler gave back into headers and text. Nothing may be kept by caches unless the handler says so. */
export async function writeAnswer({ status, body, etag, location, headers = {} }: Answer): Promise<WrittenAnswer> {
  const isText = typeof body === 'string' || Buffer.isBuffer(body) || body instanceof Readable
  return {
    status,
    headers: {
      'Cache-Control': 'no-store',
      ...(etag === undefined ? {} : { ETag: quote(etag) }),
      ...(location === undefined ? {} : { Location: location }),
      ...(body === undefined || body === null || isText ? {} : { 'Content-Type': 'application/json; charset=utf-8' }),
      ...headers,
    },
    body: body === undefined || body === null ? null : isText ? body : await writeJson(body),
  }
}

/** Sends an answer; 304 without a body where the caller has this state already. */
export async function sendAnswer(request: Request, response: Response, written: WrittenAnswer): Promise<void> {
  response.set(written.headers)
  if (written.status === 200 && isRead(request) && isUnchanged(request, written)) {
    response.removeHeader('Content-Type')
    if (written.body instanceof Readable) written.body.destroy()
    response.status(304).end()
    return
  }
  response.status(written.status)
  if (written.body instanceof Readable) return sendStream(request, response, written.body)
  if (written.body === null) response.end()
  else response.send(written.body)
}

function isRead({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD'
}

function isUnchanged(request: Request, { headers }: WrittenAnswer): boolean {
  const { ETag: etag } = headers
  return typeof etag === 'string' && isKnownToCaller(request.get('if-none-match'), etag.slice(1, -1))
}

/** A caller who leaves half-way ends the stream, and that is no error. */
async function sendStream(request: Request, response: Response, body: Readable): Promise<void> {
  if (request.method === 'HEAD') {
    body.destroy()
    response.end()
    return
  }
  response.flushHeaders()
  await pipeline(body, response).catch(error => {
    if (!response.destroyed) throw error
  })
}
