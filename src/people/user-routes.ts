import { z } from 'zod'
import { cursorOf, cutPage, pageOf, pageQuery } from '../http/paging.js'
import { defineRoute, type Route } from '../http/route.js'
import { lastAdmin, userNotFound } from '../problems.js'
import { addUser } from './add-user.js'
import { changeUser } from './change-user.js'
import type { PeopleNeeds } from './people-needs.js'
import { callerShown, userChanges, userInput, userListed, userShown } from './people-schemas.js'
import { showUser, type User } from './user.js'

const byId = cursorOf(z.uuid())
const params = z.strictObject({ userId: z.uuid() })
const shared = { access: ['admin'], topic: 'People' } as const

const getMe = defineRoute<PeopleNeeds>({
  method: 'get',
  path: '/v1/me',
  access: 'anyone',
  topic: 'People',
  summary: 'Who is asking, and what they may',
  answers: {
    200: { description: 'The caller', body: callerShown },
  },
  handle: async (_needs, { principal }) => ({ status: 200, body: principal }),
})

const listUsers = defineRoute<PeopleNeeds, undefined, typeof pageQuery>({
  ...shared,
  access: ['editor', 'reviewer'],
  method: 'get',
  path: '/v1/users',
  summary: 'The users, newest first',
  query: pageQuery,
  answers: { 200: { description: 'A page of users, the disabled among them', body: pageOf(userListed) } },
  async handle({ users }, { query: { limit, cursor } }) {
    const found = await users.list({ limit: limit + 1, before: byId.read(cursor) })
    const { items, next } = cutPage(found, limit, ({ id }) => byId.write(id))
    return { status: 200, body: { items: items.map(showUser), next } }
  },
})

const postUser = defineRoute<PeopleNeeds, undefined, undefined, typeof userInput>({
  ...shared,
  method: 'post',
  path: '/v1/users',
  summary: 'Add a user',
  body: userInput,
  answers: { 201: { description: 'The user', body: userShown } },
  async handle(needs, { body, principal }) {
    const user = await addUser(needs, body, principal)
    return { status: 201, location: `/v1/users/${user.id}`, etag: etagOf(user), body: showUser(user) }
  },
})

const getUser = defineRoute<PeopleNeeds, typeof params>({
  ...shared,
  access: ['editor', 'reviewer'],
  method: 'get',
  path: '/v1/users/:userId',
  summary: 'One user',
  params,
  answers: { 200: { description: 'The user', body: userShown } },
  problems: [userNotFound],
  async handle({ users }, { params: { userId } }) {
    const user = await users.find(userId)
    if (!user) throw userNotFound({ userId })
    return { status: 200, etag: etagOf(user), body: showUser(user) }
  },
})

const patchUser = defineRoute<PeopleNeeds, typeof params, undefined, typeof userChanges>({
  ...shared,
  method: 'patch',
  path: '/v1/users/:userId',
  summary: 'Change or disable a user',
  description: 'Fields that are left out stay as they are. A disabled user’s keys stop working at once.',
  params,
  body: userChanges,
  ifMatch: 'required',
  answers: { 200: { description: 'The user', body: userShown } },
  problems: [userNotFound, lastAdmin],
  async handle(needs, { params: { userId }, body: { disabled: isDisabled, ...changes }, principal, mustMatch }) {
    const expect = (user: User) => mustMatch(etagOf(user), showUser(user))
    const user = await changeUser(needs, userId, { ...changes, isDisabled }, { by: principal, now: new Date(), expect })
    return { status: 200, etag: etagOf(user), body: showUser(user) }
  },
})

function etagOf({ etag }: User): string {
  return String(etag)
}

/** The addresses of people. */
export const userRoutes: readonly Route<PeopleNeeds>[] = [getMe, listUsers, postUser, getUser, patchUser]
