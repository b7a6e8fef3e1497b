import { betterAuth } from 'better-auth'
import { hashPassword } from 'better-auth/crypto'
import type { Browser } from '../http/browser.js'
import { type AuthParts, authOptions, cookiePrefix, headersOf, tell, unlessRefused } from './auth-options.js'

export type SignIn = ReturnType<typeof openSignIn>

/** What a browser is to be told, as `Set-Cookie` headers. */
type Cookies = string[]

/**
 * The door to the library that knows passwords and signs cookies. It reads our users through a view, and is
 * asked by our routes alone: it listens at no address of its own.
 */
export function openSignIn(parts: AuthParts) {
  const auth = betterAuth(authOptions(parts))
  return {
    hashPassword: (password: string) => hashPassword(password),

    /** The session a browser's cookie names, if the library still knows it; how long it was idle it does not know. */
    async find(browser: Browser): Promise<{ id: string; userId: string } | null> {
      if (!browser.cookies.includes(cookiePrefix)) return null
      const found = await tell(auth.api.getSession({ headers: headersOf(browser) }))
      return found ? { id: found.session.id, userId: found.session.userId } : null
    },

    /** Opens a session; null if email and password do not belong together, and no sooner for an unknown email. */
    async enter(
      browser: Browser,
      { email, password }: { email: string; password: string },
    ): Promise<{ userId: string; cookies: Cookies } | null> {
      const asked = auth.api.signInEmail({
        body: { email, password },
        headers: headersOf(browser),
        returnHeaders: true,
      })
      const entered = await unlessRefused(asked, ['INVALID_EMAIL_OR_PASSWORD'])
      return entered && { userId: entered.response.user.id, cookies: entered.headers.getSetCookie() }
    },

    /** Ends the browser's session, if it has one, and takes its cookie away. */
    async leave(browser: Browser): Promise<Cookies> {
      const { headers } = await tell(auth.api.signOut({ headers: headersOf(browser), returnHeaders: true }))
      return headers.getSetCookie()
    },

    /** Changes the password of who is signed in; null if the current one is wrong. */
    async changePassword(
      browser: Browser,
      body: { currentPassword: string; newPassword: string; revokeOtherSessions: boolean },
    ): Promise<Cookies | null> {
      const asked = auth.api.changePassword({ body, headers: headersOf(browser), returnHeaders: true })
      const changed = await unlessRefused(asked, ['INVALID_PASSWORD', 'CREDENTIAL_ACCOUNT_NOT_FOUND'])
      return changed?.headers.getSetCookie() ?? null
    },
  }
}
