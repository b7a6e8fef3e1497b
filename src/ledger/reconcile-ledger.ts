import type { Announce } from '../events.js'
import { system } from '../people/principal.js'
import type { Translator } from '../providers/provider.js'
import { basisOf, findDrift, increaseOf, type Reading } from './reconciliation.js'
import type { Outcome, ReconciliationStore } from './reconciliation-store.js'

type Within = { reconciliations: ReconciliationStore; announce: Announce }
type Needs = {
  providers: ReadonlyMap<string, Translator>
  reconciliations: Pick<ReconciliationStore, 'find' | 'clock'>
  transaction<Result>(work: (within: Within) => Promise<Result>): Promise<Result>
}

/**
 * Asks a provider what it counted and compares that with the ledger; the drift in characters, or null if there was
 * nothing to compare with, or it is over already. Throws `ProviderError`.
 */
export async function reconcileLedger(needs: Needs, { reconciliationId }: { reconciliationId: string }) {
  const open = await needs.reconciliations.find(reconciliationId)
  if (open?.state !== 'open') return null
  const { provider } = open
  const meter = needs.providers.get(provider)?.readMeter
  if (!meter) {
    await failReconciliation(needs, { reconciliationId, reason: 'provider-not-configured' })
    return null
  }

  const askedAt = await needs.reconciliations.clock()
  const counted = await meter()
  const answeredAt = await needs.reconciliations.clock()
  return needs.transaction(within => settle(within, reconciliationId, { ...counted, askedAt, answeredAt }))
}

/** Ends a comparison that cannot be done, or was tried as often as patience allows. What it missed is in the next one. */
export async function failReconciliation(
  { transaction }: Pick<Needs, 'transaction'>,
  { reconciliationId, reason }: { reconciliationId: string; reason: string },
): Promise<void> {
  await transaction(async ({ reconciliations, announce }) => {
    const provider = await reconciliations.fail(reconciliationId, reason)
    if (provider) await announce('reconciliation.failed', { reconciliationId, provider, reason }, system)
  })
}

async function settle({ reconciliations, announce }: Within, reconciliationId: string, reading: Reading) {
  const provider = await reconciliations.hold(reconciliationId)
  if (provider === null) return null
  const outcome = await compare(reconciliations, provider, reading)
  await reconciliations.finish(reconciliationId, outcome)
  const drift = outcome.drift ?? 0
  if (drift === 0) await announce('reconciliation.done', { reconciliationId, provider }, system)
  else await announce('reconciliation.drifted', { reconciliationId, provider, drift }, system)
  return outcome.drift
}

async function compare(store: ReconciliationStore, provider: string, reading: Reading): Promise<Outcome> {
  const previous = await store.latest(provider)
  const { basis, stretch } = basisOf(reading, previous)
  if (!stretch || !previous) {
    // What is under way or young now may be counted after this reading, which knew nothing of what came before.
    const { lateBilled, latePossible } = await store.asked(provider, justBefore(reading))
    const outstanding = { billed: 0, possible: lateBilled + latePossible }
    return { reading, basis, stretch, increase: null, asked: null, drift: null, outstanding }
  }
  const increase = increaseOf(basis, reading, previous)
  const asked = await store.asked(provider, stretch)
  return { reading, basis, stretch, increase, asked, ...findDrift(basis, increase, asked, previous.outstanding) }
}

function justBefore({ askedAt, answeredAt }: Reading) {
  return { from: [askedAt, answeredAt] as [Date, Date], to: [askedAt, answeredAt] as [Date, Date] }
}
