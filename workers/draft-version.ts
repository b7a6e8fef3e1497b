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

  giveUp: (services, { data: { jobId } }, error) => failJob(services, { jobId, ...reasonOf(error) }),
})

/**
 * An outage of hours that costs nothing is sat out. Where the provider may have charged for every try, a person
 * has to say that it is worth another.
 */
function reasonOf(error: Error): { type: string; detail: string; resumeInMs?: number } {
  if (!(error instanceof ProviderError)) {
    return { type: 'unexpected', detail: 'Something went wrong on our side; the log has the details.' }
  }
  const { trouble, message } = error
  return { type: `provider-${trouble}`, detail: message, ...(trouble === 'unreachable' && { resumeInMs: 600_000 }) }
}
