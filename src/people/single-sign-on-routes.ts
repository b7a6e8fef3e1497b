import { defineRoute, type Route } from '../http/route.js'
import { notFound, unavailable } from '../problems.js'
import type { SignInNeeds } from './sign-in-needs.js'
import { callbackQuery, elsewhere, socialInput } from './sign-in-schemas.js'

const topic = 'Sign-in'

const begin = defineRoute<SignInNeeds, undefined, undefined, typeof socialInput>({
  method: 'post',
  path: '/auth/sign-in/social',
  access: 'everyone',
  topic,
  summary: 'Sign in at the server people are known at already',
  description:
    'Answers where the browser has to go; it comes back to `callbackURL`, with `?error=…` if it was not let in.',
  body: socialInput,
  opensSession: true,
  answers: { 200: { description: 'Where to go', body: elsewhere } },
  problems: [notFound],
  async handle({ singleSignOn }, { body: { callbackURL, chooseAccount }, browser }) {
    if (!singleSignOn) throw notFound({})
    const begun = await singleSignOn.begin(browser, { callbackURL, chooseAccount })
    if (!begun) throw unavailable({}, { 'Retry-After': '10' })
    return { status: 200, body: { url: begun.url, redirect: true }, headers: { 'Set-Cookie': begun.cookies } }
  },
})

const comeBack = defineRoute<SignInNeeds, undefined, typeof callbackQuery>({
  method: 'get',
  path: '/auth/callback/oidc',
  access: 'everyone',
  topic,
  summary: 'Where the browser comes back to from the other server',
  query: callbackQuery,
  answers: { 302: { description: 'On to our pages, signed in or with `error`', body: null } },
  problems: [notFound],
  async handle({ singleSignOn, signIn, announce }, { query, browser }) {
    if (!singleSignOn) throw notFound({})
    const { location, cookies } = await singleSignOn.finish(browser, query)
    const session = await signIn.find({ ...browser, cookies: cookies.map(line => line.split(';')[0]).join('; ') })
    if (session) await announce('session.opened', { userId: session.userId }, session.userId)
    return { status: 302, location, headers: { 'Set-Cookie': cookies } }
  },
})

/** The addresses of signing in elsewhere. */
export const singleSignOnRoutes: readonly Route<SignInNeeds>[] = [begin, comeBack]
