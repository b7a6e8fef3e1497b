import type { BetterAuthOptions } from 'better-auth'
import { APIError } from 'better-auth/api'
import { v7 as uuid } from 'uuid'
import type { Database } from '../database/database.js'
import type { Browser } from '../http/browser.js'

/** What the sign-in library works with. */
export type AuthParts = {
  database: Database
  publicUrl: string
  /** What cookies are signed with. */
  secret: string
}

/** A session lasts for a working day at most, however busy it is. */
const absoluteEndSeconds = 12 * 60 * 60

/** What the names of our cookies hold. */
export const cookiePrefix = 'fassung'

const addressHeader = 'x-fassung-address'

/** How long a password may be, in characters. */
export const passwordLength = { min: 12, max: 200 }

/** How the library is set up, whichever way somebody comes in. */
export function authOptions({ database, publicUrl, secret }: AuthParts) {
  const isSecure = publicUrl.startsWith('https:')
  return {
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
  } satisfies BetterAuthOptions
}

/** What the library may know of a request. */
export function headersOf({ cookies, agent, address }: Browser): Headers {
  return new Headers({ cookie: cookies, 'user-agent': agent, [addressHeader]: address })
}

/** Null where the library refuses for one of these reasons. */
export async function unlessRefused<Answer>(asked: Promise<Answer>, codes: string[]): Promise<Answer | null> {
  return tell(asked).catch(error => {
    if (error instanceof APIError && codes.includes(String(error.body?.code))) return null
    throw error
  })
}

/** @NOTE The library wraps what the database says; who answers requests has to know that it was the database. */
export async function tell<Answer>(asked: Promise<Answer>): Promise<Answer> {
  return asked.catch(error => {
    throw error instanceof APIError && error.cause ? error.cause : error
  })
}
