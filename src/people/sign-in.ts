import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { hashPassword } from 'better-auth/crypto'
import { v7 as uuid } from 'uuid'
import type { Database } from '../database/database.js'
import type { Browser } from '../http/browser.js'

/** A session lasts for a working day at most, however busy it is. */
const absoluteEndSeconds = 12 * 60 * 60

type Options = {
  database: Database
  publicUrl: string
  /** What cookies are signed with. */
  secret: string
}

export type SignIn = ReturnType<typeof openSignIn>

/** What a browser is to be told, as `Set-Cookie` headers. */
type Cookies = string[]

/**
 * The only door to the library that knows passwords and signs cookies. It reads our users through a view, and is
 * asked by our routes alone: it listens at no address of its own.
 */
export function openSignIn(options: Options) {
  const auth = open(options)
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

const cookiePrefix = 'fassung'
const addressHeader = 'x-fassung-address'

function open({ database, publicUrl, secret }: Options) {
  const isSecure = publicUrl.startsWith('https:')
  return betterAuth({
    database: { db: database, type: 'postgres', schemaName: 'auth' },
    baseURL: publicUrl,
    basePath: '/auth',
    secret,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
    },
    session: { expiresIn: absoluteEndSeconds, disableSessionRefresh: true, freshAge: 0 },
    advanced: {
      // The strongest prefix pins a cookie to this host and to https; the library knows only the second strongest.
      useSecureCookies: false,
      cookiePrefix: isSecure ? `__Host-${cookiePrefix}` : cookiePrefix,
      defaultCookieAttributes: { secure: isSecure, httpOnly: true, sameSite: 'lax', path: '/' },
      database: { generateId: () => uuid() },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    // It has one of ours in front of it, and its words may hold addresses of people.
    rateLimit: { enabled: false },
    logger: { disabled: true },
    telemetry: { enabled: false },
  })
}

/** How long a password may be, in characters. */
export const passwordLength = { min: 12, max: 200 }

/** What the library may know of a request. */
function headersOf({ cookies, agent, address }: Browser): Headers {
  return new Headers({ cookie: cookies, 'user-agent': agent, [addressHeader]: address })
}

async function unlessRefused<Answer>(asked: Promise<Answer>, codes: string[]): Promise<Answer | null> {
  return tell(asked).catch(error => {
    if (error instanceof APIError && codes.includes(String(error.body?.code))) return null
    throw error
  })
}

/** @NOTE The library wraps what the database says; who answers requests has to know that it was the database. */
async function tell<Answer>(asked: Promise<Answer>): Promise<Answer> {
  return asked.catch(error => {
    throw error instanceof APIError && error.cause ? error.cause : error
  })
}
