import { ProviderError, type ProviderTrouble } from '../provider.js'
import { retryAfterMs } from '../retry-after.js'
import type { Exchange } from './exchange.js'

/** Words a DeepL trouble from scratch: what the client library throws carries the key and the article. */
export function deeplError(trouble: ProviderTrouble, reason: string, waitMs?: number): ProviderError {
  return new ProviderError('deepl', trouble, `DeepL ${reason}`, waitMs)
}

/** What a failed call means. */
export function troubleOf(exchange: Exchange, failure: Failure): ProviderError {
  const { status, retryAfter } = exchange
  if (status === undefined) return withoutAnswer(failure)
  if (status === 429) return deeplError('busy', 'is asked too often (429)', retryAfterMs(retryAfter))
  if (status === 456) return deeplError('quota', 'has no characters left in this period (456)')
  if (status === 401 || status === 403) return deeplError('refused', `does not accept the key (${status})`)
  if (status >= 500 || status === 408) return deeplError('unclear', `has a fault of its own (${status})`)
  if (status >= 400) return deeplError('rejected', `will not take this request (${status})`)
  if (failure.kind === 'network') return deeplError('unclear', `broke off in the middle of its answer (${status})`)
  return deeplError('broken', `gave an answer that is not understood (${status})`)
}

/** Where a call failed: in the network, with its own word for it (`ECONNRESET`), or in the client library. */
export type Failure = { kind: 'network'; code: string | undefined } | { kind: 'client' }

function withoutAnswer(failure: Failure): ProviderError {
  if (failure.kind === 'client') return deeplError('rejected', 'was not asked: its client refuses the request')
  const code = failure.code && /^[A-Z][A-Z0-9_]+$/.test(failure.code) ? failure.code : 'unknown'
  return neverConnected.test(code)
    ? deeplError('unreachable', `cannot be reached (${code})`)
    : deeplError('unclear', `gave no answer (${code})`)
}

const neverConnected =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|E(HOST|NET)(UNREACH|DOWN)|.*CERT.*|UNABLE_TO_VERIFY_LEAF_SIGNATURE)$/
