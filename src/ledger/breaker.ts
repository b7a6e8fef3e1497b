import type { ProviderTrouble } from '../providers/provider.js'

/**
 * `closed`: the provider is asked as usual. `open`: it failed again and again and is left alone. `half-open`: one
 * request is out, to see whether it works again.
 */
export const breakerStates = ['closed', 'open', 'half-open'] as const

/** How things are between us and a provider; `nextTrialAt` is the earliest moment for the next single request. */
export type Breaker = {
  provider: string
  state: (typeof breakerStates)[number]
  since: Date
  reason: ProviderTrouble | null
  detail: string | null
  nextTrialAt: Date | null
}

/** A request that failed: what the trouble was, in words that may be shown, and how long the provider asks to wait. */
export type Failure = { trouble: ProviderTrouble; detail: string; retryAfterMs?: number | undefined }

/** What speaks against a provider; that it is busy, or will not take a text, speaks for its being there. */
const faults: readonly ProviderTrouble[] = ['unreachable', 'unclear', 'broken']

/** Opens when half of the last twenty requests failed, as long as these are not ten minutes old. */
export const breakerRule = { requests: 20, failures: 10, withinMs: 600_000, faults } as const

/** True if the trouble speaks against the provider, and not against the text or for patience. */
export function isFault(trouble: ProviderTrouble): boolean {
  return faults.includes(trouble)
}

/** Milliseconds until the next trial: a minute, doubling up to ten, and never before the provider wants it, up to an hour. */
export function trialDelay(failedTrials: number, retryAfterMs = 0): number {
  const ours = Math.min(60_000 * 2 ** failedTrials, 600_000)
  return Math.max(ours, Math.min(retryAfterMs, 3_600_000))
}

/** A request was not sent, and nothing spent: the provider is left alone. */
export class BreakerOpen extends Error {
  override name = 'BreakerOpen'

  constructor(readonly provider: string) {
    super(`${provider} failed again and again; it is left alone until a single request goes well.`)
  }
}
