import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { changeStore } from '../../src/content/change-store.js'
import { contentRoutes } from '../../src/content/content-routes.js'
import { contentStore } from '../../src/content/content-store.js'
import { documentListStore } from '../../src/content/document-list-store.js'
import { followChanges } from '../../src/content/follow-changes.js'
import { openDatabase } from '../../src/database/database.js'
import { feedWatch } from '../../src/database/feed-watch.js'
import { inTransaction } from '../../src/database/transaction.js'
import { describeRoutes } from '../http/route-contract.js'
import { aDatabase, type TestDatabase } from '../support/database.js'
import { newsroomOn } from './newsroom.js'

let db: TestDatabase
let newsroom: ReturnType<typeof newsroomOn>
beforeAll(async () => {
  db = await aDatabase()
  newsroom = newsroomOn(db.database)
})
afterAll(() => db.close())

describeRoutes(contentRoutes({ isPublic: true }))

describe('the change feed', () => {
  test('skips nothing and tells nothing twice while many write at once', async () => {
    const ids = [await newsroom.published(['fr']), await newsroom.published(['fr']), await newsroom.published(['fr'])]
    const documents = await Promise.all(ids.map(id => newsroom.document(id, 'fr')))
    const changes = changeStore(db.database)
    const start = String(await changes.newest())
    const writers = openDatabase(db.url, { connections: 20 })
    const [expected, atOnce] = [300, 20]
    const seen: string[] = []
    const write = async (index: number) => {
      const { articleId, versionId, slug } = documents[index % 3] as (typeof documents)[number]
      const change = { kind: 'published' as const, articleId, versionId, language: 'fr', slug, note: `${index}` }
      await inTransaction(writers.database, within => contentStore(within).recordChange(change))
    }

    const writing = Promise.all(
      Array.from({ length: atOnce }, async (_, writer) => {
        for (let index = writer; index < expected; index += atOnce) await write(index)
      }),
    )
    let cursor = start
    while (seen.length < expected) {
      const page = await changes.after(cursor, 7)
      seen.push(...page.map(({ note }) => note ?? ''))
      cursor = page.at(-1)?.cursor ?? cursor
    }
    await writing
    await writers.pool.end()

    expect(seen).toHaveLength(expected)
    expect(new Set(seen).size).toBe(expected)
    expect(await changes.after(cursor, 10)).toEqual([])
    expect(Number(cursor) - Number(start)).toBe(expected)
  })

  test('answers who waits as soon as there is something', async () => {
    const changes = changeStore(db.database)
    const watch = feedWatch(changes, { everyMs: 10 })
    const after = String(await changes.newest())

    const answer = followChanges({ changes, changeWatch: watch }, { after, limit: 10, waitMs: 20_000 })
    const id = await newsroom.published(['pl'])

    expect((await answer).items).toMatchObject([{ kind: 'published', articleId: id, language: 'pl' }])
    expect((await answer).next).toBe((await answer).items[0]?.cursor)
    watch.close()
  })

  test('lets go of who waits when the time is up, the caller leaves or the process ends', async () => {
    const changes = changeStore(db.database)
    const watch = feedWatch(changes)
    const after = String(await changes.newest())
    const gone = new AbortController()
    const follow = (waitMs: number, signal?: AbortSignal) =>
      followChanges({ changes, changeWatch: watch }, { after, limit: 10, waitMs, signal })

    const late = follow(30_000)
    const left = follow(30_000, gone.signal)
    expect(await follow(1)).toEqual({ items: [], next: after })
    gone.abort()
    expect(await left).toEqual({ items: [], next: after })
    watch.close()
    expect(await late).toEqual({ items: [], next: after })
  })
})

describe('the list of documents', () => {
  test('shows what is live, newest first, page by page', async () => {
    const days = ['2026-01-01', '2026-01-02', '2026-01-02', '2026-01-03', '2026-01-04']
    const ids: string[] = []
    for (const day of days) ids.push(await newsroom.published(['sv'], { publishedAt: `${day}T00:00:00Z` }))
    await newsroom.retract(ids[3] as string)
    await newsroom.published(['sv'], { embargoUntil: '2099-01-01T00:00:00Z' })

    const seen: string[] = []
    let cursor: string | undefined
    do {
      const { items, next } = await list('sv', { limit: 2, cursor })
      seen.push(...items.map(({ articleId }) => articleId))
      cursor = next ?? undefined
    } while (cursor)

    expect(seen).toEqual([ids[4], ids[2], ids[1], ids[0]])
  })

  test('can be narrowed to a section, a tag and what changed since', async () => {
    newsroom.needs.clock.now = new Date('2026-11-20T12:00:00Z')
    const old = await newsroom.published(['nl'], { section: 'Sport', tags: ['a', 'b'] })
    newsroom.needs.clock.now = new Date('2026-11-23T12:00:00Z')
    const fresh = await newsroom.published(['nl'], { section: 'Politik', tags: ['b'] })

    const narrowed = await Promise.all(
      [{ section: 'Sport' }, { tag: 'a' }, { tag: 'b' }, { since: '2026-11-22T00:00:00+01:00' }, { section: "'" }].map(
        query => list('nl', query),
      ),
    )

    expect(narrowed.map(({ items }) => items.map(({ articleId }) => articleId))).toEqual([
      ...[[old], [old], [fresh, old], [fresh], []],
    ])
  })
})

async function list(language: string, query: Record<string, unknown>) {
  const route = contentRoutes({ isPublic: true }).find(({ path }) => path === '/v1/content/:language')
  const needs = { documentList: documentListStore(db.database) }
  const answer = await route?.handle(needs as never, { params: { language }, query: { limit: 50, ...query } } as never)
  return answer?.body as { items: { articleId: string }[]; next: string | null }
}
