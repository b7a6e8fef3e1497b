import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { inTransaction } from '../../src/database/transaction.js'
import { breakerStore } from '../../src/ledger/breaker-store.js'
import { ledgerStore } from '../../src/ledger/ledger-store.js'
import { openNightly, openReconciliation } from '../../src/ledger/open-reconciliation.js'
import { failReconciliation, reconcileLedger } from '../../src/ledger/reconcile-ledger.js'
import { type ReconciliationStore, reconciliationStore } from '../../src/ledger/reconciliation-store.js'
import { translateTexts } from '../../src/ledger/translate-texts.js'
import { deepl } from '../../src/providers/deepl.js'
import { aDatabase } from '../support/database.js'
import { type FakeDeepl, startFakeDeepl } from '../support/fake-deepl.js'
import { aJob, ofTexts } from './a-ledger.js'

const db = await aDatabase()
afterAll(() => db.close())

let server: FakeDeepl
let key = 'a-key'
let announced: [string, unknown][]

beforeEach(async () => {
  server = await startFakeDeepl()
  key = 'a-key'
  announced = []
  await sql`truncate reconciliations, breakers, ledger_texts, ledger_requests, ledger_months`.execute(db.database)
})
afterEach(() => server.close())

const store = reconciliationStore(db.database)
const translator = () => deepl.start(deepl.settings.parse({ DEEPL_API_KEY: key, DEEPL_SERVER_URL: server.url }))

type Within = { reconciliations: ReconciliationStore; announce(name: string, data: object): Promise<void> }

function needs() {
  const announce = async (name: string, data: object) => void announced.push([name, data])
  return {
    providers: new Map([['deepl', translator()]]),
    reconciliations: store,
    transaction: <Result>(work: (within: Within) => Promise<Result>) =>
      inTransaction(db.database, on => work({ reconciliations: reconciliationStore(on), announce })),
  }
}

/** What the comparison says, once it is done. */
async function reconcile() {
  const id = await openReconciliation(needs(), { provider: 'deepl', by: 'an-admin' })
  await reconcileLedger(needs(), { reconciliationId: id })
  return store.find(id)
}

/** Has texts translated and paid for. */
async function translate(...texts: string[]) {
  const engine = translator()
  const stores = {
    ledger: ledgerStore(db.database),
    breakers: breakerStore(db.database),
    announce: async () => undefined,
  }
  const parts = {
    ...stores,
    translator: engine,
    transaction: (work: (within: typeof stores) => never) => work(stores),
  }
  const question = { provider: 'deepl', model: engine.model, from: 'de', to: 'fr', asker: await aJob(db) }
  for await (const _ of translateTexts(parts as never, ofTexts(texts), question));
}

/** Lets what happened so far be so many hours old. */
async function letHoursPass(hours: number) {
  const ago = sql`make_interval(hours => ${hours})`
  await sql`update ledger_requests set asked_at = asked_at - ${ago}, settled_at = settled_at - ${ago}`.execute(
    db.database,
  )
  await sql`update reconciliations set asked_at = asked_at - ${ago}, answered_at = answered_at - ${ago}`.execute(
    db.database,
  )
}

describe('comparing the ledger with what DeepL counted', () => {
  test('begins with a reading that is compared with nothing', async () => {
    await translate('Vorher.')
    await letHoursPass(2)

    expect(await reconcile()).toMatchObject({
      state: 'done',
      counted: 7,
      countsOf: 'account',
      basis: 'none',
      drift: null,
    })
    expect(announced.map(([name]) => name)).toEqual(['reconciliation.opened', 'reconciliation.done'])
  })

  test('finds both alike where nobody else translates', async () => {
    await reconcile()
    await translate('Eins.', 'Zwei.')
    await translate('Drei.', 'Eins.')

    expect(await reconcile()).toMatchObject({ basis: 'previous', increase: 15, billed: 15, possible: 0, drift: 0 })
  })

  test('tells what the provider counted beyond it, and only once', async () => {
    await reconcile()
    await translate('Eins.')
    server.usage.useKeyElsewhere(960)
    const found = await reconcile()

    expect(found).toMatchObject({ increase: 965, billed: 5, drift: 960 })
    expect(announced.at(-1)).toEqual([
      'reconciliation.drifted',
      { reconciliationId: found?.id, provider: 'deepl', drift: 960 },
    ])
    expect(await reconcile()).toMatchObject({ increase: 0, drift: 0 })
  })

  test('holds nothing against a request that is in doubt, whether it was billed or not', async () => {
    await reconcile()
    server.failNext(1, 'half-an-answer')
    await expect(translate('Halb.')).rejects.toMatchObject({ trouble: 'unclear' })
    server.failNext(1, 503)
    await expect(translate('Gar nicht.')).rejects.toMatchObject({ trouble: 'unclear' })

    expect(await reconcile()).toMatchObject({ increase: 5, billed: 0, possible: 15, drift: 0 })
  })

  test('holds nothing against a request that is under way', async () => {
    await reconcile()
    server.hold()
    const asking = translate('Unterwegs.')
    await server.arrived(1)
    const meanwhile = await reconcile()
    server.release()
    await asking
    const afterwards = await reconcile()

    expect(meanwhile).toMatchObject({ increase: 10, billed: 0, possible: 10, drift: 0 })
    expect(afterwards).toMatchObject({ increase: 0, drift: 0 })
  })

  test('waits an hour for what is counted late, and then misses it', async () => {
    await reconcile()
    await translate('Zu spät.')
    server.usage.countLate(8)
    const young = await reconcile()
    const stillYoung = await reconcile()
    await letHoursPass(2)
    const old = await reconcile()

    expect(young).toMatchObject({ increase: 0, billed: 8, drift: 0, outstanding: 8 })
    expect(stillYoung).toMatchObject({ increase: 0, drift: 0, outstanding: 8 })
    expect(old).toMatchObject({ increase: 0, drift: -8, outstanding: 0 })
  })

  test('takes what is counted late for what it is', async () => {
    await reconcile()
    await translate('Zu spät.')
    server.usage.countLate(8)
    await reconcile()
    server.usage.countLate(0)

    expect(await reconcile()).toMatchObject({ increase: 8, billed: 0, drift: 0 })
  })

  test('goes on from the begin of the period where a new one has begun', async () => {
    server.usage.beginPeriod(new Date('2026-11-01T00:00:00Z'))
    await translate('Alter Monat.')
    await letHoursPass(30)
    await reconcile()
    await letHoursPass(25)
    await translate('Letzter Tag.')
    await letHoursPass(5)
    server.usage.beginPeriod(new Date(Date.now() - 2 * 3_600_000))
    await translate('Neuer Monat.')

    expect(await reconcile()).toMatchObject({ basis: 'period', increase: 12, billed: 12, possible: 0, drift: 0 })
  })

  test('takes a smaller count of which no period is told for one that began anew', async () => {
    await translate('Alter Monat.')
    await letHoursPass(2)
    await reconcile()
    server.usage.beginPeriod(null)
    await translate('Neu.')
    const anew = await reconcile()
    server.usage.useKeyElsewhere(7)

    expect(anew).toMatchObject({ basis: 'restart', increase: 4, drift: 0 })
    expect(await reconcile()).toMatchObject({ basis: 'previous', increase: 7, drift: 7 })
  })

  test('tells that characters are gone where the count fell within the period', async () => {
    server.usage.beginPeriod(new Date('2026-11-01T00:00:00Z'))
    server.usage.useKeyElsewhere(100)
    await reconcile()
    await letHoursPass(2)
    server.usage.useKeyElsewhere(-30)

    expect(await reconcile()).toMatchObject({ basis: 'previous', increase: -30, drift: -30 })
  })

  test('begins anew with another key', async () => {
    await reconcile()
    key = 'another-key'
    server.usage.useKeyElsewhere(500)

    expect(await reconcile()).toMatchObject({ basis: 'none', drift: null })
  })

  test('that could not be done is made up for by the next', async () => {
    await reconcile()
    await translate('Eins.')
    server.usage.fail(403)
    const id = await openReconciliation(needs(), { provider: 'deepl', by: 'an-admin' })
    await expect(reconcileLedger(needs(), { reconciliationId: id })).rejects.toMatchObject({ trouble: 'refused' })
    await failReconciliation(needs(), { reconciliationId: id, reason: 'provider-refused' })
    const failed = await store.find(id)
    server.usage.fail(undefined)
    await translate('Zwei.')

    expect(failed).toMatchObject({ state: 'failed', trouble: 'provider-refused', counted: null })
    expect(announced.at(-1)).toEqual([
      'reconciliation.failed',
      { reconciliationId: id, provider: 'deepl', reason: 'provider-refused' },
    ])
    expect(await reconcile()).toMatchObject({ increase: 10, billed: 10, drift: 0 })
  })

  test('ends where its provider has gone from the settings', async () => {
    const id = await openReconciliation(needs(), { provider: 'deepl', by: 'an-admin' })

    await reconcileLedger({ ...needs(), providers: new Map() }, { reconciliationId: id })

    expect(await store.find(id)).toMatchObject({ state: 'failed', trouble: 'provider-not-configured' })
  })

  test('counts once where two are at it', async () => {
    await reconcile()
    await translate('Eins.')
    const id = await openReconciliation(needs(), { provider: 'deepl', by: 'an-admin' })

    await Promise.all([0, 1].map(() => reconcileLedger(needs(), { reconciliationId: id })))

    expect(await store.find(id)).toMatchObject({ increase: 5, drift: 0 })
    expect(announced.filter(([name]) => name === 'reconciliation.done')).toHaveLength(2)
  })
})

describe('the nightly comparison', () => {
  const at = (time: string, reconcileAtHour: number | null = 3) => ({
    ...needs(),
    reconcileAtHour,
    now: () => new Date(time),
  })
  const nights = async () =>
    (
      await sql<{ night: string }>`select night::text from reconciliations order by night`.execute(db.database)
    ).rows.map(({ night }) => night)

  test('is opened when its hour has come, once however many processes there are', async () => {
    await openNightly(at('2026-11-28T02:59:59Z'))
    const before = await nights()
    await Promise.all(Array.from({ length: 8 }, () => openNightly(at('2026-11-28T03:00:00Z'))))
    await openNightly(at('2026-11-28T23:59:59Z'))

    expect([before, await nights()]).toEqual([[], ['2026-11-28']])
    expect(announced.map(([name]) => name)).toEqual(['reconciliation.opened'])
  })

  test('comes again the next night, and later where all slept', async () => {
    await openNightly(at('2026-11-28T03:00:00Z'))
    await sql`update reconciliations set state = 'done'`.execute(db.database)
    await openNightly(at('2026-11-29T11:30:00Z'))

    expect(await nights()).toEqual(['2026-11-28', '2026-11-29'])
  })

  test('waits until one that a person asked for is over', async () => {
    const id = await openReconciliation(needs(), { provider: 'deepl', by: 'an-admin' })
    await openNightly(at('2026-11-28T03:00:00Z'))
    const meanwhile = await nights()
    await reconcileLedger(needs(), { reconciliationId: id })
    await openNightly(at('2026-11-28T03:00:05Z'))

    expect(meanwhile).toEqual([null])
    expect(await nights()).toEqual(['2026-11-28', null])
  })

  test('is not opened where the settings say never', async () => {
    await openNightly(at('2026-11-28T12:00:00Z', null))

    expect(await nights()).toEqual([])
  })
})

test('asking for one while another is under way answers with that', async () => {
  const ids = await Promise.all(
    Array.from({ length: 5 }, () => openReconciliation(needs(), { provider: 'deepl', by: 'an-admin' })),
  )

  expect(new Set(ids).size).toBe(1)
})
