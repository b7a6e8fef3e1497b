import type { Announce } from '../events.js'
import { system } from '../people/principal.js'
import { providerNotMetered } from '../problems.js'
import type { Translator } from '../providers/provider.js'
import type { ReconciliationStore } from './reconciliation-store.js'

type Within = { reconciliations: ReconciliationStore; announce: Announce }
type Needs = {
  providers: ReadonlyMap<string, Translator>
  transaction<Result>(work: (within: Within) => Promise<Result>): Promise<Result>
}

/**
 * Has the ledger compared with what a provider counted, as soon as may be; the id of the comparison, which is the one
 * under way if there is one. Throws `provider-not-metered` where the provider tells no count.
 */
export async function openReconciliation(
  { providers, transaction }: Needs,
  { provider, by }: { provider: string; by: string },
): Promise<string> {
  if (!providers.get(provider)?.readMeter) throw providerNotMetered({ provider })
  return transaction(async within => {
    for (;;) {
      const found = await open(within, { provider, night: null, openedBy: by })
      const id = found ?? (await within.reconciliations.findOpen(provider))
      // Null again where the one under way has ended in between.
      if (id !== null) return id
    }
  })
}

type Nightly = Needs & {
  reconciliations: Pick<ReconciliationStore, 'isOfNight'>
  /** The hour (UTC) from which on a night's comparison is due; null if there is to be none. */
  reconcileAtHour: number | null
  now(): Date
}

/**
 * Opens tonight's comparison with each provider that counts, if its hour has come and nobody has; called by the
 * clock. A night that everything slept through is made up for whenever the day begins.
 */
export async function openNightly(needs: Nightly): Promise<void> {
  const { providers, reconciliations, transaction, reconcileAtHour } = needs
  const now = needs.now()
  if (reconcileAtHour === null || now.getUTCHours() < reconcileAtHour) return
  const night = now.toISOString().slice(0, 10)
  for (const [provider, { readMeter }] of providers) {
    if (!readMeter || (await reconciliations.isOfNight(provider, night))) continue
    await transaction(within => open(within, { provider, night, openedBy: system }))
  }
}

async function open(
  { reconciliations, announce }: Within,
  of: { provider: string; night: string | null; openedBy: string },
) {
  const reconciliationId = await reconciliations.open(of)
  if (reconciliationId === null) return null
  await announce('reconciliation.opened', { reconciliationId, provider: of.provider }, of.openedBy)
  return reconciliationId
}
