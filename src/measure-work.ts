import { sql } from 'kysely'
import type { Database } from './database/database.js'

type Metrics = { gauge(name: string, help: string, measure: () => Promise<number>): void }

/** The numbers that tell whether work piles up. */
export function measureWork(metrics: Metrics, database: Database): void {
  const count = async (query: ReturnType<typeof sql<{ value: number }>>) =>
    (await query.execute(database)).rows[0]?.value ?? 0
  metrics.gauge('fassung_events_unheard', 'Events that no worker was rung for yet.', () =>
    count(sql`select count(*)::int as value from events where heard_at is null`),
  )
  metrics.gauge('fassung_bells_unanswered', 'Pieces of work that are waiting or under way.', () =>
    count(sql`select count(*)::int as value from bells where answered_at is null and gave_up_at is null`),
  )
  metrics.gauge('fassung_oldest_work_seconds', 'Age of the oldest piece of work that is not done.', () =>
    count(sql`
      select coalesce(extract(epoch from now() - min(happened_at)), 0)::int as value
      from bells join events on events.id = bells.event_id where answered_at is null and gave_up_at is null`),
  )
  metrics.gauge(
    'fassung_ledger_drift_characters',
    'What a provider counted beyond what the ledger explains, at the last comparison; below zero: billed and not counted.',
    () =>
      count(sql`
        select coalesce(sum(drift), 0)::float8 as value
        from (select distinct on (provider) drift from reconciliations where state = 'done'
          order by provider, answered_at desc) last`),
  )
  metrics.gauge('fassung_ledger_reconciled_at_seconds', 'When the ledger was last compared, in Unix time.', () =>
    count(sql`
      select coalesce(extract(epoch from max(answered_at)), 0)::float8 as value
      from reconciliations where state = 'done'`),
  )
  metrics.gauge('fassung_breakers_open', 'Providers that are left alone after repeated failure.', () =>
    count(sql`select count(*)::int as value from breakers where state = 'open'`),
  )
  for (const state of ['parked', 'failed'] as const) {
    metrics.gauge(`fassung_jobs_${state}`, `Jobs that are ${state}.`, () =>
      count(sql`select count(*)::int as value from jobs where state = ${state}`),
    )
  }
}
