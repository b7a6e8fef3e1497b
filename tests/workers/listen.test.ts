import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { announceOn } from '../../src/database/event-log.js'
import { listen } from '../../workers/relay.js'
import { aDatabase, type TestDatabase } from '../support/database.js'
import { until } from '../support/service.js'

let db: TestDatabase
let ear: ReturnType<typeof listen> | undefined
beforeAll(async () => {
  db = await aDatabase()
})
afterEach(async () => {
  await ear?.stop()
  ear = undefined
})
afterAll(() => db.close())

describe('listening for events', () => {
  test('hears what is committed, and looks once at the start for what came before', async () => {
    const heard = await anEar()

    await announce()
    await until(async () => heard.count === 2)
  })

  test('hears nothing of what is rolled back', async () => {
    const heard = await anEar()

    const rolledBack = db.database.transaction().execute(async within => {
      await announceOn(within)('user.added', { userId: 'u' }, 'system')
      throw new Error('no')
    })
    await expect(rolledBack).rejects.toThrow('no')
    await announce()
    await until(async () => heard.count >= 2)

    expect(heard.count).toBe(2)
  })

  test('comes back by itself after its connection was lost, and looks for what it missed', async () => {
    const heard = await anEar()

    await db.pool.query('select pg_terminate_backend($1)', [await listener()])
    await announce()
    await until(async () => heard.count === 2)
    await announce()
    await until(async () => heard.count === 3)
  })

  test('gives its connection back when it stops', async () => {
    await anEar()

    await ear?.stop()

    expect(await listener()).toBeUndefined()
    expect(db.pool.totalCount).toBe(db.pool.idleCount)
  })
})

/** An ear that hears already; it counts. */
async function anEar() {
  const heard = { count: 0 }
  ear = listen(
    db.pool,
    () => void heard.count++,
    () => undefined,
  )
  await until(async () => heard.count === 1)
  return heard
}

const announce = () => announceOn(db.database)('user.added', { userId: 'u' }, 'system')

/** The backend that listens for events, if there is one. */
async function listener(): Promise<number | undefined> {
  const { rows } = await db.pool.query(
    `select pid from pg_stat_activity where datname = current_database() and query = 'listen fassung_events'`,
  )
  return rows[0]?.pid
}
