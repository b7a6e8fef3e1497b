import type { Announce } from '../events.js'
import type { JobStore } from '../jobs/job-store.js'
import { system } from '../people/principal.js'
import type { ProviderError } from '../providers/provider.js'
import { orderProviders, type ProvidersKnown } from './order-providers.js'

type Within = {
  articles: { find(id: string): Promise<{ sourceLanguage: string } | undefined> }
  jobs: JobStore
  announce: Announce
}
type Needs = ProvidersKnown & { transaction<Result>(work: (within: Within) => Promise<Result>): Promise<Result> }

/**
 * Has the next provider go on with a job at which one failed for good. False if there is none, or the job is not
 * under way.
 */
export async function passOn(needs: Needs, jobId: string, { provider, trouble }: ProviderError): Promise<boolean> {
  return needs.transaction(async ({ articles, jobs, announce }) => {
    const job = await jobs.find(jobId, { lock: true })
    const article = job && (await articles.find(job.articleId))
    if (!job || !article || (job.state !== 'queued' && job.state !== 'translating')) return false
    const passedOver = [...job.passedOver, provider]
    const [next] = orderProviders(needs, { ...job, passedOver }, article.sourceLanguage)
    if (!next) return false

    await jobs.passOver(jobId, provider)
    const { articleId, language, priority } = job
    const reason = `provider-${trouble}`
    await announce('job.passed-on', { articleId, jobId, language, priority, provider: next, reason }, system)
    return true
  })
}
