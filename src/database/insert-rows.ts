import type { Database } from './database.js'
import type { NewRow, Tables } from './tables.js'

/** Postgres takes at most 65,535 parameters a statement, and one long statement holds up everything else. */
const rowsAtOnce = 500

/** Inserts any number of rows, a few hundred at a time. */
export async function insertRows<Name extends keyof Tables>(
  database: Database,
  table: Name,
  rows: readonly NewRow<Name>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const some = rows.slice(start, start + rowsAtOnce)
    await database
      .insertInto(table)
      .values(some as never)
      .execute()
  }
}
