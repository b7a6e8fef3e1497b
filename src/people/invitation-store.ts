import { sql } from 'kysely'
import type { Database } from '../database/database.js'
import { type Invitation, invitationDays } from './invitation.js'

export type InvitationStore = ReturnType<typeof invitationsOn>

const shown = ['id', 'userId', 'expiresAt'] as const

/** Once anybody has a password, nobody becomes the first admin any more. */
const isOpen = sql<boolean>`used_at is null and voided_at is null and expires_at > now()
  and (user_id is not null or not exists (select from auth.account where password is not null))`

/** The invitations in Postgres. */
export function invitationsOn(database: Database) {
  return {
    /** Adds a link; those the person had before lead nowhere from now on. */
    async add({ id, userId, tokenHash, createdBy }: NewInvitation): Promise<Invitation> {
      await database
        .updateTable('invitations')
        .set({ voidedAt: sql`now()` })
        .where(sql<boolean>`user_id is not distinct from ${userId}::uuid`)
        .where('usedAt', 'is', null)
        .where('voidedAt', 'is', null)
        .execute()
      return database
        .insertInto('invitations')
        .values({
          id,
          userId,
          tokenHash,
          createdBy,
          expiresAt: sql<Date>`now() + make_interval(days => ${invitationDays})`,
        })
        .returning(shown)
        .executeTakeFirstOrThrow()
    },

    async find(tokenHash: Buffer): Promise<Invitation | null> {
      const found = database.selectFrom('invitations').select(shown).where('tokenHash', '=', tokenHash).where(isOpen)
      return (await found.executeTakeFirst()) ?? null
    },

    /** Uses a link up; null if somebody else did, or it leads nowhere any more. */
    async use(tokenHash: Buffer): Promise<Invitation | null> {
      const used = await database
        .updateTable('invitations')
        .set({ usedAt: sql`now()` })
        .where('tokenHash', '=', tokenHash)
        .where(isOpen)
        .returning(shown)
        .executeTakeFirst()
      return used ?? null
    },
  }
}

type NewInvitation = { id: string; userId: string | null; tokenHash: Buffer; createdBy: string }
