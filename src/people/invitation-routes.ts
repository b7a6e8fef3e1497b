import { z } from 'zod'
import { cursorOf, cutPage, pageOf, pageQuery } from '../http/paging.js'
import { defineRoute, type Route } from '../http/route.js'
import { invitationGone, userDisabled, userNotFound, wrongCredentials } from '../problems.js'
import { acceptInvitation, showInvitation } from './accept-invitation.js'
import { inviteUser, revokeInvitation } from './invite-user.js'
import { callerShown } from './people-schemas.js'
import type { SignInNeeds } from './sign-in-needs.js'
import { acceptanceInput, invitationInput, invitationMade, invitationShown, openInvitation } from './sign-in-schemas.js'
import { showUser } from './user.js'
import { welcomePerson } from './welcome-person.js'

const topic = 'Sign-in'
const byId = cursorOf(z.uuid())
const userParams = z.strictObject({ userId: z.uuid() })
const params = z.strictObject({ token: z.string().max(200) })

const postInvitation = defineRoute<SignInNeeds, undefined, undefined, typeof invitationInput>({
  method: 'post',
  path: '/v1/invitations',
  access: ['admin'],
  topic,
  summary: 'Invite a person, or let one choose another password',
  description:
    'The link works once, within seven days, and is shown in this answer only; links made before for this person ' +
    'stop working. Somebody known already stays as they are, and is signed out everywhere.',
  body: invitationInput,
  shownOnce: 'url',
  answers: { 201: { description: 'The person and their link', body: invitationMade } },
  problems: [userDisabled],
  async handle(needs, { body, principal }) {
    const { user, invitation, url } = await inviteUser(needs, body, principal)
    const shown = { user: showUser(user), url, expiresAt: invitation.expiresAt }
    return { status: 201, location: `/v1/users/${user.id}`, body: shown }
  },
})

const listInvitations = defineRoute<SignInNeeds, undefined, typeof pageQuery>({
  method: 'get',
  path: '/v1/invitations',
  access: ['admin'],
  topic,
  summary: 'The links that wait for their person, newest first',
  query: pageQuery,
  answers: { 200: { description: 'A page of them, without the links themselves', body: pageOf(openInvitation) } },
  async handle({ invitations }, { query: { limit, cursor } }) {
    const found = await invitations.list({ limit: limit + 1, before: byId.read(cursor) })
    return { status: 200, body: cutPage(found, limit, ({ id }) => byId.write(id)) }
  },
})

const deleteInvitation = defineRoute<SignInNeeds, typeof userParams>({
  method: 'delete',
  path: '/v1/users/:userId/invitation',
  access: ['admin'],
  topic,
  summary: 'Revoke a person’s invitation',
  description: 'Their link leads nowhere from now on. A password chosen before still opens.',
  params: userParams,
  answers: { 204: { description: 'Revoked, or none was open', body: null } },
  problems: [userNotFound],
  async handle(needs, { params: { userId }, principal }) {
    await revokeInvitation(needs, userId, principal)
    return { status: 204 }
  },
})

const getInvitation = defineRoute<SignInNeeds, typeof params>({
  method: 'get',
  path: '/v1/invitations/:token',
  access: 'everyone',
  topic,
  summary: 'Whom a link is for',
  params,
  answers: { 200: { description: 'The invited person', body: invitationShown } },
  problems: [invitationGone],
  handle: async (needs, { params: { token } }) => ({ status: 200, body: await showInvitation(needs, token) }),
})

const acceptance = defineRoute<SignInNeeds, typeof params, undefined, typeof acceptanceInput>({
  method: 'post',
  path: '/v1/invitations/:token/acceptance',
  access: 'everyone',
  topic,
  summary: 'Choose a password and come in',
  description: 'Sets the session’s cookie. The first admin says `name` and `email`; others may correct their name.',
  params,
  body: acceptanceInput,
  opensSession: true,
  answers: { 201: { description: 'Who is signed in', body: callerShown } },
  problems: [invitationGone, wrongCredentials],
  async handle(needs, { params: { token }, body, browser }) {
    const { hashPassword } = needs.signIn
    const { email } = await acceptInvitation({ ...needs, hashPassword }, token, body)
    const entered = await needs.signIn.enter(browser, { email, password: body.password })
    if (!entered) throw wrongCredentials({})
    return { status: 201, location: '/v1/me', ...(await welcomePerson(needs, entered)) }
  },
})

/** The addresses of invitations. */
export const invitationRoutes: readonly Route<SignInNeeds>[] = [
  listInvitations,
  postInvitation,
  deleteInvitation,
  getInvitation,
  acceptance,
]
