import type { Article } from '../articles/article.js'
import type { Announce } from '../events.js'
import { system } from '../people/principal.js'
import type { JobStore } from './job-store.js'

type Needs = {
  transaction<Result>(work: (within: Within) => Promise<Result>): Promise<Result>
}
type Within = {
  articles: {
    find(id: string, options: { lock: boolean }): Promise<Article | undefined>
    languagesOf(articleId: string): Promise<string[]>
    revision(articleId: string, number: number): Promise<{ id: string } | undefined>
  }
  jobs: Pick<JobStore, 'open' | 'supersede'>
  announce: Announce
}

/** Opens a job for each language the newest revision still lacks, and ends the jobs of older revisions. */
export async function openJobs({ transaction }: Needs, { articleId }: { articleId: string }): Promise<void> {
  await transaction(async ({ articles, jobs, announce }) => {
    const article = await articles.find(articleId, { lock: true })
    if (!article) return
    const revision = await articles.revision(articleId, article.revision)
    if (!revision) return

    for (const { id, language } of await jobs.supersede(articleId, revision.id)) {
      await announce('job.superseded', { articleId, jobId: id, language }, system)
    }
    const languages = await articles.languagesOf(articleId)
    const { provider, priority } = article
    const opened = await jobs.open({ articleId, revisionId: revision.id, provider, priority }, languages)
    for (const { id, language } of opened) {
      await announce('job.opened', { articleId, jobId: id, language, priority }, system)
    }
  })
}
