import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { v7 as uuid } from 'uuid'
import type { Bell } from '../../src/database/event-log.js'
import type { QueueAddress } from '../../src/queue/open-backend.js'
import { type Bells, Busy, connectQueue } from '../../workers/queue.js'
import { aDatabase, type TestDatabase } from '../support/database.js'
import { type OwnRedis, ownRedis } from '../support/own-redis.js'
import { type QueueName, queues } from '../support/service.js'

const worker = { name: 'draft-version', concurrency: 2 } as const
const ignore = () => undefined
const aMinute = 60_000

let db: TestDatabase
let redis: OwnRedis | undefined
const opened = new Set<Bells>()

async function startServers(queue: QueueName): Promise<void> {
  db = await aDatabase()
  redis = queue === 'redis' ? await ownRedis() : undefined
}

async function aQueue(): Promise<Bells> {
  const address: QueueAddress = redis ? { redis: redis.url } : { postgres: db.url }
  const bells = await connectQueue(address, ignore, { lockMs: 1_000, firstWaitMs: 10 })
  opened.add(bells)
  return bells
}

async function close(bells: Bells, patienceMs = 0): Promise<void> {
  opened.delete(bells)
  await bells.close(patienceMs)
}

afterEach(async () => {
  await Promise.all([...opened].map(bells => close(bells)))
  await redis?.stop()
  await db.close()
})

describe.each(queues)('stopping, with the queue in %s', queue => {
  beforeEach(() => startServers(queue))

  test('lets the work under way finish, and takes no more', async () => {
    const bells = await aQueue()
    const { work, began, finish } = someWork()
    bells.answer({ ...worker, concurrency: 1 }, work)
    await bells.ring([aBell(), aBell()])
    await began(1)

    const closed = close(bells, aMinute)
    finish()
    await closed

    expect(work.ended).toBe(1)
  })

  test('gives back what does not finish in time; another does it', async () => {
    const [one, other] = [await aQueue(), await aQueue()]
    const [hanging, taken] = [someWork(), someWork()]
    const bell = aBell()
    one.answer(worker, hanging.work)
    await one.ring([bell])
    await hanging.began(1)

    await close(one, 10)
    other.answer(worker, taken.work)
    await taken.began(1)
    taken.finish()
    hanging.finish()

    expect(taken.work.bells).toEqual([bell])
  })
})

describe.each(queues)('work that is told to wait, with the queue in %s', queue => {
  beforeEach(() => startServers(queue))

  test('is tried again as often as it takes, and uses none of its tries up by that', async () => {
    const bells = await aQueue()
    const lastTries: boolean[] = []
    const done = new Promise<void>(resolve => {
      bells.answer(worker, async (_bell, isLastTry) => {
        lastTries.push(isLastTry)
        if (lastTries.length <= 12) throw new Busy(1)
        resolve()
      })
    })

    await bells.ring([aBell()])
    await done

    expect(lastTries).toEqual(new Array(13).fill(false))
  })

  test('is tried eight times if it fails instead, and told which is the last', async () => {
    const bells = await aQueue()
    const lastTries: boolean[] = []
    const done = new Promise<void>(resolve => {
      bells.answer(worker, async (_bell, isLastTry) => {
        lastTries.push(isLastTry)
        if (isLastTry) resolve()
        throw new Error('It does not work.')
      })
    })

    await bells.ring([aBell()])
    await done

    expect(lastTries).toEqual([...new Array(7).fill(false), true])
  })
})

function aBell(): Bell {
  const data = { articleId: 'a', jobId: 'j', language: 'fr', priority: 'normal' }
  return { worker: worker.name, generation: 1, event: { id: uuid(), name: 'job.opened', data, actor: 'system' } }
}

/** Work that lasts until it is told to finish, and knows what it was given. */
function someWork() {
  let finish: () => void = ignore
  const told = new Promise<void>(resolve => {
    finish = resolve
  })
  const waiting: { count: number; resolve: () => void }[] = []
  const work = Object.assign(
    async (bell: Bell) => {
      work.bells.push(bell)
      for (const { count, resolve } of waiting) if (work.bells.length >= count) resolve()
      await told
      work.ended++
    },
    { bells: [] as Bell[], ended: 0 },
  )
  const began = (count: number) =>
    new Promise<void>(resolve => (work.bells.length >= count ? resolve() : waiting.push({ count, resolve })))
  return { work, began, finish }
}
