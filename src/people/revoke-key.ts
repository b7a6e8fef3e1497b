import { keyNotFound, lastAdmin } from '../problems.js'
import type { PeopleNeeds } from './people-needs.js'
import type { Principal } from './principal.js'

type Needs = Pick<PeopleNeeds, 'transaction' | 'hasAdminKey'>

/** Ends a key for good, from this moment. Ending it twice changes nothing; ending the last admin's is refused. */
export async function revokeKey({ transaction, hasAdminKey }: Needs, keyId: string, by: Principal): Promise<void> {
  await transaction(async ({ keys, announce }) => {
    await keys.holdAdmins()
    const key = await keys.find(keyId)
    if (!key) throw keyNotFound({ keyId })
    if (key.revokedAt) return

    const hadAdmin = hasAdminKey || (await keys.hasAdmin())
    await keys.revoke(keyId)
    if (hadAdmin && !hasAdminKey && !(await keys.hasAdmin())) throw lastAdmin({})
    await announce('key.revoked', { keyId }, by.id)
  })
}
