import { sql } from 'kysely'
import type { Database } from '../database/database.js'
import { type Invitation, invitationDays, type OpenInvitation } from './invitation.js'

export type InvitationStore = ReturnType<typeof invitationsOn>

const shown = ['id', 'userId', 'expiresAt'] as const

/** True of a link that still leads here. Once anybody has a password, nobody becomes the first admin any more. */
export const isOpen = sql<boolean>`used_at is null and voided_at is null and expires_at > now()
  and (user_id is not null or not exists (select from auth.account where password is not null))`

/** Whoever was in has a password, or is known to a server that people sign in at. */
const isNewcomer = sql<boolean>`not exists (select from auth.account where user_id = users.id)`

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

    /** Links that somebody who is not disabled may still use, newest first. */
    async list({ limit, before }: { limit: number; before: string | null }): Promise<OpenInvitation[]> {
      const rows = await database
        .selectFrom('invitations')
        .innerJoin('users', 'users.id', 'invitations.userId')
        .select(['invitations.id', 'users.id as userId', 'users.name', 'users.email'])
        .select([
          'invitations.createdAt',
          'invitations.createdBy',
          'invitations.expiresAt',
          isNewcomer.as('isNewcomer'),
        ])
        .where(isOpen)
        .where('users.disabledAt', 'is', null)
        .$if(before !== null, open => open.where('invitations.id', '<', before ?? ''))
        .orderBy('invitations.id', 'desc')
        .limit(limit)
        .execute()
      return rows.map(({ userId, name, email, ...invitation }) => ({
        ...invitation,
        user: { id: userId, name, email },
      }))
    },

    /** Makes a user's link lead nowhere; null if none was open. */
    async void(userId: string): Promise<Invitation | null> {
      const voided = await database
        .updateTable('invitations')
        .set({ voidedAt: sql`now()` })
        .where('userId', '=', userId)
        .where(isOpen)
        .returning(shown)
        .executeTakeFirst()
      return voided ?? null
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
