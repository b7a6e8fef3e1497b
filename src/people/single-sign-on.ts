import { betterAuth } from 'better-auth'
import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import type { OidcSettings } from '../config.js'
import type { Browser } from '../http/browser.js'
import { type AuthParts, authOptions, headersOf, unlessRefused } from './auth-options.js'

/** What the other server's answer may bring along. */
export type Return = { code?: string; state?: string; iss?: string; error?: string; error_description?: string }

/** `callbackURL` is the path of ours that they come back to, signed in or with `error`. */
type Way = { callbackURL: string; chooseAccount: boolean }
type Begun = { url: string; cookies: string[] }

export type SingleSignOn = ReturnType<typeof openSingleSignOn>

/** The other server's name among ours; it stands in the address people come back to. */
const providerId = 'oidc'

/**
 * Lets people in whom another server knows (OpenID Connect with PKCE): those whose verified email belongs to one of our
 * users, and nobody else. Apart from the passwords, so that a server that does not answer holds up nobody else.
 */
export function openSingleSignOn({ issuer, clientId, clientSecret }: OidcSettings, parts: AuthParts) {
  const open = () => openAuth({ issuer, clientId, clientSecret }, parts)
  let auth: ReturnType<typeof open> | null = null
  return {
    name: new URL(issuer).host,

    /**
     * Where the browser goes to sign in, and what it keeps meanwhile; null if the other server does not answer. Who is
     * to choose an account is asked there which one, even if that server knows them (OpenID Connect Core, 3.1.2.1).
     */
    async begin(browser: Browser, { callbackURL, chooseAccount }: Way): Promise<Begun | null> {
      auth ??= open()
      const body = { provider: providerId, callbackURL, errorCallbackURL: callbackURL }
      const asked = auth.api.signInSocial({ body, headers: headersOf(browser), returnHeaders: true })
      const begun = await unlessRefused(asked, ['PROVIDER_NOT_FOUND'])
      if (!begun?.response.url) return null
      const url = new URL(begun.response.url)
      if (chooseAccount) url.searchParams.set('prompt', 'select_account')
      return { url: url.href, cookies: begun.headers.getSetCookie() }
    },

    /** Where the browser goes on coming back, with a session's cookie if all was well. */
    async finish(browser: Browser, query: Return): Promise<{ location: string; cookies: string[] }> {
      auth ??= open()
      const asked = { method: 'GET', params: { id: providerId }, query, headers: headersOf(browser) } as const
      const response = await auth.api.callbackOAuth({ ...asked, asResponse: true })
      const location = response.headers.get('location')
      if (!location) throw new Error(`The way back from another server ended with ${response.status}.`)
      return { location, cookies: response.headers.getSetCookie() }
    },
  }
}

function openAuth({ issuer, clientId, clientSecret }: OidcSettings, parts: AuthParts) {
  return betterAuth({
    ...authOptions(parts),
    emailAndPassword: { enabled: false },
    onAPIError: { errorURL: '/sign-in' },
    account: { updateAccountOnSignIn: false },
    databaseHooks: { account: { create: { before: async account => ({ data: { ...account, ...noTokens } }) } } },
    plugins: [
      genericOAuth({
        config: [
          {
            providerId,
            clientId,
            clientSecret,
            discoveryUrl: `${issuer}/.well-known/openid-configuration`,
            scopes: ['openid', 'email', 'profile'],
            pkce: true,
            requireIdTokenVerification: true,
            disableSignUp: true,
            // An address that is not verified could be anybody's, so it is none.
            mapProfileToUser: ({ email, emailVerified }) => ({
              email: emailVerified ? (email ?? undefined) : undefined,
            }),
          },
        ],
      }),
    ],
  })
}

/** What opens doors elsewhere is of no use to us, and would be to a thief. */
const noTokens = { accessToken: null, refreshToken: null, idToken: null }
