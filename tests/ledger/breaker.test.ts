import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { trialDelay } from '../../src/ledger/breaker.js'
import { breakerStore } from '../../src/ledger/breaker-store.js'
import { type Asker, ledgerStore } from '../../src/ledger/ledger-store.js'
import { ProviderError, type ProviderTrouble } from '../../src/providers/provider.js'
import { aDatabase } from '../support/database.js'
import { until } from '../support/service.js'
import { aJob, aLedger, ofTexts } from './a-ledger.js'

const db = await aDatabase()
const breakers = breakerStore(db.database)
afterAll(() => db.close())

let ledger: ReturnType<typeof aLedger>
let asker: Asker
let count = 0
beforeEach(async () => {
  ledger = aLedger(db, { claimSeconds: 60 }, `engine-${++count}`)
  asker = await aJob(db)
})

const provider = () => ledger.key.provider
const state = async () => (await breakers.all()).find(one => one.provider === provider())?.state ?? 'closed'
const events = async () => {
  const rows = await db.database.selectFrom('events').select(['name', 'data']).orderBy('id').execute()
  return rows.filter(({ data }) => (data as { provider?: string }).provider === provider()).map(({ name }) => name)
}
const failWith = (trouble: ProviderTrouble, retryAfterMs?: number) =>
  ledger.engine.refuse(() => new ProviderError(provider(), trouble, `It is ${trouble}.`, retryAfterMs))
const heal = () => ledger.engine.refuse(() => null)
const ask = (text: string, by = asker) => ledger.translate([text], by)
const endOf = (asking: Promise<unknown>) =>
  asking.then(
    () => 'answered',
    error => error.name,
  )

async function failTimes(times: number, trouble: ProviderTrouble = 'unclear') {
  failWith(trouble)
  for (let time = 0; time < times; time++) await endOf(ask(`Versuch ${time}.`))
}

/** What was to be waited for is over. */
const letWaitEnd = () =>
  db.database
    .updateTable('breakers')
    .set({ nextTrialAt: sql<Date>`now()` })
    .where('provider', '=', provider())
    .execute()

describe('the breaker of a provider', () => {
  test.each<ProviderTrouble>(['unclear', 'unreachable', 'broken'])(
    'opens when ten of the last requests ended so: %s, and then nothing is sent',
    async trouble => {
      await failTimes(9, trouble)
      const before = await state()
      await failTimes(1, trouble)
      heal()

      expect([before, await state()]).toEqual(['closed', 'open'])
      expect(await endOf(ask('Geht jetzt nicht.'))).toBe('BreakerOpen')
      expect(ledger.engine.asked).toHaveLength(10)
      expect(await events()).toEqual(['breaker.opened'])
    },
  )

  test.each<ProviderTrouble>(['busy', 'quota', 'refused'])('does not open because it is %s', async trouble => {
    await failTimes(12, trouble)

    expect(await state()).toBe('closed')
  })

  test('does not open where less than half of the last twenty failed', async () => {
    for (let round = 0; round < 6; round++) {
      failWith('unclear')
      await endOf(ask(`Daneben ${round}.`))
      heal()
      await ask(`Gut ${round}.`)
      await ask(`Auch gut ${round}.`)
    }

    expect(await state()).toBe('closed')
  })

  test('does not open because of what is ten minutes old', async () => {
    await failTimes(9)
    await sql`update ledger_requests set settled_at = settled_at - interval '11 minutes' where provider = ${provider()}`.execute(
      db.database,
    )
    await failTimes(1)

    expect(await state()).toBe('closed')
  })

  test('takes nothing and spends nothing of what it holds back', async () => {
    await failTimes(10)
    const requests = (await ledger.requests()).length

    await endOf(ask('Nichts davon wird belegt.'))

    expect(await ledger.requests()).toHaveLength(requests)
    expect(await ledger.claimEnds()).toHaveLength(10)
  })

  test('gives what the ledger knows all the same', async () => {
    await ask('Längst bezahlt.')
    await failTimes(10)

    expect(await ask('Längst bezahlt.')).toEqual({ 'Längst bezahlt.': 'LÄNGST BEZAHLT.' })
  })

  test('is its own: another provider is asked as before', async () => {
    await failTimes(10)

    expect(
      await endOf(aLedger(db, { claimSeconds: 60 }, `${provider()}-other`).translate(['Hier geht es.'], asker)),
    ).toBe('answered')
  })
})

describe('a trial', () => {
  beforeEach(async () => {
    await failTimes(10)
    heal()
  })

  test('is let through no sooner than the wait is over', async () => {
    const before = await endOf(ask('Zu früh.'))
    await letWaitEnd()

    expect([before, await endOf(ask('Zur rechten Zeit.'))]).toEqual(['BreakerOpen', 'answered'])
  })

  test('is one alone, however many want to be it at once', async () => {
    await letWaitEnd()
    ledger.engine.hold()
    const askers = await Promise.all(Array.from({ length: 8 }, () => aJob(db)))
    const ends = askers.map((by, place) => endOf(ask(`Bewerber ${place}.`, by)))
    await ledger.engine.arrived(11)
    const refused = await Promise.all(refusedFirst(ends, 7))
    const during = await state()
    ledger.engine.release()

    expect(refused).toEqual(new Array(7).fill('BreakerOpen'))
    expect(during).toBe('half-open')
    expect((await Promise.all(ends)).filter(end => end === 'answered')).toHaveLength(1)
    expect(ledger.engine.asked).toHaveLength(11)
  })

  test('is not taken by who waited for another to take it', async () => {
    await letWaitEnd()
    const other = await aJob(db)
    // Of another section, so that the two meet at the breaker and not before.
    await sql`update articles set section = 'Sport' from jobs where jobs.id = ${other.jobId} and articles.id = article_id`.execute(
      db.database,
    )
    let late = Promise.resolve('not asked')
    await db.database.transaction().execute(async within => {
      await ledgerStore(within as typeof db.database).claim(ledger.key, ofTexts(['Die Erste.']), asker)
      late = endOf(ledger.store.claim(ledger.key, ofTexts(['Die Zweite.']), other))
      await until(async () => (await waitingForLocks()) > 0)
    })

    expect(await late).toBe('BreakerOpen')
  })

  test('that goes well closes it for all, and is told', async () => {
    await letWaitEnd()
    await ask('Die Probe.')

    expect(await state()).toBe('closed')
    expect(await endOf(ask('Die Nächste.'))).toBe('answered')
    expect(await events()).toEqual(['breaker.opened', 'breaker.closed'])
  })

  test('that fails keeps it open, for longer each time', async () => {
    failWith('unclear')
    const waits: number[] = []
    for (let time = 0; time < 3; time++) {
      await letWaitEnd()
      await endOf(ask(`Probe ${time}.`))
      const { nextTrialAt } = (await breakers.all()).find(one => one.provider === provider()) ?? {}
      waits.push(Math.round((Number(nextTrialAt) - Date.now()) / 60_000))
    }

    expect(waits).toEqual([2, 4, 8])
    expect(await state()).toBe('open')
    expect(await events()).toEqual(['breaker.opened'])
  })

  test.each<ProviderTrouble>(['busy', 'quota', 'refused'])('that finds it %s closes it: it is there', async trouble => {
    await letWaitEnd()
    failWith(trouble)
    await endOf(ask('Immerhin.'))

    expect(await state()).toBe('closed')
  })

  test('whose process died makes room for another once its claim has run out', async () => {
    await letWaitEnd()
    const lost = await ledger.store.claim(ledger.key, ofTexts(['Verloren.']), asker)
    const other = await aJob(db)
    const meanwhile = await endOf(ask('Inzwischen.', other))
    await sql`update ledger_texts set claimed_until = now() where request_id = ${lost.requestId}`.execute(db.database)

    expect([lost.isTrial, meanwhile, await endOf(ask('Danach.', other))]).toEqual([true, 'BreakerOpen', 'answered'])
  })

  test('that was overtaken by a reset changes nothing when it fails', async () => {
    await letWaitEnd()
    ledger.engine.hold()
    failWith('unclear')
    const trial = endOf(ask('Überholt.'))
    await ledger.engine.arrived(11)
    await breakers.reset(provider())
    ledger.engine.release()
    await trial

    expect(await state()).toBe('closed')
  })
})

describe('a reset', () => {
  test('closes it at once, and what failed before no longer counts', async () => {
    await failTimes(10)
    const wasOpen = await breakers.reset(provider())
    await failTimes(9)

    expect([wasOpen, await state()]).toEqual([true, 'closed'])
    expect(await breakers.reset(provider())).toBe(false)
  })
})

describe('the wait for the next trial', () => {
  test.each([
    [0, undefined, 60_000],
    [1, undefined, 120_000],
    [4, undefined, 600_000],
    [40, undefined, 600_000],
    [0, 90_000, 90_000],
    [0, 86_400_000, 3_600_000],
  ])('after %i failed trials, when the provider asks for %s ms, is %i ms', (failed, asked, wait) => {
    expect(trialDelay(failed, asked)).toBe(wait)
  })
})

async function waitingForLocks(): Promise<number> {
  const { rows } = await sql`
    select 1 from pg_stat_activity where datname = ${db.name} and wait_event_type = 'Lock'`.execute(db.database)
  return rows.length
}

/** The first so many of these to end, whichever they are. */
function refusedFirst(ends: readonly Promise<string>[], many: number): Promise<string>[] {
  const ended: string[] = []
  const waiting: ((end: string) => void)[] = []
  for (const end of ends) {
    void end.then(how => {
      const next = waiting.shift()
      if (next) next(how)
      else ended.push(how)
    })
  }
  return Array.from({ length: many }, () => new Promise(resolve => waiting.push(resolve)))
}
