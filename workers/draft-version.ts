import { failJob } from '../src/jobs/end-job.js'
import { ProviderError } from '../src/providers/provider.js'
import { draftVersion } from '../src/versions/draft-version.js'
import { passOn } from '../src/versions/pass-on.js'
import { defineWorker } from './worker.js'

export default defineWorker({
  name: 'draft-version',
  on: ['job.opened', 'job.retried', 'job.passed-on'],
  // More than a provider takes at once, so that one job writes while others wait for answers.
  concurrency: 12,
  run: (services, { data }) => draftVersion(services, data),

  async giveUp(services, { data: { jobId } }, error) {
    if (error instanceof ProviderError && (await passOn(services, jobId, error))) return
    await failJob(services, { jobId, ...reasonOf(error) })
  },
})

/**
 * An outage of hours that costs nothing is sat out. Where the provider may have charged for every try, a person
 * has to say that it is worth another.
 */
function reasonOf(error: Error): { type: string; detail: string; provider?: string; resumeInMs?: number } {
  if (!(error instanceof ProviderError)) {
    return { type: 'unexpected', detail: 'Something went wrong on our side; the log has the details.' }
  }
  const { trouble, message: detail, provider } = error
  const resumes = trouble === 'unreachable' || trouble === 'unprepared' ? { resumeInMs: 600_000 } : {}
  return { type: `provider-${trouble}`, detail, provider, ...resumes }
}
