import { v7 as uuid } from 'uuid'
import { invalidInput } from '../problems.js'
import type { ApiKey } from './key.js'
import { hashKey, makeKey } from './key-format.js'
import type { PeopleNeeds } from './people-needs.js'
import type { Principal, Role } from './principal.js'
import type { User } from './user.js'

export type KeyInput = {
  name: string
  userId: string | null
  /** A user's key may leave them out: it then has the user's. */
  roles?: Role[]
  languages: string[] | null
  expiresAt: Date | null
}

/** Makes a key. This is the only moment at which it can be seen. */
export async function addKey(
  { transaction }: Pick<PeopleNeeds, 'transaction'>,
  input: KeyInput,
  { by, now }: { by: string | Principal; now: Date },
): Promise<{ key: string; apiKey: ApiKey }> {
  const actor = typeof by === 'string' ? by : by.id
  const { key, prefix } = makeKey()

  return transaction(async ({ users, keys, announce }) => {
    const user = input.userId === null ? null : await users.find(input.userId)
    const roles = checkInput(input, user, now)
    const made = { id: uuid(), prefix, secretHash: hashKey(key), createdBy: actor }
    const apiKey = await keys.add({ ...input, roles, ...made })
    await announce('key.added', { keyId: apiKey.id }, actor)
    return { key, apiKey }
  })
}

function checkInput({ userId, roles, expiresAt }: KeyInput, user: User | null, now: Date): Role[] {
  const rolesOrUsers = roles ?? user?.roles
  const errors = [
    ...(userId !== null && !user ? [{ pointer: '/userId', code: 'unknown-user' }] : []),
    ...(rolesOrUsers || userId !== null ? [] : [{ pointer: '/roles', code: 'required' }]),
    ...(expiresAt && expiresAt <= now ? [{ pointer: '/expiresAt', code: 'in-the-past' }] : []),
  ]
  if (errors.length > 0 || !rolesOrUsers) throw invalidInput({ errors })
  return rolesOrUsers
}
