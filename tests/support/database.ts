import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type * as DatabaseModule from '../../src/database/database.js'
import { built } from './built.js'

const { openDatabase } = await built<typeof DatabaseModule>('src/database/database.js')

export type TestDatabase = {
  name: string
  url: string
  database: DatabaseModule.Database
  pool: pg.Pool
  close(): Promise<void>
}

/** A migrated database of its own for one test file, copied from the template; `close` drops it. */
export async function aDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await onTemplateServer(`create database ${name} template fassung strategy file_copy`)
  const url = String(process.env.TEST_POSTGRES_URL).replace(/\/fassung$/, `/${name}`)
  const { database, pool } = openDatabase(url)
  return {
    name,
    url,
    database,
    pool,
    async close() {
      await pool.end()
      await onTemplateServer(`drop database if exists ${name} with (force)`)
    },
  }
}

async function onTemplateServer(statement: string): Promise<void> {
  const url = String(process.env.TEST_POSTGRES_URL).replace(/\/fassung$/, '/postgres')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}
