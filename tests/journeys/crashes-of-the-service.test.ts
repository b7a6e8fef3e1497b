import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { aDatabase, type TestDatabase } from '../support/database.js'
import { type FakeDeepl, startFakeDeepl } from '../support/fake-deepl.js'
import { type OwnService, ownService } from '../support/own-service.js'
import { endProcesses, runs } from '../support/processes.js'
import { until } from '../support/service.js'

// Processes are started and ended here, which takes its time on a machine that is busy.
jest.setTimeout(90_000)

let db: TestDatabase
let deepl: FakeDeepl
let service: OwnService
beforeEach(async () => {
  ;[db, deepl] = await Promise.all([aDatabase(), startFakeDeepl()])
  service = await ownService(db.url, { DEEPL_SERVER_URL: deepl.url })
})
afterEach(async () => {
  await endProcesses()
  await deepl.close()
  await db.close()
})

describe('the service, while a request is out', () => {
  test('finishes the job when it is told to end, and ends', async () => {
    const { worker } = await underWay()

    service.main.signal('SIGTERM')
    await noMoreRings()
    deepl.release()

    expect(await service.main.ended).toBe(0)
    expect(runs(worker)).toBe(false)
    expect(await states()).toEqual({ jobs: ['done'], versions: ['in_review'] })
    expect(deepl.billedCharacters).toBe(deepl.uniqueCharacters)
  })

  test('ends at once when it is told twice, workers and all, and the job stays open for the next start', async () => {
    const { worker } = await underWay()

    await until(async () => {
      service.main.signal('SIGTERM')
      return !service.main.isAlive()
    })
    await until(async () => !runs(worker))

    expect(await service.main.ended).toBe(130)
    expect(await states()).toEqual({ jobs: ['translating'], versions: ['drafting'] })
  })

  test('starts its workers again when they are killed, and they finish the job', async () => {
    const { id, worker } = await underWay()

    process.kill(worker, 'SIGKILL')
    await until(async () => service.workers().length === 2)
    deepl.release()
    await service.inReview(id)

    expect(service.main.isAlive()).toBe(true)
    expect(await states()).toEqual({ jobs: ['done'], versions: ['in_review'] })
    expect(deepl.billedCharacters - deepl.uniqueCharacters).toBe(charactersOf(deepl.requests[0]?.texts))
  })

  test('leaves no workers behind when it is killed itself; they finish what they are at', async () => {
    const { worker } = await underWay()

    service.main.signal('SIGKILL')
    await service.main.ended
    deepl.release()
    await until(async () => !runs(worker))

    expect(await states()).toEqual({ jobs: ['done'], versions: ['in_review'] })
    expect(deepl.billedCharacters).toBe(deepl.uniqueCharacters)
  })
})

/** An article whose request is out and is not answered, and the process that asked. */
async function underWay() {
  deepl.hold()
  const id = await service.submit({ body: 'Der Satz ist unterwegs.' })
  await deepl.arrived(1)
  return { id, worker: Number(service.workers()[0]) }
}

/** Once the relay has stopped, nobody listens for events any more. */
const noMoreRings = () =>
  until(async () => {
    const { rowCount } = await db.pool.query(
      `select from pg_stat_activity where datname = current_database() and query = 'listen fassung_events'`,
    )
    return rowCount === 0
  })

async function states() {
  const { database } = db
  const [jobs, versions] = await Promise.all([
    database.selectFrom('jobs').select('state').execute(),
    database.selectFrom('versions').select('state').execute(),
  ])
  return { jobs: jobs.map(({ state }) => state), versions: versions.map(({ state }) => state) }
}

const charactersOf = (texts: readonly string[] = []) => texts.reduce((sum, text) => sum + [...text].length, 0)
