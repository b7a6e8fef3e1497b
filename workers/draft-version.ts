import { failJob } from '../src/jobs/end-job.js'
import { ProviderError } from '../src/providers/provider.js'
import { draftVersion } from '../src/versions/draft-version.js'
import { defineWorker } from './worker.js'

export default defineWorker({
  name: 'draft-version',
  on: ['job.opened', 'job.retried'],
  // More than a provider takes at once, so that one job writes while others wait for answers.
  concurrency: 12,
  run: (services, { data }) => draftVersion(services, data),

  giveUp(services, { data: { jobId } }, error) {
    const isProviders = error instanceof ProviderError
    const type = isProviders ? `provider-${error.trouble}` : 'unexpected'
    const detail = isProviders ? error.message : 'Something went wrong on our side; the log has the details.'
    return failJob(services, { jobId, failure: { type, detail, retry: 'never' } })
  },
})
