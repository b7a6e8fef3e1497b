import pg from 'pg'
import { until } from './service.js'

/** A table nobody can write to, and a look at who tries: it stops a process at a known line, without a clock. */
export type HeldTable = {
  /** Resolves once a connection stands still at a statement that begins so. */
  reached(statement: string): Promise<unknown>
  letGo(): Promise<void>
}

/** Holds a table until `letGo`; reading goes on. */
export async function holdTable(databaseUrl: string, table: string): Promise<HeldTable> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(`begin; lock table ${table} in share mode`)
  const look = new pg.Client({ connectionString: databaseUrl })
  await look.connect()
  return {
    reached: statement =>
      until(async () => {
        const { rowCount } = await look.query(
          `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
             and btrim(query, E' \\n') ilike $1`,
          [`${statement}%`],
        )
        return rowCount
      }),
    async letGo() {
      await Promise.all([client.end(), look.end()])
    },
  }
}
