import type { Announce } from '../events.js'
import { system } from '../people/principal.js'
import { jobNotCancellable, jobNotFound } from '../problems.js'
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

type Failing = { jobId: string; type: string; detail: string; provider?: string; resumeInMs?: number }

/**
 * Ends a job that was tried as often as patience allows: it fails, and a person may retry it; or it parks, if
 * there is a time from which on it may be tried by itself.
 */
export async function failJob(
  { transaction }: Needs,
  { jobId, resumeInMs, provider, ...reason }: Failing,
): Promise<void> {
  await transaction(async ({ jobs, announce }) => {
    const job = await jobs.find(jobId, { lock: true })
    if (!job || (job.state !== 'queued' && job.state !== 'translating')) return
    const [state, retry] = resumeInMs === undefined ? (['failed', 'never'] as const) : (['parked', 'later'] as const)
    const whose = provider && provider !== job.provider ? { provider } : {}
    await jobs.settle(jobId, state, { ...reason, retry, ...whose }, resumeInMs)
    const { articleId, language } = job
    await announce(`job.${state}`, { articleId, jobId, language, reason: reason.type }, system)
  })
}
