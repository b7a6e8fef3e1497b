import type { Database } from '../database/database.js'
import type { Change } from './change.js'

export type ChangeStore = ReturnType<typeof changeStore>

/** The change feed, as it is read. */
export function changeStore(database: Database) {
  return {
    after: (cursor: string, limit: number): Promise<Change[]> =>
      database.selectFrom('changes').selectAll().where('cursor', '>', cursor).orderBy('cursor').limit(limit).execute(),

    async newest(): Promise<bigint> {
      const { newest } = await database
        .selectFrom('changes')
        .select(is => is.fn.max('cursor').as('newest'))
        .executeTakeFirstOrThrow()
      return BigInt(newest ?? 0)
    },
  }
}
