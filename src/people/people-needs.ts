import type { Announce } from '../events.js'
import type { KeyStore } from './key-store.js'
import type { UserStore } from './user-store.js'

/** What is written together about people becomes true together. */
type PeopleWithin = { users: UserStore; keys: KeyStore; announce: Announce }

/** What the people's routes and use cases need. */
export type PeopleNeeds = {
  users: UserStore
  keys: KeyStore
  /** True if `ADMIN_API_KEY` opens the door whatever happens to the keys in the table. */
  hasAdminKey: boolean
  transaction<Result>(work: (within: PeopleWithin) => Promise<Result>): Promise<Result>
}
