import { z } from 'zod'
import { exampleIds } from '../articles/article-examples.js'
import { preparationShown } from '../articles/article-schemas.js'
import { cursorOf, cutPage, pageOf, pageQuery } from '../http/paging.js'
import { defineRoute, type Route } from '../http/route.js'
import { jobNotCancellable, jobNotFound, jobNotRetryable } from '../problems.js'
import { cancelJob } from './end-job.js'
import { type Job, jobStates } from './job.js'
import type { JobStore } from './job-store.js'
import { retryJob } from './retry-job.js'

type Needs = { jobs: JobStore } & Parameters<typeof retryJob>[0] & Parameters<typeof cancelJob>[0]

const shared = { access: ['editor'], topic: 'Jobs' } as const
const params = z.strictObject({ jobId: z.uuid() })
const byId = cursorOf(z.uuid())
const count = z.int()

const jobExample = {
  id: exampleIds.job,
  articleId: exampleIds.article,
  headline: 'Pegel am Rhein sinkt wieder',
  language: 'fr',
  provider: 'deepl',
  draftedBy: ['deepl'],
  priority: 'normal',
  state: 'done',
  progress: { segments: 3, carried: 1, memory: 0, machine: 2, failed: 0, skipped: 0 },
  preparation: null,
  billedCharacters: 93,
  failure: null,
  resumeAt: null,
  createdAt: '2026-11-23T09:00:01.000Z',
  finishedAt: '2026-11-23T09:00:05.000Z',
}
/** A job as the API shows it. */
export const jobShown = z
  .object({
    id: z.uuid(),
    articleId: z.uuid(),
    headline: z.string().describe('Of the article’s newest revision'),
    language: z.string(),
    provider: z.string().describe('That was chosen'),
    draftedBy: z
      .array(z.string())
      .describe('The providers that drafted it, who did most first; another than chosen where one stood in for it'),
    priority: z.string(),
    state: z.enum(jobStates),
    progress: z
      .object({ segments: count, carried: count, memory: count, machine: count, failed: count, skipped: count })
      .describe('A job that is done adds up: segments is the sum of the others'),
    preparation: preparationShown,
    billedCharacters: count,
    failure: z
      .object({
        type: z.string(),
        detail: z.string(),
        retry: z.enum(['later', 'never']),
        provider: z.string().optional().describe('Whose trouble it is, if not that of the provider that was chosen'),
      })
      .nullable(),
    resumeAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Job', examples: [jobExample] })

const oneJob = { description: 'The job', body: jobShown }

const listQuery = pageQuery.extend({ state: z.enum(jobStates).optional(), articleId: z.uuid().optional() })

const listJobs = defineRoute<Needs, undefined, typeof listQuery>({
  ...shared,
  access: ['editor', 'reviewer'],
  method: 'get',
  path: '/v1/jobs',
  summary: 'The jobs, newest first',
  query: listQuery,
  answers: { 200: { description: 'A page of jobs', body: pageOf(jobShown) } },
  async handle({ jobs }, { query: { limit, cursor, ...filter } }) {
    const found = await jobs.list(filter, { after: byId.read(cursor) ?? undefined, limit: limit + 1 })
    const { items, next } = cutPage(found, limit, ({ id }) => byId.write(id))
    return { status: 200, body: { items: await showJobs(jobs, items), next } }
  },
})

const getJob = defineRoute<Needs, typeof params>({
  ...shared,
  access: ['editor', 'reviewer'],
  method: 'get',
  path: '/v1/jobs/:jobId',
  summary: 'One job: its state, its sums, and why it stands still if it does',
  params,
  answers: { 200: oneJob },
  problems: [jobNotFound],
  handle: ({ jobs }, { params: { jobId } }) => answerWith(jobs, jobId, 200),
})

const postRetry = defineRoute<Needs, typeof params>({
  ...shared,
  method: 'post',
  path: '/v1/jobs/:jobId/retries',
  summary: 'Try a job again that stands still; what was paid is not paid again',
  params,
  answers: { 202: oneJob },
  problems: [jobNotFound, jobNotRetryable],
  async handle(needs, { params: { jobId }, principal }) {
    await retryJob(needs, { jobId, by: principal.id })
    return answerWith(needs.jobs, jobId, 202)
  },
})

const deleteJob = defineRoute<Needs, typeof params>({
  ...shared,
  method: 'delete',
  path: '/v1/jobs/:jobId',
  summary: 'Cancel a job that is not over',
  params,
  answers: { 200: oneJob },
  problems: [jobNotFound, jobNotCancellable],
  async handle(needs, { params: { jobId }, principal }) {
    await cancelJob(needs, { jobId, by: principal.id })
    return answerWith(needs.jobs, jobId, 200)
  },
})

/** The addresses of jobs. */
export const jobRoutes: readonly Route<Needs>[] = [listJobs, getJob, postRetry, deleteJob]

async function answerWith(jobs: JobStore, jobId: string, status: number) {
  const job = await jobs.find(jobId)
  if (!job) throw jobNotFound({ jobId })
  const [shown] = await showJobs(jobs, [job])
  return { status, body: shown, location: `/v1/jobs/${jobId}` }
}

async function showJobs(jobs: JobStore, found: readonly Job[]) {
  const sums = new Map((await jobs.sums(found.map(({ id }) => id))).map(sum => [sum.id, sum]))
  return found.map(({ run, revisionId, passedOver, ...job }) => {
    const { id, headline = '', billedCharacters = 0, draftedBy = [], ...progress } = sums.get(job.id) ?? {}
    return { ...job, headline, draftedBy, progress, billedCharacters }
  })
}
