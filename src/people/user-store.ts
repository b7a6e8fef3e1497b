import { sql } from 'kysely'
import type { Database } from '../database/database.js'
import type { Row } from '../database/tables.js'
import { isOpen } from './invitation-store.js'
import type { Role } from './principal.js'
import type { Arrival, User, UserInput } from './user.js'

export type UserStore = ReturnType<typeof usersOn>

const uniqueViolation = '23505'

/** Whoever was in has a password, or is known to a server that people sign in at. */
const arrival = sql<Arrival>`case
  when exists (select from auth.account where user_id = users.id) then 'joined'
  when exists (select from invitations where user_id = users.id and ${isOpen}) and users.disabled_at is null then 'invited'
  else 'uninvited' end`

/** The users in Postgres, as seen through a pool or a transaction. An email belongs to one user only. */
export function usersOn(database: Database) {
  return {
    add: (user: UserInput & { id: string }): Promise<User | 'email-taken'> =>
      unlessTaken(async () => {
        return asUser(await database.insertInto('users').values(user).returningAll().executeTakeFirstOrThrow())
      }),

    async find(userId: string): Promise<User | null> {
      const row = await database.selectFrom('users').selectAll().where('id', '=', userId).executeTakeFirst()
      return row ? asUser(row) : null
    },

    /** Reads a user nobody else can change until this transaction ends. */
    async hold(userId: string): Promise<User | null> {
      const row = await database.selectFrom('users').selectAll().where('id', '=', userId).forUpdate().executeTakeFirst()
      return row ? asUser(row) : null
    },

    /** The same, found by email. */
    async holdByEmail(email: string): Promise<User | null> {
      const named = database.selectFrom('users').selectAll().where(sql`lower(email)`, '=', email.toLowerCase())
      const row = await named.forUpdate().executeTakeFirst()
      return row ? asUser(row) : null
    },

    /** Newest first, each with whether they have ever been in. */
    async list({ limit, before }: { limit: number; before: string | null }): Promise<(User & { arrival: Arrival })[]> {
      const newest = database
        .selectFrom('users')
        .selectAll()
        .select(arrival.as('arrival'))
        .orderBy('id', 'desc')
        .limit(limit)
      const rows = await (before === null ? newest : newest.where('id', '<', before)).execute()
      return rows.map(({ arrival, ...row }) => ({ ...asUser(row), arrival }))
    },

    change: (
      userId: string,
      changes: Partial<UserInput & { disabledAt: Date | null }>,
    ): Promise<User | 'email-taken'> =>
      unlessTaken(async () => {
        const changed = await database
          .updateTable('users')
          .set({ ...changes, etag: sql`etag + 1` })
          .where('id', '=', userId)
          .returningAll()
          .executeTakeFirstOrThrow()
        return asUser(changed)
      }),
  }
}

async function unlessTaken(write: () => Promise<User>): Promise<User | 'email-taken'> {
  return write().catch(error => {
    if ((error as { code?: string }).code === uniqueViolation) return 'email-taken'
    throw error
  })
}

function asUser(row: Row<'users'>): User {
  return { ...row, roles: row.roles as Role[] }
}
