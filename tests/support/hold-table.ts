import pg from 'pg'
import { until } from './service.js'

/** A table nobody can write to, and a look at who tries: it stops a process at a known line, without a clock. */
export type HeldTable = {
  /** Resolves once a connection stands still at a statement that says this. */
  reached(statement: string): Promise<void>
  /** Lets everybody write again, except who was seen standing still: that one's statement never arrived. */
  letGo(): Promise<void>
}

/** Holds a table until `letGo`; reading goes on. */
export async function holdTable(databaseUrl: string, table: string): Promise<HeldTable> {
  const [holder, watcher] = await Promise.all([connect(databaseUrl), connect(databaseUrl)])
  await holder.query(`begin; lock table ${table} in share mode`)
  let standing: number[] = []
  return {
    async reached(statement) {
      standing = await until(async () => {
        const { rows } = await watcher.query<{ pid: number }>(
          `select pid from pg_stat_activity
           where datname = current_database() and wait_event_type = 'Lock' and query ilike $1`,
          [`%${statement}%`],
        )
        return rows.length > 0 && rows.map(({ pid }) => pid)
      })
    },
    async letGo() {
      await watcher.query('select pg_terminate_backend(pid) from unnest($1::integer[]) as standing(pid)', [standing])
      await Promise.all([holder.end(), watcher.end()])
    },
  }
}

async function connect(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl })
  // A test that failed drops its database under us.
  client.on('error', () => undefined)
  await client.connect()
  return client
}
