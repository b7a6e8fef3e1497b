import type { Announce } from '../events.js'
import { system } from '../people/principal.js'
import { jobNotCancellable, jobNotFound } from '../problems.js'
import type { JobFailure } from './job.js'
import type { JobStore } from './job-store.js'

type Within = { jobs: JobStore; announce: Announce }
type Needs = { transaction<Result>(work: (within: Within) => Promise<Result>): Promise<Result> }

/** Cancels a job that is not over; a request that is out may still be paid, and its answer is kept in the ledger. */
export async function cancelJob({ transaction }: Needs, { jobId, by }: { jobId: string; by: string }): Promise<void> {
  await transaction(async ({ jobs, announce }) => {
    const job = await jobs.find(jobId, { lock: true })
    if (!job) throw jobNotFound({ jobId })
    const { articleId, language, state } = job
    if (state === 'cancelled') return
    if (state === 'done' || state === 'superseded') throw jobNotCancellable({ jobId, state })
    await jobs.settle(jobId, 'cancelled')
    await announce('job.cancelled', { articleId, jobId, language }, by)
  })
}

/** Fails a job that was tried as often as patience allows; a person may retry it. */
export async function failJob(
  { transaction }: Needs,
  { jobId, failure }: { jobId: string; failure: JobFailure },
): Promise<void> {
  await transaction(async ({ jobs, announce }) => {
    const job = await jobs.find(jobId, { lock: true })
    if (!job || (job.state !== 'queued' && job.state !== 'translating')) return
    await jobs.settle(jobId, 'failed', failure)
    await announce(
      'job.failed',
      { articleId: job.articleId, jobId, language: job.language, reason: failure.type },
      system,
    )
  })
}
