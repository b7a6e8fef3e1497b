import type { Announce } from '../events.js'
import { system } from '../people/principal.js'
import type { ProviderError } from '../providers/provider.js'
import { isFault } from './breaker.js'
import type { BreakerStore } from './breaker-store.js'

type Within = { breakers: BreakerStore; announce: Announce }

/** A request to a provider; `isTrial` if it is the one that an open breaker let through. */
export type Sent = { provider: string; requestId: string; isTrial: boolean }

/** Closes the breaker if the request was its trial: the provider answers again. */
export async function noteAnswer({ breakers, announce }: Within, { provider, requestId, isTrial }: Sent) {
  if (isTrial && (await breakers.closeAfter(provider, requestId))) {
    await announce('breaker.closed', { provider }, system)
  }
}

/**
 * Counts a request that ended in trouble, in the transaction that writes that down: enough of them open the breaker.
 * A trouble that is no fault of the provider's shows that it is there, unless it is the one the breaker is open for.
 */
export async function noteTrouble(within: Within, sent: Sent, error: ProviderError): Promise<void> {
  const { breakers, announce } = within
  const { provider, requestId, isTrial } = sent
  const isAsBefore = isTrial && new Map(await breakers.reasons()).get(provider) === error.trouble
  if (!isFault(error.trouble) && !isAsBefore) return noteAnswer(within, sent)
  const failure = { trouble: error.trouble, detail: error.message, retryAfterMs: error.retryAfterMs }
  if (isTrial) return breakers.failTrial(provider, requestId, failure)
  if (await breakers.openIfFailing(provider, failure)) {
    await announce('breaker.opened', { provider, reason: error.trouble }, system)
  }
}
