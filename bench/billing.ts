import { atMost, defineBench, type Figure, told } from './bench.js'
import { allInReview, countInReview, submit, writeArticles } from './support/articles.js'
import { type Service, startService } from './support/service.js'
import { onStage, type Stage } from './support/stage.js'

const languages = ['en-GB', 'fr', 'pl']
const articles = 60
const segments = 30
/** How many sentences of each article stand in all the others, too: agency copy, notices, the paper's own lines. */
const shared = 6
const killEveryMs = 2_000

/** What is paid, against what nobody had translated before; in peace, and with workers that die. */
export const billing = defineBench({
  name: 'billing',
  about: `${articles} articles × ${languages.length} languages × ${segments} segments, ${shared} of them in every article`,
  run: () => onStage(async stage => [...(await inPeace(stage)), ...(await underFire(stage))]),
})

async function inPeace(stage: Stage): Promise<Figure[]> {
  const service = await startService(stage, { latencyMs: 20, workers: 2 })
  await submit(service, writeArticles(articles, segments, { shared }), languages)
  await allInReview(service, articles * languages.length, 120_000)
  const { billedCharacters, uniqueCharacters } = await service.counts()
  await service.stop()
  return [
    told('unique new characters', uniqueCharacters),
    atMost('characters billed ÷ unique new characters, two workers, no faults', billedCharacters / uniqueCharacters, 1),
  ]
}

async function underFire(stage: Stage): Promise<Figure[]> {
  const service = await startService(stage, { latencyMs: 100, workers: 2 })
  await submit(service, writeArticles(articles, segments, { shared }), languages)
  const kills = await killUntilDone(service)
  const { billedCharacters, uniqueCharacters } = await service.counts()
  const { rows } = await service.database.query(
    `select count(*)::int as requests, coalesce(sum(characters), 0)::int as characters
     from ledger_requests where state = 'in_doubt'`,
  )
  await service.stop()
  const [{ requests, characters }] = rows
  return [
    told(`workers killed, one of two every ${killEveryMs / 1000} s`, kills),
    told('requests in flight when their worker was killed', requests),
    told('their characters', characters),
    atMost('characters billed beyond the unique ones', billedCharacters - uniqueCharacters, characters),
    told('characters billed ÷ unique new characters', billedCharacters / uniqueCharacters),
  ]
}

/** Ends the older of the workers as a power cut would, and starts another, until everything is in review. */
async function killUntilDone(service: Service): Promise<number> {
  const end = performance.now() + 300_000
  for (let kills = 0; ; kills++) {
    if ((await countInReview(service)) === articles * languages.length) return kills
    if (performance.now() > end) throw new Error('The versions were not done after five minutes')
    await new Promise(resolve => setTimeout(resolve, killEveryMs))
    await service.workers.shift()?.kill()
    service.workers.push(await service.startWorker())
  }
}
