import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from './database.js'

/** Postgres says these when two transactions got in each other's way and one may simply try again. */
const inEachOthersWay = new Set(['40001', '40P01'])

/**
 * Runs work in one transaction: all of it becomes true, or none. Inside a transaction it joins that one.
 * Work that met a deadlock or a serialisation failure is tried again, three times in all.
 */
export async function inTransaction<Result>(
  database: Database,
  work: (within: Database) => Promise<Result>,
): Promise<Result> {
  if (database.isTransaction) return work(database)
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.transaction().execute(work)
    } catch (error) {
      if (attempt === 3 || !inEachOthersWay.has(String((error as { code?: string }).code))) throw error
      await pause(Math.random() * 50 * attempt)
    }
  }
}
