import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Database } from '../database/database.js'
import {
  type Asked,
  type Basis,
  countedWithinMs,
  type Outstanding,
  type Reading,
  type Stretch,
} from './reconciliation.js'

/** A comparison as it is kept; what is not known yet, or could not be, is null. */
export type Reconciliation = {
  id: string
  provider: string
  state: 'open' | 'done' | 'failed'
  openedBy: string
  openedAt: Date
  finishedAt: Date | null
  trouble: string | null
  counted: number | null
  countsOf: Reading['countsOf'] | null
  basis: Basis | null
  since: Date | null
  increase: number | null
  billed: number | null
  possible: number | null
  drift: number | null
  outstanding: number | null
}

/** What a reading came to. */
export type Outcome = {
  reading: Reading
  basis: Basis
  stretch: Stretch | null
  increase: number | null
  asked: Outstanding | null
  drift: number | null
  outstanding: Outstanding
}

export type ReconciliationStore = ReturnType<typeof reconciliationStore>

/** Comparisons of the ledger with what providers counted; one at a time for each provider, and one for each night. */
export function reconciliationStore(database: Database) {
  return {
    /** The id of a comparison that was opened; null if one is open already, or the night has had its own. */
    async open(of: { provider: string; night: string | null; openedBy: string }): Promise<string | null> {
      const opened = await database
        .insertInto('reconciliations')
        .values({ ...of, id: uuid() })
        .onConflict(conflict => conflict.doNothing())
        .returning('id')
        .executeTakeFirst()
      return opened?.id ?? null
    },

    async isOfNight(provider: string, night: string): Promise<boolean> {
      const found = await database
        .selectFrom('reconciliations')
        .select('id')
        .where('provider', '=', provider)
        .where('night', '=', night)
        .executeTakeFirst()
      return found !== undefined
    },

    async findOpen(provider: string): Promise<string | null> {
      const found = await database
        .selectFrom('reconciliations')
        .select('id')
        .where('provider', '=', provider)
        .where('state', '=', 'open')
        .executeTakeFirst()
      return found?.id ?? null
    },

    /** An open one, which nobody else finishes until the transaction ends; its provider, or null if it is over. */
    async hold(id: string): Promise<string | null> {
      const held = await database
        .selectFrom('reconciliations')
        .select('provider')
        .where('id', '=', id)
        .where('state', '=', 'open')
        .forUpdate()
        .executeTakeFirst()
      return held?.provider ?? null
    },

    async find(id: string): Promise<Reconciliation | undefined> {
      const { rows } = await sql<Reconciliation>`select ${shown} from reconciliations where id = ${id}`.execute(
        database.withoutPlugins(),
      )
      return rows[0]
    },

    /** The newest first. */
    async list({ before, limit }: { before: string | null; limit: number }): Promise<Reconciliation[]> {
      const { rows } = await sql<Reconciliation>`
        select ${shown} from reconciliations where ${before}::uuid is null or id < ${before}
        order by id desc limit ${limit}`.execute(database.withoutPlugins())
      return rows
    },

    /** The last reading of a provider, and what it left to be counted late. */
    async latest(provider: string): Promise<(Reading & { outstanding: Outstanding }) | undefined> {
      const { rows } = await sql<Reading & Outstanding>`
        select counted::float8 as counted, counts_of as "countsOf", account, period_start as "periodStart",
          asked_at as "askedAt", answered_at as "answeredAt", late_billed::float8 as billed,
          late_possible::float8 as possible
        from reconciliations where provider = ${provider} and state = 'done'
        order by answered_at desc limit 1`.execute(database.withoutPlugins())
      return rows[0] && { ...rows[0], outstanding: { billed: rows[0].billed, possible: rows[0].possible } }
    },

    /** What the ledger knows of a provider's requests in a stretch of time. */
    async asked(provider: string, { from: [before, after], to: [asked, answered] }: Stretch): Promise<Asked> {
      const late = new Date(asked.getTime() - countedWithinMs)
      const { rows } = await sql<Asked>`
        select coalesce(sum(weight) filter (where within and is_certain), 0)::float8 as billed,
          coalesce(sum(weight) filter (where within and not is_certain), 0)::float8 as possible,
          coalesce(sum(weight) filter (where is_late and state = 'answered'), 0)::float8 as "lateBilled",
          coalesce(sum(weight) filter (where is_late and state <> 'answered'), 0)::float8 as "latePossible"
        from (
          select state, ledger_weight(state, characters, billed_characters) as weight,
            state = 'answered' and asked_at > ${after} and settled_at <= ${asked} as is_certain,
            settled_at is null or settled_at >= ${before} as within,
            settled_at is null or settled_at > ${late} as is_late
          from ledger_requests
          where provider = ${provider} and state <> 'refused' and asked_at <= ${answered}
            and (settled_at is null or settled_at >= least(${before}::timestamptz, ${late}::timestamptz))
        ) requests`.execute(database.withoutPlugins())
      return rows[0] as Asked
    },

    /** The database's clock, by which the ledger's requests are dated. */
    async clock(): Promise<Date> {
      const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(database)
      return rows[0]?.now as Date
    },

    async finish(id: string, { reading, basis, stretch, increase, asked, drift, outstanding }: Outcome): Promise<void> {
      const text = (characters: number | null | undefined) =>
        typeof characters === 'number' ? String(characters) : null
      await database
        .updateTable('reconciliations')
        .set({
          ...{ state: 'done', finishedAt: sql`now()`, basis, since: stretch?.from[1] ?? null },
          ...reading,
          ...{ counted: String(reading.counted), increase: text(increase), drift: text(drift) },
          ...{ billed: text(asked?.billed), possible: text(asked?.possible) },
          ...{ lateBilled: String(outstanding.billed), latePossible: String(outstanding.possible) },
        })
        .where('id', '=', id)
        .execute()
    },

    /** Ends an open one that could not be done; its provider, or null if it was over. */
    async fail(id: string, trouble: string): Promise<string | null> {
      const failed = await database
        .updateTable('reconciliations')
        .set({ state: 'failed', finishedAt: sql`now()`, trouble })
        .where('id', '=', id)
        .where('state', '=', 'open')
        .returning('provider')
        .executeTakeFirst()
      return failed?.provider ?? null
    },
  }
}

const shown = sql`id, provider, state, opened_by as "openedBy", opened_at as "openedAt", finished_at as "finishedAt",
  trouble, counted::float8 as counted, counts_of as "countsOf", basis, since, increase::float8 as increase,
  billed::float8 as billed, possible::float8 as possible, drift::float8 as drift,
  (late_billed + late_possible)::float8 as outstanding`
