import type { Announce } from '../events.js'
import type { Job, JobFailure } from '../jobs/job.js'
import type { JobStore } from '../jobs/job-store.js'
import { system } from '../people/principal.js'

/**
 * Why a job does not go on: parked until `resumeInMs` from now or until a person acts, or failed. `retry` says `later`
 * where it goes on by itself though nobody can say when.
 */
export type Standstill = {
  state: 'parked' | 'failed'
  type: string
  detail: string
  /** The provider it stands still because of. */
  provider: string
  resumeInMs?: number
  retry?: JobFailure['retry']
}

/** Parks or fails a job, unless its run was overtaken. What was paid so far stays in the ledger. */
export async function standStill(
  { jobs, announce }: { jobs: JobStore; announce: Announce },
  job: Job,
  { state, type, detail, provider, resumeInMs, retry = resumeInMs === undefined ? 'never' : 'later' }: Standstill,
): Promise<'parked' | 'skipped'> {
  if (!(await jobs.holds(job))) return 'skipped'
  const whose = provider === job.provider ? {} : { provider }
  await jobs.settle(job.id, state, { type, detail, retry, ...whose }, resumeInMs)
  const { articleId, language } = job
  await announce(`job.${state}`, { articleId, jobId: job.id, language, reason: type }, system)
  return 'parked'
}
