import { v7 as uuid } from 'uuid'
import { type InputFault, invalidInput, invitationGone } from '../problems.js'
import { expectFreeEmail } from './add-user.js'
import { hashToken } from './invitation.js'
import type { PeopleNeeds, PeopleWithin } from './people-needs.js'
import type { User } from './user.js'

export type Acceptance = { password: string; name?: string; email?: string }

type Needs = Pick<PeopleNeeds, 'transaction' | 'invitations' | 'users'> & {
  hashPassword(password: string): Promise<string>
}

/** What the person behind a link is greeted with. */
export async function showInvitation(
  { invitations, users }: Omit<Needs, 'transaction' | 'hashPassword'>,
  token: string,
) {
  const invitation = await invitations.find(hashToken(token))
  if (!invitation) throw invitationGone({})
  if (invitation.userId === null) return { name: null, email: null, isFirst: true }
  const user = await users.find(invitation.userId)
  if (!user?.email || user.disabledAt) throw invitationGone({})
  return { name: user.name, email: user.email, isFirst: false }
}

/** Gives a person the password they chose, and uses their link up: of two at once, one gets in. */
export async function acceptInvitation(
  { transaction, hashPassword, ...needs }: Needs,
  token: string,
  { password, ...given }: Acceptance,
): Promise<User & { email: string }> {
  const invited = await showInvitation(needs, token)
  checkGiven(invited, given)
  const hash = await hashPassword(password)

  return transaction(async within => {
    await within.keys.holdAdmins()
    const invitation = await within.invitations.use(hashToken(token))
    if (!invitation) throw invitationGone({})
    const user = await settleUser(within, invitation.userId, given)
    await within.passwords.set(user.id, hash)
    await within.sessions.endAll(user.id)
    await within.announce('user.joined', { userId: user.id, invitationId: invitation.id }, user.id)
    return user
  })
}

/** The first admin says who they are; everybody else was named by who invited them, and may correct their name. */
function checkGiven(
  { email, isFirst }: { email: string | null; isFirst: boolean },
  given: Omit<Acceptance, 'password'>,
) {
  const missing = isFirst ? (['name', 'email'] as const).filter(field => given[field] === undefined) : []
  const isOthers = !isFirst && given.email !== undefined && given.email.toLowerCase() !== email?.toLowerCase()
  const errors: InputFault[] = [
    ...missing.map(field => ({ pointer: `/${field}`, code: 'required' })),
    ...(isOthers ? [{ pointer: '/email', code: 'not-as-invited' }] : []),
  ]
  if (errors.length > 0) throw invalidInput({ errors })
}

async function settleUser(
  { users, announce }: PeopleWithin,
  userId: string | null,
  { name, email }: Omit<Acceptance, 'password'>,
): Promise<User & { email: string }> {
  if (userId === null) {
    const admin = { id: uuid(), name: String(name), email: String(email), languages: null }
    const added = expectFreeEmail(await users.add({ ...admin, roles: ['admin'] }))
    await announce('user.added', { userId: added.id }, added.id)
    return withEmail(added)
  }
  const user = await users.hold(userId)
  if (!user || user.disabledAt) throw invitationGone({})
  if (name === undefined || name === user.name) return withEmail(user)
  await announce('user.changed', { userId }, userId)
  return withEmail(expectFreeEmail(await users.change(userId, { name })))
}

function withEmail(user: User): User & { email: string } {
  const { email } = user
  if (email === null) throw invitationGone({})
  return { ...user, email }
}
