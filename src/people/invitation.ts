import { createHash, randomBytes } from 'node:crypto'

/** A link that lets one person choose a password, once. `userId` null: it makes the first admin. */
export type Invitation = { id: string; userId: string | null; expiresAt: Date }

/** A link that waits for its person. */
export type OpenInvitation = Pick<Invitation, 'id' | 'expiresAt'> & {
  user: { id: string; name: string; email: string | null }
  createdAt: Date
  createdBy: string
  /** Its person has never been in; else it is there to choose another password. */
  isNewcomer: boolean
}

/** How long a link waits for its person. */
export const invitationDays = 7

/** A token of 256 random bits. It begins as keys do, so that logs leave it out and secret scanners know it. */
export function makeToken(): string {
  return `fsg_${randomBytes(32).toString('hex')}`
}

/** What is stored of a token. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** Where the person goes. */
export function linkTo(publicUrl: string, token: string): string {
  return `${publicUrl}/welcome/${token}`
}
