import { failReconciliation, reconcileLedger } from '../src/ledger/reconcile-ledger.js'
import { ProviderError } from '../src/providers/provider.js'
import { defineWorker } from './worker.js'

export default defineWorker({
  name: 'reconcile-ledger',
  on: ['reconciliation.opened'],
  concurrency: 1,
  async run(services, { data }) {
    const drift = await reconcileLedger(services, data)
    if (drift) services.warn({ ...data, drift }, 'the provider counted otherwise than the ledger')
  },

  async giveUp(services, { data: { reconciliationId, provider } }, error) {
    const reason = error instanceof ProviderError ? `provider-${error.trouble}` : 'unexpected'
    await failReconciliation(services, { reconciliationId, reason })
    services.warn({ reconciliationId, provider, reason }, 'the ledger could not be compared')
  },
})
