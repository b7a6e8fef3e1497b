import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Migration, Migrator, sql } from 'kysely'
import type { Database } from './database.js'

const folder = join(import.meta.dirname, 'migrations')

/** Brings the tables up to date: forward only, each file once, under a lock, so that many processes may start at once. */
export async function migrate(database: Database): Promise<string[]> {
  const { error, results = [] } = await migratorOf(database).migrateToLatest()
  if (error) throw error
  return results.map(({ migrationName }) => migrationName)
}

/** True if no migration is waiting. */
export async function isMigrated(database: Database): Promise<boolean> {
  const migrations = await migratorOf(database).getMigrations()
  return migrations.every(({ executedAt }) => executedAt)
}

function migratorOf(database: Database) {
  return new Migrator({ db: database.withoutPlugins(), provider: { getMigrations: readMigrations } })
}

async function readMigrations(): Promise<Record<string, Migration>> {
  const files = (await readdir(folder)).filter(file => file.endsWith('.sql')).sort()
  const migrations = await Promise.all(files.map(async file => [file.slice(0, -4), await migrationIn(file)] as const))
  return Object.fromEntries(migrations)
}

async function migrationIn(file: string): Promise<Migration> {
  const statements = await readFile(join(folder, file), 'utf8')
  return { up: async database => void (await sql.raw(statements).execute(database)) }
}
