import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { liftEmbargoes } from '../../src/content/lift-embargoes.js'
import { aDatabase, type TestDatabase } from '../support/database.js'
import { newsroomOn } from './newsroom.js'

let db: TestDatabase
let newsroom: ReturnType<typeof newsroomOn>
beforeAll(async () => {
  db = await aDatabase()
  newsroom = newsroomOn(db.database)
})
afterAll(() => db.close())

describe('an embargo', () => {
  test('keeps a document out of the feed until it ends', async () => {
    newsroom.needs.clock.now = new Date('2026-11-23T12:00:00Z')
    const id = await newsroom.published(['fr', 'pl'], { embargoUntil: '2026-11-23T18:00:00Z' })
    await liftEmbargoes(newsroom.needs)
    expect(await newsroom.changes(id)).toEqual([])
    expect(await newsroom.row(id, 'fr')).toMatchObject({ announced: false })

    newsroom.needs.clock.now = new Date('2026-11-23T18:00:01Z')
    await liftEmbargoes(newsroom.needs)
    await liftEmbargoes(newsroom.needs)

    expect((await newsroom.changes(id)).sort()).toEqual(['published fr', 'published pl'])
    expect(await newsroom.row(id, 'fr')).toMatchObject({ announced: true, embargoUntil: null })
    expect((await newsroom.document(id, 'fr')).alternates).toHaveLength(1)
  })

  test('on an update leaves the live document as it is', async () => {
    newsroom.needs.clock.now = new Date('2026-11-23T12:00:00Z')
    const id = await newsroom.published(['fr'], { body: 'Alt.' })
    await newsroom.aRevision(id, { change: 'update', body: 'Neu.', embargoUntil: '2026-11-23T18:00:00Z' })
    await newsroom.approve(id, 'fr')
    expect(await newsroom.publish(id, 'fr')).toBe('embargoed')
    expect(await newsroom.document(id, 'fr')).toMatchObject({ revision: 1 })

    newsroom.needs.clock.now = new Date('2026-11-23T18:00:00Z')
    await liftEmbargoes(newsroom.needs)

    expect(await newsroom.document(id, 'fr')).toMatchObject({ revision: 2 })
    expect(await newsroom.changes(id)).toEqual(['published fr', 'published fr'])
  })

  test('says nothing of what is retracted before it ends, and lets it out once reinstated', async () => {
    newsroom.needs.clock.now = new Date('2026-11-23T12:00:00Z')
    const id = await newsroom.published(['fr'], { embargoUntil: '2026-11-23T18:00:00Z' })
    await newsroom.retract(id)
    newsroom.needs.clock.now = new Date('2026-11-23T19:00:00Z')
    await liftEmbargoes(newsroom.needs)
    expect(await newsroom.changes(id)).toEqual([])

    await newsroom.reinstate(id)
    await liftEmbargoes(newsroom.needs)

    expect(await newsroom.changes(id)).toEqual(['published fr'])
  })

  test('of one document that cannot be published holds up no other', async () => {
    newsroom.needs.clock.now = new Date('2026-11-23T12:00:00Z')
    const broken = await newsroom.published(['fr'], { embargoUntil: '2026-11-23T17:00:00Z' })
    const sound = await newsroom.published(['fr'], { embargoUntil: '2026-11-23T18:00:00Z' })
    await db.database
      .updateTable('versionSegments')
      .set({ textId: null })
      .where('versionId', '=', (await newsroom.document(broken, 'fr')).versionId)
      .execute()
    newsroom.needs.clock.now = new Date('2026-11-23T19:00:00Z')

    await expect(liftEmbargoes(newsroom.needs)).rejects.toThrow('1 documents could not be published')
    expect(await newsroom.changes(sound)).toEqual(['published fr'])
    await newsroom.withdraw(broken, 'fr')
  })
})
