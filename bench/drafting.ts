import { atMost, defineBench, type Figure, told } from './bench.js'
import { allInReview, submit, writeArticles } from './support/articles.js'
import { startService } from './support/service.js'
import { onStage, type Stage } from './support/stage.js'

const languages = ['en-GB', 'fr', 'pl']
const articles = 60
const segments = 30
const latencyMs = 100
const versions = articles * languages.length

/** What one worker process may ask of the provider at once: `concurrency` in `src/providers/deepl.ts`. */
const atOnce = 4

/** How much slower than the provider alone the way of 60 articles into three languages is. */
export const drafting = defineBench({
  name: 'drafting',
  about: `${articles} articles × ${languages.length} languages × ${segments} segments, submitted to one worker process`,

  run: () =>
    onStage(async stage => {
      const redis = await stage.redis()
      return [
        ...(await againstLatency(stage)),
        ...(await withoutLatency(stage, null)),
        ...(redis ? await withoutLatency(stage, redis) : [told('Redis is not installed', '—')]),
      ]
    }),
})

async function againstLatency(stage: Stage): Promise<Figure[]> {
  const { seconds, requests, mostAtOnce, api, worker } = await draftAll(stage, latencyMs)
  const ideal = (requests * latencyMs) / 1000 / atOnce
  return [
    told(`provider of ${latencyMs} ms: requests`, requests),
    told('most requests at once', mostAtOnce),
    told('from the first submission to the last version in review', seconds, 's'),
    told('requests × latency ÷ allowed concurrency', ideal, 's'),
    atMost('time ÷ that', seconds / ideal, 1.25),
    told('memory of the API afterwards', api, 'MiB'),
    told('memory of the worker process afterwards', worker, 'MiB'),
  ]
}

async function withoutLatency(stage: Stage, redis: string | null): Promise<Figure[]> {
  const { seconds } = await draftAll(stage, 0, redis)
  return [told(`provider of 0 ms, queue in ${redis ? 'Redis' : 'PostgreSQL'}`, versions / seconds, 'versions/s')]
}

async function draftAll(stage: Stage, latency: number, redis: string | null = null) {
  const service = await startService(stage, { latencyMs: latency, redis })
  const began = performance.now()
  await submit(service, writeArticles(articles, segments), languages)
  await allInReview(service, versions, 60_000)
  const seconds = (performance.now() - began) / 1000

  const { requests, mostAtOnce } = await service.counts()
  const [api, worker] = await Promise.all([service.api, ...service.workers].map(child => child.gauge()))
  await service.stop()
  const mebibytes = (bytes = 0) => bytes / 2 ** 20
  return { seconds, requests, mostAtOnce, api: mebibytes(api?.rssBytes), worker: mebibytes(worker?.rssBytes) }
}
