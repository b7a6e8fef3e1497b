import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { sql } from 'kysely'
import { aNewsDesk, type NewsDesk } from '../support/news-desk.js'
import { type OwnRedis, ownRedis } from '../support/own-redis.js'
import { endProcesses } from '../support/processes.js'
import { queues, until } from '../support/service.js'
import { aWorkerProcess } from '../support/start-worker-process.js'

// Processes are started and ended here, which takes its time on a machine that is busy.
jest.setTimeout(90_000)

let redis: OwnRedis | undefined
let desk: NewsDesk
afterEach(async () => {
  await endProcesses()
  await desk.stop()
  await redis?.stop()
})

describe.each(queues)('a queue in %s that loses everything', queue => {
  beforeEach(async () => {
    redis = queue === 'redis' ? await ownRedis() : undefined
    const times = { lockMs: 1_000, firstWaitMs: 100 }
    desk = await aNewsDesk({
      queue,
      workers: false,
      ringAgainAfterMs: 500,
      times,
      ...(redis && { redisUrl: redis.url }),
    })
  })
  const loseEverything = () => (redis ? redis.flush() : emptyQueueTables())

  test('loses no work that waits in it or is under way, and nothing is paid again', async () => {
    await desk.service.startWorkers()
    desk.deepl.hold()
    // Twelve jobs are taken at once; the others stand in line.
    const ids = await Promise.all(
      Array.from({ length: 16 }, (_, place) => desk.submit({ body: `Satz ${place}.`, headline: `Artikel ${place}` })),
    )
    await desk.deepl.arrived(4)
    await allRung(16)

    await loseEverything()
    await rungAgain(4)
    desk.deepl.release()
    await Promise.all(ids.map(id => desk.inReview(id)))

    for (const id of ids) {
      expect(await desk.job(id)).toMatchObject({ state: 'done', progress: { segments: 2, machine: 2 } })
    }
    expect(await timesDrafted()).toBe(16)
    expect(desk.deepl.billedCharacters).toBe(desk.deepl.uniqueCharacters)
  })

  test('loses no work of a worker that is killed in the same moment', async () => {
    const worker = await aWorkerProcess(desk, queue, redis?.url)
    desk.deepl.hold()
    const id = await desk.submit({ body: 'Der Satz ist unterwegs.' })
    await desk.deepl.arrived(1)

    worker.signal('SIGKILL')
    await worker.ended
    await loseEverything()
    await desk.service.startWorkers()
    desk.deepl.release()
    const version = await desk.inReview(id)

    expect(version.segments[1].target).toBe('[FR] DER SATZ IST UNTERWEGS.')
    expect(await timesDrafted()).toBe(1)
    // The clock notes what nobody will answer, now or with its next round.
    await until(async () => !('asked' in (await desk.ledger())))
    expect(await desk.ledger()).toEqual({ in_doubt: 1, answered: 1 })
  })
})

if (queues.includes('redis')) {
  describe('a Redis that is away', () => {
    beforeEach(async () => {
      redis = await ownRedis()
    })
    const open = async () => {
      const times = { lockMs: 1_000 }
      desk = await aNewsDesk({ queue: 'redis', ringAgainAfterMs: 500, times, redisUrl: String(redis?.url) })
    }

    test('keeps nobody from submitting, reviewing and reading, and when it is back all of it is done', async () => {
      await open()
      const [live, id] = [await aLiveArticle(), await desk.submit({ body: 'Wird geprüft.' })]
      const version = await desk.inReview(id)
      await redis?.stop()

      const submitted = await desk.submit({ body: 'Kommt, während Redis fort ist.' })
      const edited = await desk.edit(version, version.segments[1], { target: 'Vérifié.', status: 'confirmed' })
      const approved = await desk.approve(await desk.version(version.id))
      const read = await desk.service.ask('GET', `/v1/content/fr/${live}.json`)
      await redis?.start()
      const [drafted, published] = await Promise.all([desk.inReview(submitted), desk.delivered(id, version.id)])

      expect([edited.status, approved.status]).toEqual([200, 201])
      expect([200, 301]).toContain(read.status)
      expect(drafted.segments[1].target).toBe('[FR] KOMMT, WÄHREND REDIS FORT IST.')
      expect(published.html).toContain('Vérifié.')
      expect(desk.deepl.billedCharacters).toBe(desk.deepl.uniqueCharacters)
    })

    test('keeps no worker from ending when it is told to, nor from finishing first what it is at', async () => {
      desk = await aNewsDesk({ queue: 'redis', workers: false })
      const worker = await aWorkerProcess(desk, 'redis', redis?.url)
      desk.deepl.hold()
      const id = await desk.submit({ body: 'Der Satz ist unterwegs.' })
      await desk.deepl.arrived(1)
      await redis?.stop()

      worker.signal('SIGTERM')
      desk.deepl.release()

      expect(await worker.ended).toBe(0)
      expect(await desk.job(id)).toMatchObject({ state: 'done', progress: { segments: 2, machine: 2 } })
    })

    test('disturbs no work that is under way', async () => {
      await open()
      desk.deepl.hold()
      const id = await desk.submit({ body: 'Der Satz ist unterwegs.' })
      await desk.deepl.arrived(1)
      await redis?.stop()

      desk.deepl.release()
      const job = await desk.jobIs(id, 'done')
      const version = await desk.inReview(id)
      await redis?.start()
      const next = await desk.inReview(await desk.submit({ body: 'Der nächste kommt danach.' }))

      expect(job.progress).toMatchObject({ segments: 2, machine: 2 })
      expect(version.segments[1].target).toBe('[FR] DER SATZ IST UNTERWEGS.')
      expect(next.segments[1].target).toBe('[FR] DER NÄCHSTE KOMMT DANACH.')
      expect(desk.deepl.billedCharacters).toBe(desk.deepl.uniqueCharacters)
    })
  })
}

async function aLiveArticle(): Promise<string> {
  const id = await desk.submit({ headline: 'Steht schon da', body: 'Ist veröffentlicht.' })
  const version = await desk.inReview(id)
  await desk.approve(version)
  await desk.delivered(id, version.id)
  return id
}

/** What the queue in PostgreSQL has of work; the tables themselves stay. */
const emptyQueueTables = () =>
  sql`truncate bullmq.job, bullmq.meta, bullmq.event cascade`.execute(desk.service.db.database)

const bells = () =>
  desk.service.db.database.selectFrom('bells').selectAll().where('worker', '=', 'draft-version').execute()

const allRung = (count: number) => until(async () => (await bells()).length === count)

const rungAgain = (count: number) =>
  until(async () => (await bells()).filter(({ generation }) => generation > 1).length >= count)

async function timesDrafted(): Promise<number> {
  const { database } = desk.service.db
  const events = await database.selectFrom('events').select('id').where('name', '=', 'version.drafted').execute()
  return events.length
}
