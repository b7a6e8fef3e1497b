import { sql } from 'kysely'
import type { SeverityRule } from '../checks/weigh-reports.js'
import type { Database } from '../database/database.js'
import { insertRows } from '../database/insert-rows.js'

export type SeverityStore = ReturnType<typeof severityStore>

/** What the newsroom lets its checks weigh. */
export function severityStore(database: Database) {
  return {
    all: (): Promise<SeverityRule[]> =>
      database
        .selectFrom('checkSeverities')
        .select(['checkId as check', 'language', 'section', 'severity'])
        .orderBy('place')
        .execute(),

    /** Nobody else changes them until the transaction ends. */
    async lock(): Promise<void> {
      await sql`lock table check_severities in share row exclusive mode`.execute(database)
    },

    async replace(rules: readonly SeverityRule[]): Promise<void> {
      await database.deleteFrom('checkSeverities').execute()
      const rows = rules.map(({ check, ...rule }, place) => ({ place, checkId: check, ...rule }))
      await insertRows(database, 'checkSeverities', rows)
    },
  }
}
