import { sql } from 'kysely'
import type { Database } from '../database/database.js'
import { type Breaker, BreakerOpen, breakerRule, type Failure, trialDelay } from './breaker.js'

export type BreakerStore = ReturnType<typeof breakerStore>

/** Which providers are left alone, for every process alike. */
export function breakerStore(database: Database) {
  return {
    /** Of every provider that ever failed much, or was reset. */
    async all(): Promise<Breaker[]> {
      const { rows } = await sql<Breaker>`
        select provider, since, reason, detail, next_trial_at as "nextTrialAt",
          case when state = 'open' and ${isTrying()} then 'half-open' else state end as state
        from breakers order by provider`.execute(database)
      return rows
    },

    /** The providers that are left alone, each with the last trouble. */
    async reasons(): Promise<[string, string][]> {
      const open = database.selectFrom('breakers').select(['provider', 'reason']).where('state', '=', 'open')
      return (await open.execute()).map(({ provider, reason }) => [provider, String(reason)])
    },

    /** Opens it if too many of the latest requests failed, the one that ended in this transaction among them. */
    async openIfFailing(provider: string, failure: Failure): Promise<boolean> {
      const { rows } = await sql`
        with latest as (
          select trouble from ledger_requests
          where provider = ${provider} and settled_at > now() - make_interval(secs => ${breakerRule.withinMs / 1_000})
            and asked_at > coalesce((select since from breakers where provider = ${provider}), '-infinity')
          order by settled_at desc limit ${breakerRule.requests}
        )
        insert into breakers (provider, state, reason, detail, next_trial_at)
        select ${provider}, 'open', ${failure.trouble}, ${failure.detail}, ${trialIn(failure, 0)}
        from latest where trouble = any(${[...breakerRule.faults]}) having count(*) >= ${breakerRule.failures}
        on conflict (provider) do update
        set state = 'open', since = now(), reason = excluded.reason, detail = excluded.detail, failed_trials = 0,
          next_trial_at = excluded.next_trial_at, trial = null
        where breakers.state = 'closed'
        returning provider`.execute(database)
      return rows.length > 0
    },

    /** Opens it for a trouble of which one is enough; false if it was open already. */
    async open(provider: string, failure: Failure): Promise<boolean> {
      const { trouble: reason, detail } = failure
      const nextTrialAt = trialIn(failure, 0)
      const opened = await database
        .insertInto('breakers')
        .values({ provider, state: 'open', reason, detail, nextTrialAt })
        .onConflict(conflict =>
          conflict
            .column('provider')
            .doUpdateSet({ ...afresh, state: 'open', reason, detail, nextTrialAt })
            .where('breakers.state', '=', 'closed'),
        )
        .returning('provider')
        .executeTakeFirst()
      return Boolean(opened)
    },

    /** Puts the next trial off, as this request was one and failed. */
    async failTrial(provider: string, requestId: string, failure: Failure): Promise<void> {
      const trial = await database
        .selectFrom('breakers')
        .select('failedTrials')
        .where('provider', '=', provider)
        .where('trial', '=', requestId)
        .forUpdate()
        .executeTakeFirst()
      if (!trial) return
      const { failedTrials } = trial
      await database
        .updateTable('breakers')
        .set({ reason: failure.trouble, detail: failure.detail, failedTrials: failedTrials + 1, trial: null })
        .set({ nextTrialAt: trialIn(failure, failedTrials + 1) })
        .where('provider', '=', provider)
        .execute()
    },

    /** Closes it after a trial that went well; false if the request is no longer the trial. */
    async closeAfter(provider: string, requestId: string): Promise<boolean> {
      const closed = await database
        .updateTable('breakers')
        .set(afresh)
        .where('provider', '=', provider)
        .where('trial', '=', requestId)
        .returning('provider')
        .executeTakeFirst()
      return Boolean(closed)
    },

    /** Forgets all that failed so far, whatever the state. Answers whether it was open. */
    async reset(provider: string): Promise<boolean> {
      const before = await database
        .selectFrom('breakers')
        .select('state')
        .where('provider', '=', provider)
        .forUpdate()
        .executeTakeFirst()
      await database
        .insertInto('breakers')
        .values({ provider, state: 'closed' })
        .onConflict(conflict => conflict.column('provider').doUpdateSet(afresh))
        .execute()
      return before?.state === 'open'
    },

    /** Lets the next request be the trial, however lately the last one failed. */
    async tryNow(provider: string): Promise<void> {
      await database
        .updateTable('breakers')
        .set({ nextTrialAt: sql<Date>`now()` })
        .where('provider', '=', provider)
        .where('state', '=', 'open')
        .execute()
    },

    /** Those whose trial is due and not under way. */
    async dueForTrial(): Promise<string[]> {
      const { rows } = await sql<{ provider: string }>`
        select provider from breakers where state = 'open' and next_trial_at <= now() and not ${isTrying()}`.execute(
        database,
      )
      return rows.map(({ provider }) => provider)
    },
  }
}

/**
 * Lets a request that this transaction has written down go out only if the provider is not left alone, or if it is
 * the single one that finds out whether it works again. Throws `BreakerOpen`. Answers whether it is that trial.
 */
export async function passBreaker(database: Database, provider: string, requestId: string): Promise<boolean> {
  const open = database.selectFrom('breakers').select('trial').where('provider', '=', provider)
  if (!(await open.where('state', '=', 'open').executeTakeFirst())) return false
  await open.forUpdate().execute()
  // In a statement of its own, or it would not see what the transaction that was waited for has written.
  const { rows } = await sql<{ state: string }>`
    update breakers set trial = case when state = 'open' then ${requestId}::uuid end
    where provider = ${provider} and (state = 'closed' or (next_trial_at <= now() and not ${isTrying()}))
    returning state`.execute(database)
  if (!rows[0]) throw new BreakerOpen(provider)
  return rows[0].state === 'open'
}

const afresh = {
  state: 'closed' as Breaker['state'] & ('closed' | 'open'),
  since: sql<Date>`now()`,
  reason: null,
  detail: null,
  failedTrials: 0,
  nextTrialAt: null,
  trial: null,
}

/** A trial whose process died lets its claim run out, and so makes room for another. */
function isTrying() {
  return sql<boolean>`exists (
    select 1 from ledger_texts where request_id = breakers.trial and target is null and claimed_until > now())`
}

function trialIn({ retryAfterMs }: Failure, failedTrials: number) {
  return sql<Date>`now() + make_interval(secs => ${trialDelay(failedTrials, retryAfterMs) / 1_000})`
}
