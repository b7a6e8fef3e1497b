import { gzipSync } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import type { DocumentState, DocumentStateStore } from './document-state-store.js'
import type { Representation } from './representations.js'

/** A document's bytes in one form and one encoding, with the headers that never change with them. */
export type DocumentBody = { bytes: Buffer; etag: string; headers: readonly string[] }

export type FindBody = (state: DocumentState, asked: AskedBody) => Promise<DocumentBody | undefined>

type AskedBody = { representation: Representation; isGzip: boolean }

/**
 * Keeps the bytes that were read last. An etag names its bytes for good, so nothing here can be out of date;
 * whether a document may be read at all is never kept.
 */
export function documentBodies(store: Pick<DocumentStateStore, 'text'>, { maxBytes = 64 * 2 ** 20 } = {}): FindBody {
  const kept = new LRUCache<string, DocumentBody>({
    maxSize: maxBytes,
    sizeCalculation: ({ bytes }) => bytes.length + 500,
  })
  const coming = new Map<string, Promise<DocumentBody | undefined>>()

  return async (state, asked) => {
    const key = `${state.articleId}${state.language}/${state.etag}${asked.representation.suffix}${asked.isGzip}`
    const found = kept.get(key)
    if (found) return found
    const awaited = coming.get(key)
    if (awaited !== undefined) return awaited

    const body = load(store, state, asked).finally(() => coming.delete(key))
    coming.set(key, body)
    const loaded = await body
    if (loaded) kept.set(key, loaded)
    return loaded
  }
}

/** No foreign script, style or frame acts in a page we serve, whatever got into it. */
const pagePolicy =
  "default-src 'none'; img-src https: http:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

async function load(
  store: Pick<DocumentStateStore, 'text'>,
  state: DocumentState,
  { representation, isGzip }: AskedBody,
): Promise<DocumentBody | undefined> {
  const text = await store.text(state, representation.column)
  if (text === undefined) return undefined
  const plain = Buffer.from(text)
  const bytes = isGzip ? gzipSync(plain) : plain
  const etag = `"${state.etag}${representation.suffix}${isGzip ? '.gz' : ''}"`
  const headers = [
    ...['Content-Type', `${representation.mediaType}; charset=utf-8`],
    ...['Content-Length', String(bytes.length)],
    ...(isGzip ? ['Content-Encoding', 'gzip'] : []),
    ...(representation.column === 'html' ? ['Content-Security-Policy', pagePolicy] : []),
  ]
  return { bytes, etag, headers }
}
