import type { Browser } from '../http/browser.js'
import type { Principal } from './principal.js'
import { principalOf, type User } from './user.js'

type Needs = {
  signIn: { find(browser: Browser): Promise<{ id: string; userId: string } | null> }
  sessions: { note(sessionId: string): Promise<boolean>; isOpen(sessionId: string): Promise<boolean> }
  users: { find(userId: string): Promise<User | null> }
}

/** Says who is signed in; null for nobody. What they may is read anew each time, so a change counts at once. */
export async function recogniseSession(
  { signIn, sessions, users }: Needs,
  browser: Browser,
  { isUse } = { isUse: true },
): Promise<Principal | null> {
  const session = await signIn.find(browser)
  if (!session || !(await (isUse ? sessions.note(session.id) : sessions.isOpen(session.id)))) return null
  const user = await users.find(session.userId)
  return user && !user.disabledAt ? principalOf(user) : null
}
