import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tables } from './tables.js'

/** A connection to our tables: the pool itself, or a transaction on it. */
export type Database = Kysely<Tables>

/**
 * Opens a pool on the database. @NOTE Every client gets its own error handler: one that loses its
 * socket while idle in our hands would otherwise end the process.
 */
export function openDatabase(url: string, { connections = 10 } = {}): { database: Database; pool: pg.Pool } {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
  })
  const ignore = () => undefined
  pool.on('error', ignore)
  pool.on('connect', client => void client.on('error', ignore))
  return { pool, database: onPool(pool) }
}

/** Our tables through an existing pool. */
function onPool(pool: pg.Pool): Database {
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}
