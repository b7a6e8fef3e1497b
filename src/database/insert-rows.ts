import { sql } from 'kysely'
import type { Database } from './database.js'
import type { NewRow, Row, Tables } from './tables.js'

/** A new row with its JSON columns as they are read, not as text. */
type PlainRow<Name extends keyof Tables> = {
  [Column in keyof NewRow<Name>]: Column extends keyof Row<Name> ? Row<Name>[Column] : never
}

/** One long statement holds up everything else. */
const rowsAtOnce = 500

/**
 * Inserts any number of rows with the same columns, a few hundred at a time. @NOTE They travel as one JSON text: a
 * parameter for each value would make every number of rows another statement, to be built here and planned there.
 */
export async function insertRows<Name extends keyof Tables>(
  database: Database,
  table: Name,
  rows: readonly PlainRow<Name>[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const into = sql.table(inSnakeCase(table))
  const columns = sql.join(Object.keys(first).map(column => sql.ref(inSnakeCase(column))))
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const some = JSON.stringify(rows.slice(start, start + rowsAtOnce).map(inColumns))
    await sql`
      insert into ${into} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${into}, ${some}::jsonb)`.execute(database)
  }
}

function inColumns(row: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [inSnakeCase(column), value]))
}

function inSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
}
