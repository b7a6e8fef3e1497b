import { sql } from 'kysely'
import type { Database } from '../database/database.js'

/** A session as its owner may see it, and an admin all but the token. `token` names it, but opens nothing: the cookie is signed. */
export type Session = {
  id: string
  token: string
  createdAt: Date
  seenAt: Date
  expiresAt: Date
  ipAddress: string | null
  userAgent: string | null
}

export type SessionStore = ReturnType<typeof sessionsOn>

const shown = ['id', 'token', 'createdAt', 'seenAt', 'expiresAt', 'ipAddress', 'userAgent'] as const

/** Half an hour without a request ends a session. */
const isInUse = sql<boolean>`seen_at > now() - interval '30 minutes' and expires_at > now()`

/** The sessions in Postgres; the sign-in library opens them, we watch over them. */
export function sessionsOn(database: Database) {
  const end = (userId: string) => database.deleteFrom('auth.session').where('userId', '=', userId)
  return {
    /** False if the session was left alone for too long; else it was seen this moment, to the minute. */
    async note(sessionId: string): Promise<boolean> {
      const { rows } = await sql<{ seenAt: Date }>`
        with seen as (update auth.session set seen_at = now()
          where id = ${sessionId} and ${isInUse} and seen_at < now() - interval '1 minute')
        select seen_at from auth.session where id = ${sessionId} and ${isInUse}`.execute(database)
      return rows.length > 0
    },

    /** True while the session is open. Unlike `note`, to ask is no use of it. */
    async isOpen(sessionId: string): Promise<boolean> {
      const open = database.selectFrom('auth.session').select('id').where('id', '=', sessionId).where(isInUse)
      return (await open.executeTakeFirst()) !== undefined
    },

    /** The sessions somebody has open, the one last used first. */
    async list(userId: string): Promise<Session[]> {
      return database
        .selectFrom('auth.session')
        .select(shown)
        .where('userId', '=', userId)
        .where(isInUse)
        .orderBy('seenAt', 'desc')
        .execute()
    },

    /** False if the user has no such session. */
    async end(userId: string, token: string): Promise<boolean> {
      const { numDeletedRows } = await end(userId).where('token', '=', token).executeTakeFirst()
      return numDeletedRows > 0n
    },

    /** The same, of the session with this id. */
    async endOne(userId: string, sessionId: string): Promise<boolean> {
      const { numDeletedRows } = await end(userId).where('id', '=', sessionId).executeTakeFirst()
      return numDeletedRows > 0n
    },

    async endOthers(userId: string, sessionId: string): Promise<void> {
      await end(userId).where('id', '!=', sessionId).execute()
    },

    /** False if the user had no session. */
    async endAll(userId: string): Promise<boolean> {
      return (await end(userId).executeTakeFirst()).numDeletedRows > 0n
    },

    /** Forgets what ended by itself. */
    async purge(): Promise<void> {
      await database.deleteFrom('auth.session').where(sql<boolean>`not (${isInUse})`).execute()
    },
  }
}
