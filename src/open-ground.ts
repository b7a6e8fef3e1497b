import { join } from 'node:path'
import type pg from 'pg'
import type { Config } from './config.js'
import { type Database, openDatabase } from './database/database.js'
import { startEmbeddedPostgres } from './database/embedded.js'
import { migrate } from './database/migrate.js'

/** What every process stands on: a migrated database. */
export type Ground = { url: string; database: Database; pool: pg.Pool; close(): Promise<void> }

/** Connects to the configured PostgreSQL, or starts our own in the data folder, and brings the tables up to date. */
export async function openGround({ databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>): Promise<Ground> {
  const embedded = databaseUrl === undefined ? await startEmbeddedPostgres(join(dataDir, 'database')) : null
  const url = databaseUrl ?? (embedded?.url as string)
  const { database, pool } = openDatabase(url, { connections: 16 })
  try {
    await migrate(database)
  } catch (error) {
    await pool.end()
    await embedded?.stop()
    throw error
  }
  return {
    url,
    database,
    pool,
    async close() {
      await pool.end()
      await embedded?.stop()
    },
  }
}
