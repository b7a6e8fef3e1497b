import { sql } from 'kysely'
import type { Database } from '../database/database.js'
import type { NewChange } from './change.js'

/** Any number will do, as long as nobody else locks it. */
const changesLock = 4_711_001

/**
 * Adds lines to the change feed. Their numbers are drawn under a lock that is held until the commit, so that a
 * lower number never appears after a higher one was read.
 *
 * @NOTE It stops every other writer of changes until the transaction ends: call it last.
 */
export async function appendChanges(within: Database, changes: readonly NewChange[]): Promise<void> {
  if (changes.length === 0) return
  await sql`select pg_advisory_xact_lock(${changesLock})`.execute(within)
  const { newest } = await within
    .selectFrom('changes')
    .select(is => is.fn.coalesce(is.fn.max('cursor'), sql<string>`0`).as('newest'))
    .executeTakeFirstOrThrow()
  const first = BigInt(newest) + 1n
  const rows = changes.map((change, index) => ({ ...change, cursor: first + BigInt(index) }))
  await within
    .insertInto('changes')
    .values(rows.map(row => ({ ...row, happenedAt: sql<Date>`clock_timestamp()` })))
    .execute()
}
