import { v7 as uuid } from 'uuid'
import { invalidInput } from '../problems.js'
import type { PeopleNeeds } from './people-needs.js'
import type { Principal } from './principal.js'
import type { User, UserInput } from './user.js'

/** Takes a person into the newsroom. They get in once somebody makes them a key. */
export async function addUser(
  { transaction }: Pick<PeopleNeeds, 'transaction'>,
  input: UserInput,
  by: Principal,
): Promise<User> {
  return transaction(async ({ users, announce }) => {
    const user = expectFreeEmail(await users.add({ id: uuid(), ...input }))
    await announce('user.added', { userId: user.id }, by.id)
    return user
  })
}

/** An email names one person. */
export function expectFreeEmail(user: User | 'email-taken'): User {
  if (user === 'email-taken') throw invalidInput({ errors: [{ pointer: '/email', code: 'taken' }] })
  return user
}
