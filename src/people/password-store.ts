import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Database } from '../database/database.js'

export type PasswordStore = ReturnType<typeof passwordsOn>

/** The passwords in Postgres, hashed, in the shape the sign-in library reads. */
export function passwordsOn(database: Database) {
  return {
    async set(userId: string, password: string): Promise<void> {
      await database
        .insertInto('auth.account')
        .values({ id: uuid(), userId, accountId: userId, providerId: 'credential', password })
        .onConflict(conflict =>
          conflict.columns(['providerId', 'accountId']).doUpdateSet({ password, updatedAt: sql`now()` }),
        )
        .execute()
    },

    /** True if this person has a password; without a user, if anybody has. */
    async has(userId?: string): Promise<boolean> {
      const found = await database
        .selectFrom('auth.account')
        .select('id')
        .where('password', 'is not', null)
        .$if(userId !== undefined, accounts => accounts.where('userId', '=', userId ?? ''))
        .executeTakeFirst()
      return found !== undefined
    },
  }
}
