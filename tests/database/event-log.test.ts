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

  test('rings again, a generation later, until a worker has answered', async () => {
    const { database } = db
    await database.deleteFrom('bells').execute()
    await announceAJob()
    const rung: Bell[] = []
    const ring = async (bells: Bell[]) => void rung.push(...bells)

    await ringUnheard(database, listeners, ring)
    await ringAgain(database, 0, ring)
    await bellsOn(database).answer(rung[1] as Bell)
    await ringAgain(database, 0, ring)

    expect(rung.map(({ generation }) => generation)).toEqual([1, 2])
  })
})

function announceAJob() {
  const data = { articleId: uuid(), jobId: uuid(), language: 'fr', priority: 'normal' }
  return announceOn(db.database)('job.opened', data, 'system')
}
