import type { Browser } from '../http/browser.js'
import { defineRoute, type Route } from '../http/route.js'
import { invalidInput, notAuthenticated, wrongCredentials } from '../problems.js'
import { callerShown } from './people-schemas.js'
import type { SignInNeeds } from './sign-in-needs.js'
import { done, passwordChange, sessionList, sessionNamed, signInInput, signInMethods } from './sign-in-schemas.js'
import { welcomePerson } from './welcome-person.js'

const topic = 'Sign-in'

const getMethods = defineRoute<SignInNeeds>({
  method: 'get',
  path: '/v1/sign-in-methods',
  access: 'everyone',
  topic,
  summary: 'How people may sign in here',
  answers: { 200: { description: 'The ways', body: signInMethods } },
  async handle({ singleSignOn }) {
    const oidc = singleSignOn && { name: singleSignOn.name }
    return { status: 200, body: { password: true, oidc } }
  },
})

const signIn = defineRoute<SignInNeeds, undefined, undefined, typeof signInInput>({
  method: 'post',
  path: '/auth/sign-in/email',
  access: 'everyone',
  topic,
  summary: 'Sign in',
  description: 'Sets the session’s cookie. Whoever guesses is slowed down.',
  body: signInInput,
  opensSession: true,
  answers: { 200: { description: 'Who is signed in', body: callerShown } },
  problems: [wrongCredentials],
  async handle(needs, { body, browser }) {
    const who = { address: browser.address, email: body.email }
    const entered = await needs.guess(who, () => needs.signIn.enter(browser, body))
    if (!entered) throw wrongCredentials({}, { 'WWW-Authenticate': 'Bearer realm="fassung"' })
    return { status: 200, ...(await welcomePerson(needs, entered)) }
  },
})

const signOut = defineRoute<SignInNeeds>({
  method: 'post',
  path: '/auth/sign-out',
  access: 'everyone',
  topic,
  summary: 'Sign out',
  opensSession: true,
  answers: { 200: { description: 'Signed out, or never signed in', body: done } },
  async handle({ signIn, announce }, { browser }) {
    const session = await signIn.find(browser)
    const cookies = await signIn.leave(browser)
    if (session) await announce('session.ended', { userId: session.userId }, session.userId)
    return { status: 200, body: { status: true }, headers: { 'Set-Cookie': cookies } }
  },
})

const listSessions = defineRoute<SignInNeeds>({
  method: 'get',
  path: '/auth/list-sessions',
  access: 'anyone',
  topic,
  summary: 'Where you are signed in, last used first',
  answers: { 200: { description: 'Your sessions', body: sessionList } },
  async handle({ signIn, sessions }, { browser }) {
    const current = await expectSession(signIn, browser)
    const open = await sessions.list(current.userId)
    return { status: 200, body: open.map(session => ({ ...session, isCurrent: session.id === current.id })) }
  },
})

const revokeSession = defineRoute<SignInNeeds, undefined, undefined, typeof sessionNamed>({
  method: 'post',
  path: '/auth/revoke-session',
  access: 'anyone',
  topic,
  summary: 'End one of your sessions',
  body: sessionNamed,
  opensSession: true,
  answers: { 200: { description: 'Ended, or ended before', body: done } },
  async handle({ signIn, transaction }, { body: { token }, browser }) {
    const { userId } = await expectSession(signIn, browser)
    await transaction(async ({ sessions, announce }) => {
      if (await sessions.end(userId, token)) await announce('session.ended', { userId }, userId)
    })
    return { status: 200, body: { status: true } }
  },
})

const revokeOthers = defineRoute<SignInNeeds>({
  method: 'post',
  path: '/auth/revoke-other-sessions',
  access: 'anyone',
  topic,
  summary: 'End all of your sessions but this one',
  opensSession: true,
  answers: { 200: { description: 'Ended', body: done } },
  async handle({ signIn, transaction }, { browser }) {
    const { id, userId } = await expectSession(signIn, browser)
    await transaction(async ({ sessions, announce }) => {
      await sessions.endOthers(userId, id)
      await announce('session.ended', { userId }, userId)
    })
    return { status: 200, body: { status: true } }
  },
})

const changePassword = defineRoute<SignInNeeds, undefined, undefined, typeof passwordChange>({
  method: 'post',
  path: '/auth/change-password',
  access: 'anyone',
  topic,
  summary: 'Change your password',
  body: passwordChange,
  opensSession: true,
  answers: { 200: { description: 'Changed', body: done } },
  async handle({ signIn, guess, announce }, { body, browser }) {
    const { userId } = await expectSession(signIn, browser)
    const who = { address: browser.address, email: userId }
    const cookies = await guess(who, () => signIn.changePassword(browser, body))
    if (!cookies) throw invalidInput({ errors: [{ pointer: '/currentPassword', code: 'wrong-password' }] })
    await announce('user.password-changed', { userId }, userId)
    return { status: 200, body: { status: true }, headers: { 'Set-Cookie': cookies } }
  },
})

/** A key acts for somebody but is no session, so it neither lists nor ends any. */
async function expectSession(signIn: SignInNeeds['signIn'], browser: Browser) {
  const session = await signIn.find(browser)
  if (!session) throw notAuthenticated({}, { 'WWW-Authenticate': 'Bearer realm="fassung"' })
  return session
}

/** The addresses of sessions. */
export const sessionRoutes: readonly Route<SignInNeeds>[] = [
  getMethods,
  signIn,
  signOut,
  listSessions,
  revokeSession,
  revokeOthers,
  changePassword,
]
