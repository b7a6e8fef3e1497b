import type { Announce } from '../events.js'
import type { BreakerStore } from '../ledger/breaker-store.js'
import { jobNotFound, jobNotRetryable } from '../problems.js'
import { isRetryable, type Job } from './job.js'
import type { JobStore } from './job-store.js'

type Within = {
  articles: {
    find(id: string): Promise<{ revision: number } | undefined>
    revision(articleId: string, number: number): Promise<{ id: string } | undefined>
  }
  jobs: JobStore
  breakers: Pick<BreakerStore, 'tryNow' | 'dueForTrial'>
  announce: Announce
}
type Needs = { transaction<Result>(work: (within: Within) => Promise<Result>): Promise<Result> }

/** Troubles that stop every job of a provider alike: its key is not accepted, its account used up, it is away. */
const stopsAll: readonly string[] = [
  'provider-refused',
  'provider-quota',
  'provider-unreachable',
  'provider-unprepared',
]

/**
 * Starts a job again that stands still; what was paid is not paid again. A person who retries one job that such a
 * trouble stopped says that it is over, so all of them go on; one that waits for a breaker is its next trial, and the
 * others follow if that goes well. Throws `job-not-retryable` if it does not stand still.
 */
export async function retryJob({ transaction }: Needs, { jobId, by }: { jobId: string; by: string }): Promise<void> {
  await transaction(async within => {
    const { jobs } = within
    const job = await jobs.find(jobId, { lock: true })
    if (!job) throw jobNotFound({ jobId })
    if (!isRetryable(job, await jobs.progress(job)) || !(await isNewest(within, job))) {
      throw jobNotRetryable({ jobId, state: job.state })
    }
    await reopen(within, job, by)
    const trouble = job.failure?.type ?? ''
    const troubled = job.failure?.provider ?? job.provider
    if (trouble === 'breaker') await within.breakers.tryNow(troubled)
    if (!stopsAll.includes(trouble)) return
    for (const other of await jobs.parkedFor(troubled, trouble)) await reopen(within, other, by)
  })
}

/**
 * Lets parked jobs go on whose time has come, and one for each open breaker whose trial is due; called by the clock.
 * Answers how many.
 */
export async function resumeJobs({ transaction }: Needs, by: string): Promise<number> {
  return transaction(async within => {
    const due = await within.jobs.due()
    for (const provider of await within.breakers.dueForTrial()) {
      due.push(...(await within.jobs.firstBehindBreaker(provider)))
    }
    for (const job of due) await reopen(within, job, by)
    return due.length
  })
}

async function isNewest({ articles }: Within, { articleId, revisionId }: Job): Promise<boolean> {
  const article = await articles.find(articleId)
  const newest = article && (await articles.revision(articleId, article.revision))
  return newest?.id === revisionId
}

async function reopen(
  { jobs, announce }: Within,
  job: Pick<Job, 'id' | 'articleId' | 'language' | 'priority'>,
  by: string,
) {
  const { id: jobId, articleId, language, priority } = job
  await jobs.reopen(jobId)
  await announce('job.retried', { articleId, jobId, language, priority }, by)
}
