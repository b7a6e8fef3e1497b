import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { publishDocument } from '../../src/content/publish-document.js'
import { aDatabase, type TestDatabase } from '../support/database.js'
import { newsroomOn } from './newsroom.js'

let db: TestDatabase
let newsroom: ReturnType<typeof newsroomOn>
beforeAll(async () => {
  db = await aDatabase()
  newsroom = newsroomOn(db.database)
})
afterAll(() => db.close())

describe('taking down', () => {
  test('puts a tombstone for every language into the feed, and brings the same ones back', async () => {
    const id = await newsroom.published(['fr', 'pl'])

    await newsroom.retract(id)
    await newsroom.reinstate(id)

    expect(await newsroom.changes(id)).toEqual([
      ...['published fr', 'published pl', 'retracted fr', 'retracted pl', 'reinstated fr', 'reinstated pl'],
    ])
  })

  test('leaves a withdrawn language gone when the article is reinstated', async () => {
    const id = await newsroom.published(['fr', 'pl', 'en'])
    await newsroom.withdraw(id, 'pl')
    await newsroom.retract(id)
    await newsroom.withdraw(id, 'en')

    await newsroom.reinstate(id)
    await publishDocument(newsroom.needs, { articleId: id, language: 'pl' })

    expect(await newsroom.row(id, 'fr')).toMatchObject({ gone: null })
    expect(await newsroom.row(id, 'pl')).toMatchObject({ gone: 'withdrawn' })
    expect(await newsroom.row(id, 'en')).toMatchObject({ gone: 'withdrawn' })
    expect((await newsroom.document(id, 'fr')).alternates).toEqual([])
  })

  test('a withdrawn language comes back with its next approved version', async () => {
    const id = await newsroom.published(['fr'])
    await newsroom.withdraw(id, 'fr')
    await newsroom.aRevision(id, { change: 'update', body: 'Besser.' })
    await newsroom.approve(id, 'fr')

    expect(await newsroom.publish(id, 'fr')).toBe('published')
    expect(await newsroom.row(id, 'fr')).toMatchObject({ gone: null, goneReason: null })
  })
})
