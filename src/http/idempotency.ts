import { createHash } from 'node:crypto'
import { idempotencyKeyInUse, idempotencyKeyInvalid, idempotencyKeyReused } from '../problems.js'
import type { WrittenAnswer } from './send-answer.js'

/** An answer kept for 24 hours in case its request comes again. */
type KeptAnswer = { fingerprint: string; status: number; headers: WrittenAnswer['headers']; body: string | null }

/** Where answers are kept, in the transaction of the change they tell of. */
export type AnswerStore = {
  /** False while another transaction works on the same key. Holds until this transaction ends. */
  claim(principal: string, key: string): Promise<boolean>
  find(principal: string, key: string): Promise<KeptAnswer | null>
  keep(principal: string, key: string, answer: KeptAnswer): Promise<void>
}

/** What makes two requests the same request. */
export type Fingerprinted = { method: string; address: string; ifMatch: string | undefined; body: Buffer }

/**
 * Does a thing once however often it is asked for: the change and its answer are one transaction. A request that
 * failed leaves nothing behind and is tried anew.
 */
export async function answerOnce(
  answers: AnswerStore,
  {
    principal,
    key,
    request,
    shownOnce,
  }: { principal: string; key: string; request: Fingerprinted; shownOnce?: string },
  answer: () => Promise<WrittenAnswer>,
): Promise<WrittenAnswer> {
  if (!(await answers.claim(principal, key))) throw idempotencyKeyInUse({}, { 'Retry-After': '1' })
  const fingerprint = fingerprintOf(request)
  const kept = await answers.find(principal, key)
  if (kept) return repeat(kept, fingerprint)

  const written = await answer()
  if (written.status < 400) await answers.keep(principal, key, keep(written, fingerprint, shownOnce))
  return written
}

/** Refuses what cannot be a key: it has to fit a header, a column and a log line. */
export function checkIdempotencyKey(key: string): void {
  if (!/^[\x20-\x7e]{1,255}$/.test(key) || key.trim() === '') throw idempotencyKeyInvalid({})
}

function repeat({ fingerprint, status, headers, body }: KeptAnswer, asked: string): WrittenAnswer {
  if (fingerprint !== asked) throw idempotencyKeyReused({})
  return { status, headers: { ...headers, 'Idempotency-Replayed': 'true' }, body }
}

function keep({ status, headers, body }: WrittenAnswer, fingerprint: string, shownOnce?: string): KeptAnswer {
  if (body !== null && typeof body !== 'string') throw new Error('A file or stream cannot be kept to be repeated.')
  return { fingerprint, status, headers, body: body && shownOnce ? withoutSecret(body, shownOnce) : body }
}

/** A secret that is stored nowhere else in the clear is not stored here either. */
function withoutSecret(body: string, field: string): string {
  return JSON.stringify({ ...JSON.parse(body), [field]: null })
}

function fingerprintOf({ method, address, ifMatch = '', body }: Fingerprinted): string {
  const bodyHash = createHash('sha256').update(body).digest('hex')
  return createHash('sha256')
    .update(JSON.stringify([method, address, ifMatch, bodyHash]))
    .digest('hex')
}
