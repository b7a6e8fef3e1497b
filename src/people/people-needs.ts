import type { Announce } from '../events.js'
import type { InvitationStore } from './invitation-store.js'
import type { KeyStore } from './key-store.js'
import type { PasswordStore } from './password-store.js'
import type { SessionStore } from './session-store.js'
import type { UserStore } from './user-store.js'

/** What is written together about people becomes true together. */
export type PeopleWithin = {
  users: UserStore
  keys: KeyStore
  sessions: SessionStore
  passwords: PasswordStore
  invitations: InvitationStore
  announce: Announce
}

/** What the people's routes and use cases need. */
export type PeopleNeeds = {
  users: UserStore
  keys: KeyStore
  sessions: SessionStore
  invitations: InvitationStore
  /** Where browsers find us: links begin with it. */
  publicUrl: string
  /** True if `ADMIN_API_KEY` opens the door whatever happens to the keys in the table. */
  hasAdminKey: boolean
  transaction<Result>(work: (within: PeopleWithin) => Promise<Result>): Promise<Result>
}
