import { v7 as uuid } from 'uuid'
import { invalidInput, userDisabled, userNotFound } from '../problems.js'
import { expectFreeEmail } from './add-user.js'
import { hashToken, type Invitation, linkTo, makeToken } from './invitation.js'
import type { PeopleNeeds, PeopleWithin } from './people-needs.js'
import type { Principal, Role } from './principal.js'
import type { User } from './user.js'

export type InvitationInput = { email: string; name?: string; roles?: Role[]; languages?: string[] | null }

type Invited = { user: User; invitation: Invitation; url: string }

/**
 * Makes the link with which a person chooses a password: somebody not known yet is added first. Who has a password
 * already chooses another, and is signed out everywhere meanwhile. The link can be seen at this moment only.
 */
export async function inviteUser(
  { transaction, publicUrl }: Pick<PeopleNeeds, 'transaction' | 'publicUrl'>,
  input: InvitationInput,
  by: Principal,
): Promise<Invited> {
  return transaction(async within => {
    const user = (await within.users.holdByEmail(input.email)) ?? (await add(within, input, by))
    if (user.disabledAt) throw userDisabled({ userId: user.id })
    await within.sessions.endAll(user.id)
    const { token, invitation } = await makeInvitation(within, user.id, by.id)
    return { user, invitation, url: linkTo(publicUrl, token) }
  })
}

/** Makes a person's link lead nowhere. Whether it did before makes no difference to whoever wants it gone. */
export async function revokeInvitation(
  { transaction }: Pick<PeopleNeeds, 'transaction'>,
  userId: string,
  by: Principal,
) {
  await transaction(async ({ users, invitations, announce }) => {
    if (!(await users.find(userId))) throw userNotFound({ userId })
    const voided = await invitations.void(userId)
    if (voided) await announce('user.uninvited', { userId, invitationId: voided.id }, by.id)
  })
}

/** Makes a link for a user, or for the first admin, and voids those that went out before. */
export async function makeInvitation({ invitations, announce }: PeopleWithin, userId: string | null, by: string) {
  const token = makeToken()
  const invitation = await invitations.add({ id: uuid(), userId, tokenHash: hashToken(token), createdBy: by })
  await announce('user.invited', { userId, invitationId: invitation.id }, by)
  return { token, invitation }
}

async function add({ users, announce }: PeopleWithin, input: InvitationInput, by: Principal): Promise<User> {
  const { name, roles, email, languages = null } = input
  if (!name || !roles) {
    const missing = (['name', 'roles'] as const).filter(field => !input[field])
    throw invalidInput({ errors: missing.map(field => ({ pointer: `/${field}`, code: 'required' })) })
  }
  const user = expectFreeEmail(await users.add({ id: uuid(), name, email, roles, languages }))
  await announce('user.added', { userId: user.id }, by.id)
  return user
}
