import { sql } from 'kysely'
import type { Database } from '../database/database.js'
import type { AnswerStore } from './idempotency.js'

const kept = sql<Date>`now() - interval '24 hours'`

/** Answers in Postgres. `within` has to be the transaction that makes the change. */
export function answersOn(within: Database): AnswerStore {
  return {
    async claim(principal, key) {
      const name = `idempotency:${principal}:${key}`
      const { rows } = await sql<{ claimed: boolean }>`
        select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as claimed`.execute(within)
      return rows[0]?.claimed === true
    },

    async find(principal, key) {
      const row = await within
        .selectFrom('idempotencyKeys')
        .select(['fingerprint', 'status', 'headers', 'body'])
        .where('principal', '=', principal)
        .where('key', '=', key)
        .where('createdAt', '>', kept)
        .executeTakeFirst()
      return row ? { ...row, body: row.body as string | null } : null
    },

    async keep(principal, key, { fingerprint, status, headers, body }) {
      const row = {
        fingerprint,
        status,
        headers: JSON.stringify(headers),
        body: body === null ? null : JSON.stringify(body),
      }
      await within
        .insertInto('idempotencyKeys')
        .values({ principal, key, ...row })
        .onConflict(conflict => conflict.columns(['principal', 'key']).doUpdateSet({ ...row, createdAt: sql`now()` }))
        .execute()
    },
  }
}

/** Forgets answers older than 24 hours; returns how many. */
export async function purgeAnswers(database: Database): Promise<number> {
  const { numDeletedRows } = await database
    .deleteFrom('idempotencyKeys')
    .where('createdAt', '<=', kept)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
