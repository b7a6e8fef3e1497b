import { z } from 'zod'
import { pageOf } from '../http/paging.js'
import { defineRoute, type Route } from '../http/route.js'
import { userNotFound } from '../problems.js'
import type { PeopleNeeds } from './people-needs.js'
import type { Principal } from './principal.js'
import { userSession } from './sign-in-schemas.js'

const params = z.strictObject({ userId: z.uuid() })
const oneParams = z.strictObject({ userId: z.uuid(), sessionId: z.uuid() })
const shared = { access: ['admin'], topic: 'People', problems: [userNotFound] } as const

const listSessions = defineRoute<PeopleNeeds, typeof params>({
  ...shared,
  method: 'get',
  path: '/v1/users/:userId/sessions',
  summary: 'Where a person is signed in, last used first',
  params,
  answers: { 200: { description: 'All of their sessions', body: pageOf(userSession) } },
  async handle({ users, sessions }, { params: { userId } }) {
    if (!(await users.find(userId))) throw userNotFound({ userId })
    const open = await sessions.list(userId)
    return { status: 200, body: { items: open.map(({ token, ...session }) => session), next: null } }
  },
})

const deleteSession = defineRoute<PeopleNeeds, typeof oneParams>({
  ...shared,
  method: 'delete',
  path: '/v1/users/:userId/sessions/:sessionId',
  summary: 'End one of a person’s sessions',
  description: 'Whoever has it is signed out at once.',
  params: oneParams,
  answers: { 204: { description: 'Ended, or ended before', body: null } },
  async handle(needs, { params: { userId, sessionId }, principal }) {
    await endSessions(needs, { userId, sessionId }, principal)
    return { status: 204 }
  },
})

const deleteSessions = defineRoute<PeopleNeeds, typeof params>({
  ...shared,
  method: 'delete',
  path: '/v1/users/:userId/sessions',
  summary: 'End all sessions of a person',
  description: 'They are signed out everywhere at once, and may sign in again.',
  params,
  answers: { 204: { description: 'Ended, or none was open', body: null } },
  async handle(needs, { params: { userId }, principal }) {
    await endSessions(needs, { userId }, principal)
    return { status: 204 }
  },
})

/** The addresses of other people's sessions. */
export const userSessionRoutes: readonly Route<PeopleNeeds>[] = [listSessions, deleteSession, deleteSessions]

/** Ends one session of a person, or all. Who was signed in nowhere is none the wiser, and nothing is noted. */
async function endSessions(
  { transaction }: Pick<PeopleNeeds, 'transaction'>,
  { userId, sessionId }: { userId: string; sessionId?: string },
  by: Principal,
): Promise<void> {
  await transaction(async ({ users, sessions, announce }) => {
    if (!(await users.find(userId))) throw userNotFound({ userId })
    const hasEnded = sessionId ? await sessions.endOne(userId, sessionId) : await sessions.endAll(userId)
    if (hasEnded) await announce('session.ended', { userId }, by.id)
  })
}
