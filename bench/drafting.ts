import { atMost, defineBench, type Figure, told } from './bench.js'
import { allInReview, submit, writeArticles } from './support/articles.js'
import { type Service, startService } from './support/service.js'
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
  about: `${articles} articles × ${languages.length} languages × ${segments} segments, one worker process that has worked before`,

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
  const service = await startService(stage, { latencyMs })
  const cold = await draft(service, 0)
  const warm = await draft(service, 1)
  const ideal = (warm.requests * latencyMs) / 1000 / atOnce
  const { mostAtOnce } = await service.counts()
  const [api, worker] = await Promise.all([service.api, ...service.workers].map(child => child.gauge()))
  await service.stop()
  return [
    told(`provider of ${latencyMs} ms: requests`, warm.requests),
    told('most requests at once', mostAtOnce),
    told('requests × latency ÷ allowed concurrency', ideal, 's'),
    told('from the first submission to the last version in review', warm.seconds, 's'),
    atMost('time ÷ requests × latency ÷ concurrency', warm.seconds / ideal, 1.25),
    told('the same for the first articles after the start', cold.seconds / ideal),
    told('memory of the API afterwards', (api?.rssBytes ?? 0) / 2 ** 20, 'MiB'),
    told('memory of the worker process afterwards', (worker?.rssBytes ?? 0) / 2 ** 20, 'MiB'),
  ]
}

async function withoutLatency(stage: Stage, redis: string | null): Promise<Figure[]> {
  const service = await startService(stage, { redis })
  await draft(service, 0)
  const { seconds } = await draft(service, 1)
  await service.stop()
  return [told(`provider of 0 ms, queue in ${redis ? 'Redis' : 'PostgreSQL'}`, versions / seconds, 'versions/s')]
}

/** Submits the load for the `round`-th time, in sentences of its own, and waits until all of it is in review. */
async function draft(service: Service, round: number) {
  const load = writeArticles(articles * (round + 1), segments).slice(articles * round)
  const before = await service.counts()
  const began = performance.now()
  await submit(service, load, languages)
  await allInReview(service, versions * (round + 1), 60_000)
  const seconds = (performance.now() - began) / 1000
  return { seconds, requests: (await service.counts()).requests - before.requests }
}
