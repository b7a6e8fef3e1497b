import type { Announce } from '../events.js'
import type { BreakerStore } from './breaker-store.js'

type Within = { breakers: Pick<BreakerStore, 'reset'>; announce: Announce }
type Needs = { transaction<Result>(work: (within: Within) => Promise<Result>): Promise<Result> }

/** Has a provider asked as usual again, as a person knows better; what waits for it goes on. */
export async function resetBreaker({ transaction }: Needs, { provider, by }: { provider: string; by: string }) {
  await transaction(async ({ breakers, announce }) => {
    if (await breakers.reset(provider)) await announce('breaker.closed', { provider }, by)
  })
}
