import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { atLeast, defineBench, told } from './bench.js'
import { allInReview, submit, writeArticles } from './support/articles.js'
import type { Child } from './support/child.js'
import { type Service, startService } from './support/service.js'
import { onStage } from './support/stage.js'

const rounds = 5
const secondsPerRound = 3

/** One approved document read through the service, against a bare Express route that sends the same bytes. */
export const reading = defineBench({
  name: 'reading',
  about: 'one approved document, against a bare Express route that sends the same bytes',

  run: () =>
    onStage(async stage => {
      const service = await startService(stage)
      const path = await publishOne(service)
      await Promise.all(service.workers.map(worker => worker.stop()))
      const answer = await fetch(service.api.url + path, { headers })
      const file = join(stage.folder, 'document')
      const bytes = new Uint8Array(await answer.arrayBuffer())
      await writeFile(file, bytes)
      const bare = await stage.start('bench/support/bare-express.ts', {
        args: [file, answer.headers.get('content-type') ?? ''],
      })

      const ours = { child: service.api, url: service.api.url + path }
      const theirs = { child: bare, url: `${bare.url}/document` }
      const crowd = await compare(ours, theirs, 50)
      const few = await compare(ours, theirs, 10)
      const { rssBytes } = await service.api.gauge()
      return [
        told('size of the document', bytes.length, 'bytes'),
        told('bare Express, 50 connections', crowd.theirs, 'requests/s'),
        told('Fassung, 50 connections', crowd.ours, 'requests/s'),
        atLeast('Fassung ÷ bare Express, 50 connections', crowd.ratio, 1),
        atLeast('Fassung ÷ bare Express, 10 connections', few.ratio, 1),
        told('processor time per request, Fassung ÷ bare Express', crowd.cpuRatio),
        told('memory of the API afterwards', rssBytes / 2 ** 20, 'MiB'),
      ]
    }),
})

const headers = { accept: 'application/json', 'accept-encoding': 'identity' }

async function publishOne(service: Service): Promise<string> {
  await submit(service, writeArticles(1, 30), ['fr'])
  await allInReview(service, 1, 20_000)
  const { rows } = await service.database.query('select id, article_id from versions')
  const version = await service.ask('GET', `/v1/versions/${rows[0].id}`)
  const etag = version.headers.get('etag') ?? ''
  const approval = await service.ask('PUT', `/v1/versions/${rows[0].id}/approval`, {}, { 'if-match': etag })
  if (approval.status !== 201) throw new Error(`The version was not approved: ${await approval.text()}`)
  for (;;) {
    const answer = await fetch(`${service.api.url}/v1/content/fr/${rows[0].article_id}`, { headers })
    if (answer.ok) return `/v1/content/fr/${((await answer.json()) as { slug: string }).slug}`
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

type Runner = { child: Child; url: string }

/** Rounds of one and the other in turn, so that whatever else the machine does meets both; the medians count. */
async function compare(ours: Runner, theirs: Runner, connections: number) {
  for (const { url } of [ours, theirs]) await autocannon({ url, headers, connections, duration: 1 })
  const pairs = []
  for (let round = 0; round < rounds; round++) {
    pairs.push({ ours: await measure(ours, connections), theirs: await measure(theirs, connections) })
  }
  return {
    ours: median(pairs.map(pair => pair.ours.perSecond)),
    theirs: median(pairs.map(pair => pair.theirs.perSecond)),
    ratio: median(pairs.map(pair => pair.ours.perSecond / pair.theirs.perSecond)),
    cpuRatio: median(pairs.map(pair => pair.ours.cpuMs / pair.theirs.cpuMs)),
  }
}

async function measure({ child, url }: Runner, connections: number) {
  const before = await child.gauge()
  const result = await autocannon({ url, headers, connections, duration: secondsPerRound })
  const after = await child.gauge()
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url} answered ${result.non2xx} times something else`)
  return { perSecond: result.requests.average, cpuMs: (after.cpuMs - before.cpuMs) / result.requests.total }
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
