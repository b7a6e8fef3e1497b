import type { Principal, Role } from './principal.js'

/** A person who reviews, edits or administers. Disabled, never deleted: decisions keep their author. */
export type User = {
  id: string
  name: string
  email: string | null
  roles: Role[]
  /** The languages a reviewer decides about; null: all. */
  languages: string[] | null
  disabledAt: Date | null
  createdAt: Date
  etag: number
}

/** Whether somebody has ever been in; who has not may have a link that waits for them, or none that still leads here. */
export const arrivals = ['joined', 'invited', 'uninvited'] as const

export type Arrival = (typeof arrivals)[number]

/** What may be said about a user from outside. */
export type UserInput = Pick<User, 'name' | 'email' | 'roles' | 'languages'>

/** A user as others may see them; the etag travels in a header. */
export function showUser<Shown extends User>({ etag, ...user }: Shown): Omit<Shown, 'etag'> {
  return user
}

/** The user as who acts. */
export function principalOf({ id, name, roles, languages }: User): Principal {
  return { id, kind: 'user', name, roles, languages }
}
