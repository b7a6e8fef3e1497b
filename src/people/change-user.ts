import { lastAdmin, userNotFound } from '../problems.js'
import { expectFreeEmail } from './add-user.js'
import type { PeopleNeeds } from './people-needs.js'
import type { Principal } from './principal.js'
import type { User, UserInput } from './user.js'

type Changes = Partial<UserInput> & { isDisabled?: boolean }
type Needs = Pick<PeopleNeeds, 'transaction' | 'hasAdminKey'>

/** Changes what a person may do; it counts from their next request. The last admin stays one. */
export async function changeUser(
  { transaction, hasAdminKey }: Needs,
  userId: string,
  { isDisabled, ...changes }: Changes,
  { by, now, expect }: { by: Principal; now: Date; expect(user: User): void },
): Promise<User> {
  return transaction(async ({ users, keys, sessions, announce }) => {
    await keys.holdAdmins()
    const user = await users.hold(userId)
    if (!user) throw userNotFound({ userId })
    expect(user)
    const hadAdmin = hasAdminKey || (await keys.hasAdmin())

    const disabledAt = isDisabled === undefined ? user.disabledAt : isDisabled ? (user.disabledAt ?? now) : null
    const changed = expectFreeEmail(await users.change(userId, { ...changes, disabledAt }))
    if (hadAdmin && !hasAdminKey && !(await keys.hasAdmin())) throw lastAdmin({})
    if (disabledAt) await sessions.endAll(userId)
    await announce('user.changed', { userId }, by.id)
    return changed
  })
}
