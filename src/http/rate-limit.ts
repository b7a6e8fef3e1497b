import { RateLimiterMemory, RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible'
import { tooManyRequests } from '../problems.js'

/** What somebody may still ask for. */
export type Allowance = { limit: number; windowSeconds: number; remaining: number; resetSeconds: number }

/** Counts requests per key, and per address where there is no key. */
export type RateLimiter = {
  /** Throws `too-many-requests` once the allowance is used up. `part` of it is taken; one request's if not given. */
  take(who: string, part?: number): Promise<Allowance>
  /** Takes back what was taken before it was known to be harmless. */
  giveBack(who: string, part?: number): Promise<void>
  /** Tells the other processes what was taken here, and learns what was taken there. */
  share(): Promise<void>
  close(): void
}

type Options = {
  /** A `pg` pool, so that all processes count together; without it each counts for itself. */
  pool?: object
  limit?: number
  windowSeconds?: number
  shareEveryMs?: number
}

/**
 * Decides from memory and settles with Postgres once a second: a row written per request would cost more than
 * most requests do. Many processes may so exceed the limit by a second's worth. If Postgres is away, memory decides alone.
 */
export function createRateLimiter({
  pool,
  limit = 600,
  windowSeconds = 60,
  shareEveryMs = 1000,
}: Options): RateLimiter {
  const here = new RateLimiterMemory({ points: limit, duration: windowSeconds })
  const shared = { storeClient: pool, storeType: 'pool', tableName: 'rate_limits', tableCreated: true }
  const everywhere = pool && new RateLimiterPostgres({ ...shared, points: limit, duration: windowSeconds })
  let unshared = new Map<string, number>()
  const owe = (who: string, points: number) => unshared.set(who, (unshared.get(who) ?? 0) + points)
  const timer = everywhere && setInterval(() => void share(), shareEveryMs).unref()

  async function share() {
    if (!everywhere) return
    const taken = unshared
    unshared = new Map()
    for (const [who, points] of taken) {
      if (points === 0) continue
      const total = await everywhere.penalty(who, points).catch(() => null)
      if (total) await here.set(who, total.consumedPoints + (unshared.get(who) ?? 0), secondsUntilReset(total))
    }
  }

  const costOf = (part: number) => Math.max(1, Math.round(limit * part))

  return {
    async take(who, part = 1 / limit) {
      const cost = costOf(part)
      if (everywhere) owe(who, cost)
      const used = await here.penalty(who, cost)
      const allowance = {
        limit,
        windowSeconds,
        remaining: Math.max(0, limit - used.consumedPoints),
        resetSeconds: secondsUntilReset(used),
      }
      if (used.consumedPoints > limit) throw exceeded(allowance)
      return allowance
    },
    async giveBack(who, part = 1 / limit) {
      const cost = costOf(part)
      if (everywhere) owe(who, -cost)
      await here.reward(who, cost)
    },
    share,
    close: () => clearInterval(timer ?? undefined),
  }
}

/** The headers of the IETF draft (draft-ietf-httpapi-ratelimit-headers). */
export function rateLimitHeaders({ limit, windowSeconds, remaining, resetSeconds }: Allowance): Record<string, string> {
  return {
    'RateLimit-Policy': `"default";q=${limit};w=${windowSeconds}`,
    RateLimit: `"default";r=${remaining};t=${resetSeconds}`,
  }
}

function exceeded(allowance: Allowance) {
  const { resetSeconds } = allowance
  const headers = { ...rateLimitHeaders(allowance), 'Retry-After': String(resetSeconds) }
  return tooManyRequests({ retryAfterSeconds: resetSeconds }, headers)
}

function secondsUntilReset({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1000))
}
