import { invitationGone } from '../problems.js'
import type { SignInNeeds } from './sign-in-needs.js'
import { principalOf } from './user.js'

/** What a person is answered who just came in: who they are, and their cookie. Sessions left behind are swept out. */
export async function welcomePerson(
  { users, sessions, announce }: Pick<SignInNeeds, 'users' | 'sessions' | 'announce'>,
  { userId, cookies }: { userId: string; cookies: string[] },
) {
  const user = await users.find(userId)
  if (!user) throw invitationGone({})
  await announce('session.opened', { userId }, userId)
  await sessions.purge()
  return { body: principalOf(user), headers: { 'Set-Cookie': cookies } }
}
