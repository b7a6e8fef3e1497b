import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { v7 as uuid } from 'uuid'
import { announceOn, type Bell, bellsOn, ringAgain, ringUnheard } from '../../src/database/event-log.js'
import { aDatabase, type TestDatabase } from '../support/database.js'

let db: TestDatabase
beforeAll(async () => {
  db = await aDatabase()
})
afterAll(() => db.close())

const listeners = new Map([['job.opened', ['draft-version']]])

describe('the event log', () => {
  test('rings each waiting worker once for an event', async () => {
    await announceAJob()
    const rung: Bell[] = []

    await ringUnheard(db.database, listeners, async bells => void rung.push(...bells))
    await ringUnheard(db.database, listeners, async bells => void rung.push(...bells))

    expect(rung).toMatchObject([{ worker: 'draft-version', generation: 1, event: { name: 'job.opened' } }])
  })

  test('keeps an event unheard when the queue refuses it', async () => {
    await announceAJob()
    const rung: Bell[] = []
    const refuse = () => Promise.reject(new Error('no queue'))

    await expect(ringUnheard(db.database, listeners, refuse)).rejects.toThrow('no queue')
    await ringUnheard(db.database, listeners, async bells => void rung.push(...bells))

    expect(rung).toHaveLength(1)
  })

  test('hands no event to two relays at once', async () => {
    await Promise.all(Array.from({ length: 20 }, announceAJob))
    const rung: string[] = []
    const ring = async (bells: Bell[]) => void rung.push(...bells.map(({ event }) => event.id))

    await Promise.all([1, 2, 3].map(() => ringUnheard(db.database, listeners, ring)))

    expect(rung).toHaveLength(20)
    expect(new Set(rung).size).toBe(20)
  })

  test('rings again, a generation later, what the queue lost, until a worker has answered', async () => {
    const { database } = db
    await database.deleteFrom('bells').execute()
    await announceAJob()
    const { rung, ...tower } = aTower({ holds: false })

    await ringUnheard(database, listeners, tower.ring)
    await ringAgain(database, 0, tower)
    await bellsOn(database).answer(rung[1] as Bell)
    await ringAgain(database, 0, tower)

    expect(rung.map(({ generation }) => generation)).toEqual([1, 2])
  })

  test('leaves to the queue what it still holds, however long that takes', async () => {
    const { database } = db
    await database.deleteFrom('bells').execute()
    await announceAJob()
    const { rung, ...tower } = aTower({ holds: true })

    await ringUnheard(database, listeners, tower.ring)
    await ringAgain(database, 0, tower)
    await ringAgain(database, 0, tower)

    expect(rung.map(({ generation }) => generation)).toEqual([1])
  })

  test('takes the answer of a worker that is faster than the commit of the ring', async () => {
    const { database } = db
    await database.deleteFrom('bells').execute()
    await announceAJob()
    const book = bellsOn(database)
    let working: Promise<unknown> = Promise.resolve()

    await ringUnheard(database, listeners, async ([bell]) => {
      working = book.stayAlive(bell as Bell).then(() => book.answer(bell as Bell))
    })
    await working

    const bells = await database.selectFrom('bells').select('answeredAt').execute()
    expect(bells).toEqual([{ answeredAt: expect.anything() }])
  })
})

/** A queue we own: it takes every bell, and holds all of them still, or none. */
function aTower({ holds }: { holds: boolean }) {
  const rung: Bell[] = []
  return {
    rung,
    ring: async (bells: readonly Bell[]) => void rung.push(...bells),
    holds: async (bells: readonly Bell[]) => bells.map(() => holds),
  }
}

function announceAJob() {
  const data = { articleId: uuid(), jobId: uuid(), language: 'fr', priority: 'normal' }
  return announceOn(db.database)('job.opened', data, 'system')
}
