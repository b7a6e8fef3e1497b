import { z } from 'zod'
import { readFallbacks } from './providers/fallbacks.js'
import { readPrices } from './providers/prices.js'

/** A variable that says where something is; the scheme is checked, since a wrong one fails late and darkly. */
const address = (...schemes: string[]) =>
  z.string().refine(value => URL.canParse(value) && schemes.includes(new URL(value).protocol), {
    message: `has to be an address beginning with ${schemes.map(scheme => `${scheme}//`).join(' or ')}`,
  })

const settings = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'has to be a number from 0 to 65535')
    .transform(Number)
    .refine(port => port <= 65_535, 'has to be a number from 0 to 65535')
    .default(3000)
    .describe('0 takes any free port'),
  HOST: z.string().default('127.0.0.1').describe('The address to listen at'),
  DATA_DIR: z.string().default('.data').describe('Embedded Postgres, models'),
  DATABASE_URL: address('postgres:', 'postgresql:').optional().describe('Without it Fassung runs its own Postgres'),
  REDIS_URL: address('redis:', 'rediss:').optional().describe('Without it the queue is in Postgres'),
  ADMIN_API_KEY: z
    .string()
    .min(16, 'has to have at least 16 characters')
    .regex(/^[\x21-\x7e]+$/, 'may have no spaces and only ASCII characters, to fit a header')
    .optional()
    .describe('An admin’s key; without it one is made and printed once'),
  PUBLIC_URL: address('http:', 'https:')
    .optional()
    .describe('Where people and sites find it: in documents, links and invitations; from host and port if not set'),
  SESSION_SECRET: z
    .string()
    .min(32, 'has to have at least 32 characters')
    .optional()
    .describe('Signs people’s cookies; without it one is made and kept in the database'),
  OIDC_ISSUER: address('https:', 'http:').optional().describe('A server people are known at already (OpenID Connect)'),
  OIDC_CLIENT_ID: z.string().optional().describe('What we are called there'),
  OIDC_CLIENT_SECRET: z.string().optional().describe('What we prove it with'),
  DELIVERY_PUBLIC: yesOrNo('false').describe('Delivery without a key'),
  REVIEW_POLICY: oneOf(['four-eyes', 'single'], 'four-eyes').describe('Whether who edited may approve'),
  PRICES: z
    .string()
    .transform((written, context) => {
      const prices = readPrices(written)
      if (prices) return prices
      context.addIssue({ code: 'custom', message: 'has to look like deepl=20.00 EUR, openai=8.50 USD' })
      return z.NEVER
    })
    .optional()
    .describe(
      'What providers ask for a million characters: `deepl=20.00 EUR, openai=8.50 USD`. Those of a language model are all that it is sent, its answer has to be in the price',
    ),
  RECONCILE_AT: z
    .string()
    .regex(/^([01]\d|2[0-3]):00$|^never$/, 'has to be an hour such as 03:00, or never')
    .default('03:00')
    .describe('From which hour (UTC) on the ledger is compared each night with what DeepL counted; `never`'),
  FALLBACKS: z
    .string()
    .transform((written, context) => {
      const fallbacks = readFallbacks(written)
      if (!('fault' in fallbacks)) return fallbacks
      context.addIssue({ code: 'custom', message: fallbacks.fault })
      return z.NEVER
    })
    .optional()
    .describe(
      'Providers that stand in, by language, for one that fails, in this order: `fr=libretranslate openai, *=bergamot`; without it an article waits for its own',
    ),
  RATE_LIMIT: oneOf(['on', 'off'], 'on').describe('`off` for benches'),
  TRUSTED_PROXIES: z
    .string()
    .regex(/^[\w.:/, ]+$/, 'has to be addresses or networks, with commas between them')
    .transform(list => list.split(',').map(proxy => proxy.trim()))
    .default([])
    .describe('Whose `X-Forwarded-For` is believed: addresses or networks, with commas'),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'info').describe(
    'How much is logged',
  ),
})

/** Every setting of ours, for the README. */
export const ownSettings = Object.entries(settings.shape).map(([name, setting]) => ({
  name,
  description: setting.description ?? '',
  default: setting.safeParse(undefined).data as unknown,
}))

export type Config = Readonly<ReturnType<typeof configOf>>

/** What a shelf declares and finds wrong of its own; the providers' is one. */
export type DeclaredSettings = { names: readonly string[]; faults: readonly { name: string; message: string }[] }

/** Reads the environment into one frozen object. Anything wrong stops the start, all of it listed at once. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  declared: DeclaredSettings,
): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
  const parsed = settings.safeParse(set)
  const faults = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => ({ name: path.join('.'), message })),
    ...declared.faults,
    ...findMissing(set, ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']),
    ...findMisspelt(Object.keys(set), [...Object.keys(settings.shape), ...declared.names]),
  ]
  if (faults.length > 0 || !parsed.success) throw new ConfigError(faults)
  return Object.freeze(configOf(parsed.data))
}

/** Settings that cannot be used. The message is meant for the person at the terminal and never shows a value. */
export class ConfigError extends Error {
  override name = 'ConfigError'

  constructor(readonly faults: readonly { name: string; message: string }[]) {
    super(['These settings cannot be used:', ...faults.map(({ name, message }) => `  ${name} ${message}`)].join('\n'))
  }
}

function configOf(set: z.infer<typeof settings>) {
  return {
    port: set.PORT,
    host: set.HOST,
    dataDir: set.DATA_DIR,
    databaseUrl: set.DATABASE_URL,
    redisUrl: set.REDIS_URL,
    adminApiKey: set.ADMIN_API_KEY,
    publicUrl: set.PUBLIC_URL?.replace(/\/+$/, ''),
    sessionSecret: set.SESSION_SECRET,
    oidc: oidcOf(set),
    isDeliveryPublic: set.DELIVERY_PUBLIC,
    reviewPolicy: set.REVIEW_POLICY,
    prices: set.PRICES ?? new Map(),
    reconcileAtHour: set.RECONCILE_AT === 'never' ? null : Number(set.RECONCILE_AT.slice(0, 2)),
    fallbacks: set.FALLBACKS ?? new Map(),
    isRateLimited: set.RATE_LIMIT === 'on',
    trustedProxies: set.TRUSTED_PROXIES,
    logLevel: set.LOG_LEVEL,
  } as const
}

/** A server for sign-in; null unless the operator named one. */
export type OidcSettings = { issuer: string; clientId: string; clientSecret: string }

function oidcOf({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }: z.infer<typeof settings>): OidcSettings | null {
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null
  return { issuer: OIDC_ISSUER.replace(/\/+$/, ''), clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET }
}

/** Settings that mean something together only. */
function findMissing(set: Record<string, unknown>, names: readonly string[]) {
  const missing = names.filter(name => set[name] === undefined)
  if (missing.length === names.length) return []
  return missing.map(name => ({
    name,
    message: `is missing beside ${names.filter(other => set[other]).join(' and ')}`,
  }))
}

function oneOf<const Word extends string>(words: readonly [Word, ...Word[]], otherwise: NoInfer<Word>) {
  return z
    .enum(words, { error: `has to be ${words.slice(0, -1).join(', ')} or ${words.at(-1)}` })
    .default(otherwise as never)
}

function yesOrNo(otherwise: 'true' | 'false') {
  return oneOf(['true', 'false'], otherwise).transform(word => word === 'true')
}

/** An environment holds much that is not ours, but what differs from one of our names by a slip was meant for us. */
function findMisspelt(given: readonly string[], known: readonly string[]) {
  return given.flatMap(name => {
    if (known.includes(name) || name.length < 6) return []
    const meant = known.find(ours => ours.length >= 6 && isSlip(name.toUpperCase(), ours))
    return meant ? [{ name, message: `is unknown; did you mean ${meant}?` }] : []
  })
}

/** True if one letter more, less, other or swapped with its neighbour makes the one word the other. */
function isSlip(one: string, other: string): boolean {
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  const rest = one.slice(start)
  const otherRest = other.slice(start)
  return [
    rest === otherRest,
    rest.slice(1) === otherRest,
    rest === otherRest.slice(1),
    rest.slice(1) === otherRest.slice(1),
    rest.slice(2) === otherRest.slice(2) && rest[0] === otherRest[1] && rest[1] === otherRest[0],
  ].some(Boolean)
}
