import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { BudgetSpent, untilNextMonth } from '../../src/ledger/budget.js'
import { budgetStore } from '../../src/ledger/budget-store.js'
import { aDatabase } from '../support/database.js'
import { aJob, aLedger, ofTexts } from './a-ledger.js'

const db = await aDatabase()
const budgets = budgetStore(db.database)
afterAll(() => db.close())
beforeEach(async () => {
  await sql`delete from ledger_months`.execute(db.database)
  await budgets.replace([])
})

const overall = (characters: number) => budgets.replace([{ scope: 'overall', name: null, characters }])
const spent = async () => (await budgets.states())[0]?.spent

describe('a budget', () => {
  test('is never exceeded, however many reserve at once', async () => {
    const { store, key } = aLedger(db)
    const asker = await aJob(db)
    await overall(70)
    const texts = Array.from({ length: 20 }, (_, place) => ofTexts([`Gleichzeitig gefragt: ${10 + place}`.slice(-10)]))

    const ends = await Promise.allSettled(texts.map(wanted => store.claim(key, wanted, asker)))

    const refused = ends.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[]
    expect(refused.map(({ reason }) => reason instanceof BudgetSpent)).toEqual(new Array(13).fill(true))
    expect(await spent()).toBe(70)
  })

  test('is not exceeded either where some answer while others reserve', async () => {
    const ledger = aLedger(db)
    const askers = await Promise.all(Array.from({ length: 20 }, () => aJob(db)))
    await overall(100)
    const ask = (asker: (typeof askers)[number], place: number) => ledger.translate([`Reihe ${10 + place}.`], asker)

    await Promise.allSettled(askers.map(ask))

    expect(ledger.engine.answered.length).toBe(11)
    expect(await spent()).toBe(99)
  })

  test('does not stop what was paid for already', async () => {
    const { translate } = aLedger(db)
    const asker = await aJob(db)
    await translate(['Schon bezahlt.'], asker)
    await overall(0)

    expect(await translate(['Schon bezahlt.'], asker)).toEqual({ 'Schon bezahlt.': 'SCHON BEZAHLT.' })
    await expect(translate(['Noch nicht bezahlt.'], asker)).rejects.toBeInstanceOf(BudgetSpent)
  })

  test.each([
    [3, 'The overall budget of 3 characters has 3 left this month; 8 are needed.'],
    [0, 'The overall budget of 0 characters is used up for this month; 8 are needed.'],
  ])('of %d characters says what it has left, and what would be needed', async (characters, words) => {
    const { store, key } = aLedger(db)
    const asker = await aJob(db)
    await overall(characters)

    await expect(store.claim(key, ofTexts(['Zu lang.']), asker)).rejects.toThrow(words)
  })

  test('of which nothing is taken leaves the text free for who has another', async () => {
    const { store, key } = aLedger(db)
    const asker = await aJob(db)
    await overall(3)
    await expect(store.claim(key, ofTexts(['Zu lang.']), asker)).rejects.toBeInstanceOf(BudgetSpent)
    await overall(8)

    expect((await store.claim(key, ofTexts(['Zu lang.']), asker)).claimed).toHaveLength(1)
  })

  test('gets back what was certainly not paid, and not what may have been', async () => {
    const { store, key } = aLedger(db)
    const asker = await aJob(db)
    await overall(100)
    const free = await store.claim(key, ofTexts(['0123456789']), asker)
    const doubtful = await store.claim(key, ofTexts(['01234']), asker)
    const reserved = await spent()

    await store.release(free.requestId, 'busy', false)
    await store.release(doubtful.requestId, 'unclear', true)

    expect([reserved, await spent()]).toEqual([15, 5])
  })

  test('keeps what a crash left reserved, as it may have been paid', async () => {
    const { store, key } = aLedger(db, { claimSeconds: 0 })
    await overall(100)
    await store.claim(key, ofTexts(['Vor dem Absturz.']), await aJob(db))

    await store.doubtAbandoned()

    expect(await spent()).toBe(16)
  })

  test('is settled at what was billed, tags left out', async () => {
    const { store, key } = aLedger(db)
    await overall(100)
    const [text] = ofTexts(['<1>Vier</1>'])
    const { requestId } = await store.claim(key, [text as never], await aJob(db))
    const reserved = await spent()
    await store.answer(requestId, key, [{ sourceHash: String(text?.sourceHash), target: 'FOUR' }], 7)

    expect([reserved, await spent()]).toEqual([4, 7])
  })

  test('counts for its provider or section alone', async () => {
    const { store, key } = aLedger(db)
    const [one, other] = [await aJob(db), await aJob(db)]
    await sql`update articles set section = 'Sport' from jobs where jobs.article_id = articles.id and jobs.id = ${other.jobId}`.execute(
      db.database,
    )
    await budgets.replace([
      { scope: 'provider', name: 'another-engine', characters: 0 },
      { scope: 'section', name: 'Sport', characters: 0 },
    ])

    expect((await store.claim(key, ofTexts(['Ohne Ressort.']), one)).claimed).toHaveLength(1)
    await expect(store.claim(key, ofTexts(['Im Ressort.']), other)).rejects.toMatchObject({ budget: { name: 'Sport' } })
    expect(await budgets.left('an-engine', 'Sport')).toBe(0)
    expect(await budgets.left('an-engine', null)).toBeNull()
  })

  test('overall or for a section is not touched by an engine that sends no bill', async () => {
    const free = { freeProviders: ['an-engine'] }
    const { store, key } = aLedger(db, free)
    const asker = await aJob(db)
    await sql`update articles set section = 'Sport' from jobs where jobs.article_id = articles.id and jobs.id = ${asker.jobId}`.execute(
      db.database,
    )
    await budgets.replace([
      { scope: 'overall', name: null, characters: 10 },
      { scope: 'section', name: 'Sport', characters: 10 },
    ])

    const { claimed } = await store.claim(key, ofTexts(['Viel mehr als zehn Zeichen.']), asker)

    expect(claimed).toHaveLength(1)
    expect((await budgetStore(db.database, free).states()).map(({ spent }) => spent)).toEqual([0, 0])
    expect(await budgetStore(db.database, free).left('an-engine', 'Sport')).toBeNull()
    expect(await budgetStore(db.database, free).left('deepl', 'Sport')).toBe(10)
  })

  test('of its own holds an engine that sends no bill, too', async () => {
    const free = { freeProviders: ['an-engine'] }
    const { store, key } = aLedger(db, free)
    const asker = await aJob(db)
    await budgets.replace([{ scope: 'provider', name: 'an-engine', characters: 12 }])
    await store.claim(key, ofTexts(['Erste zwölf.']), asker)

    await expect(store.claim(key, ofTexts(['x']), asker)).rejects.toMatchObject({ budget: { name: 'an-engine' } })
    expect((await budgetStore(db.database, free).states())[0]).toMatchObject({ spent: 12, left: 0 })
  })

  test('that does not suffice says by the database’s clock when that was', async () => {
    const { store, key } = aLedger(db)
    await overall(0)
    const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(db.database)

    const refused = await store.claim(key, ofTexts(['Zu viel.']), await aJob(db)).catch((error: BudgetSpent) => error)

    expect((refused as BudgetSpent).at.getTime()).toBeGreaterThanOrEqual(rows[0]?.now.getTime() ?? Infinity)
  })

  test('begins anew with the month', async () => {
    const { store, key } = aLedger(db)
    await overall(10)
    await store.claim(key, ofTexts(['0123456789']), await aJob(db))
    await sql`update ledger_months set month = month - interval '1 month'`.execute(db.database)

    expect(await budgets.left('an-engine', null)).toBe(10)
  })
})

test.each([
  ['2026-11-25T12:00:00Z', '2026-12-01T00:00:00.000Z'],
  ['2026-12-31T23:59:59Z', '2027-01-01T00:00:00.000Z'],
])('the month after %s begins at %s', (now, next) => {
  const date = new Date(now)
  expect(new Date(date.getTime() + untilNextMonth(date)).toISOString()).toBe(next)
})
