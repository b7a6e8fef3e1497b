import { addKey } from './add-key.js'
import type { PeopleNeeds } from './people-needs.js'
import { system } from './principal.js'

/**
 * Opens the door of a fresh installation: makes an admin key if nothing else would let an admin in, and returns
 * it to be printed once; null if there is no need. Many processes may start at once and make one key between them.
 */
export async function makeFirstKey(
  { transaction, hasAdminKey }: Pick<PeopleNeeds, 'transaction' | 'hasAdminKey'>,
  now: Date,
): Promise<string | null> {
  if (hasAdminKey) return null
  return transaction(async within => {
    await within.keys.holdAdmins()
    if (await within.keys.hasAdmin()) return null

    const input = { name: 'First key', userId: null, roles: ['admin' as const], languages: null, expiresAt: null }
    const { key } = await addKey({ transaction: work => work(within) }, input, { by: system, now })
    return key
  })
}
