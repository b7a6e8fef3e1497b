import { linkTo } from './invitation.js'
import { makeInvitation } from './invite-user.js'
import type { PeopleNeeds } from './people-needs.js'
import { system } from './principal.js'

type Needs = Pick<PeopleNeeds, 'transaction' | 'hasAdminKey' | 'publicUrl'>

/**
 * Lets the first person into a fresh installation: a link that makes them its admin, to be printed; null once
 * anybody has a password, or where the operator brought an admin key and invites people with it. Each start makes
 * another link and voids the one before, so that what stands in an old terminal opens nothing.
 */
export async function makeFirstLink({ transaction, hasAdminKey, publicUrl }: Needs): Promise<string | null> {
  if (hasAdminKey) return null
  return transaction(async within => {
    await within.keys.holdAdmins()
    if (await within.passwords.has()) return null
    const { token } = await makeInvitation(within, null, system)
    return linkTo(publicUrl, token)
  })
}
