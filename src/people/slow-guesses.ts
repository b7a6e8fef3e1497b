import { createHash } from 'node:crypto'
import { isIPv6 } from 'node:net'
import type { RateLimiter } from '../http/rate-limit.js'

/** Lets somebody try; `null` is a wrong guess. */
export type Guessing = <Found>(
  who: { address: string; email: string },
  attempt: () => Promise<Found | null>,
) => Promise<Found | null>

/** How many wrong guesses are heard in a window: of one address anywhere on the net, and about one person. */
const ofAddress = 20
const ofPerson = 100

/** The limiter that guesses are counted with. */
export const guessLimits = { limit: 100, windowSeconds: 15 * 60 }

/**
 * Slows down who guesses passwords. Every try is counted before it is made, so that a thousand at once are no way
 * around, and a right one is taken off again: a newsroom behind one address may sign in as often as it likes.
 */
export function slowGuesses(limiter: RateLimiter | null): Guessing {
  return async ({ address, email }, attempt) => {
    const tries = [
      [`guesses-from:${networkOf(address)}`, 1 / ofAddress],
      [`guesses-at:${hashOf(email.toLowerCase())}`, 1 / ofPerson],
    ] as const
    for (const [who, part] of tries) await limiter?.take(who, part)
    const found = await attempt()
    if (found !== null) for (const [who, part] of tries) await limiter?.giveBack(who, part)
    return found
  }
}

/** Whoever has one IPv6 address has the 2⁶⁴ beside it, too. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address
  const [beginning = ''] = address.split('::')
  return beginning.split(':').slice(0, 4).join(':')
}

/** Whom somebody tried to be is nobody's business, and fits the column however long it is. */
function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
