import express, { type Request, type Response } from 'express'
import {
  bodyTooLarge,
  encodingUnknown,
  malformedJson,
  malformedRequest,
  malformedText,
  mediaTypeMissing,
  mediaTypeUnknown,
} from '../problems.js'
import { checkText, parseJson } from './parse-json.js'
import type { Route } from './route.js'

const mebibyte = 1024 * 1024

/** A body as it came: JSON, or a raw text or file, or nothing. `bytes` are what was signed and counted. */
export type ReceivedBody = {
  bytes: Buffer
  json: unknown
  raw: { mediaType: string; bytes: Buffer } | null
}

/** Makes a route's reader of bodies: known media types only, UTF-8 only, within the limit even when unpacked. Only files may be longer than 1 MiB. */
export function bodyReader(route: Pick<Route, 'body' | 'rawBodies' | 'bodyLimit' | 'tellsEncoding'>) {
  const { rawBodies = [], bodyLimit: limit = mebibyte, tellsEncoding = false } = route
  const accepted = [...(route.body ? ['application/json'] : []), ...rawBodies]
  const readRaw = express.raw({ type: () => true, limit })
  const readJson = express.raw({ type: () => true, limit: Math.min(limit, mebibyte) })

  return async (request: Request, response: Response): Promise<ReceivedBody> => {
    if (accepted.length === 0) return nothing
    const contentType = request.get('content-type')
    const isJson = mediaTypeOf(contentType).mediaType === 'application/json'
    const most = isJson ? Math.min(limit, mebibyte) : limit
    const bytes = await readBytes(isJson ? readJson : readRaw, request, response, most)
    if (bytes.length === 0 && contentType === undefined) return { ...nothing, json: route.body ? {} : undefined }

    const { mediaType, charset } = mediaTypeOf(contentType)
    if (mediaType === '') throw mediaTypeMissing({ accepted })
    if (!accepted.includes(mediaType)) throw mediaTypeUnknown({ mediaType, accepted })
    if (tellsEncoding && !isJson) return { bytes, json: undefined, raw: { mediaType, bytes } }
    checkCharset(charset)
    if (mediaType !== 'application/json') return { bytes, json: undefined, raw: rawText(mediaType, bytes) }
    if (bytes.length === 0) throw malformedJson({})
    return { bytes, json: parseJson(decode(bytes)), raw: null }
  }
}

const nothing: ReceivedBody = { bytes: Buffer.alloc(0), json: undefined, raw: null }

type ReadError = Error & { type?: string }

function readBytes(read: express.RequestHandler, request: Request, response: Response, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    void read(request, response, (error?: unknown) => {
      if (error) return reject(asProblem(error as ReadError, request, limit))
      resolve(Buffer.isBuffer(request.body) ? request.body : nothing.bytes)
    })
  })
}

function asProblem({ type }: ReadError, request: Request, limit: number) {
  if (type === 'entity.too.large') return bodyTooLarge({ limit }, { Connection: 'close' })
  if (type === 'encoding.unsupported') return encodingUnknown({ encoding: request.get('content-encoding') ?? '' })
  return malformedRequest({})
}

function mediaTypeOf(contentType = ''): { mediaType: string; charset: string | undefined } {
  const [mediaType = '', ...parameters] = contentType
    .toLowerCase()
    .split(';')
    .map(part => part.trim())
  const charset = parameters.find(parameter => parameter.startsWith('charset='))?.slice('charset='.length)
  return { mediaType, charset: charset?.replaceAll('"', '') }
}

function checkCharset(charset: string | undefined): void {
  if (charset === undefined || charset === 'utf-8' || charset === 'utf8' || charset === 'us-ascii') return
  throw encodingUnknown({ encoding: charset })
}

function rawText(mediaType: string, bytes: Buffer) {
  if (mediaType.startsWith('text/') || mediaType.endsWith('xml')) checkText(decode(bytes))
  return { mediaType, bytes }
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw malformedText({})
  }
}
