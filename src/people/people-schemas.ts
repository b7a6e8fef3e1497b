import { z } from 'zod'
import { canonicalLanguage } from '../languages.js'
import { callerExample, eventExample, keyExample, keySent, userExample, userSent } from './people-examples.js'
import { roles } from './principal.js'
import { arrivals } from './user.js'

const languageTag = z
  .string()
  .max(35)
  .refine(tag => canonicalLanguage(tag) !== null, { params: { code: 'unknown-language' } })
  .overwrite(tag => canonicalLanguage(tag) ?? tag)

export const uniqueRoles = z
  .array(z.enum(roles))
  .min(1)
  .overwrite(given => [...new Set(given)])
  .meta({ examples: [['reviewer']] })

export const languages = z
  .array(languageTag)
  .min(1)
  .max(100)
  .overwrite(given => [...new Set(given)])
  .nullable()
  .meta({ description: 'The languages a reviewer decides about; null: all', examples: [['fr', 'pl']] })

export const name = z.string().trim().min(1).max(200)
export const email = z.email().max(320)

export const userInput = z
  .strictObject({ name, email: email.nullable().default(null), roles: uniqueRoles, languages: languages.default(null) })
  .meta({ id: 'UserInput', examples: [userSent] })

export const userChanges = z
  .strictObject({ name, email: email.nullable(), roles: uniqueRoles, languages, disabled: z.boolean() })
  .partial()
  .meta({ id: 'UserChanges', examples: [{ languages: ['fr', 'pl'], disabled: false }] })

export const userShown = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string().nullable(),
    roles: z.array(z.enum(roles)),
    languages: z.array(z.string()).nullable(),
    disabledAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'User', examples: [userExample] })

export const userListed = userShown
  .extend({
    arrival: z
      .enum(arrivals)
      .describe(
        '`joined`: has been in; `invited`: has not, and a link waits for them; `uninvited`: has not, and none does, or not any more',
      ),
  })
  .meta({ id: 'UserListed', examples: [{ ...userExample, arrival: 'joined' }] })

export const keyInput = z
  .strictObject({
    name,
    userId: z.uuid().nullable().default(null).describe('The user it acts for; it can do no more than they can'),
    roles: uniqueRoles.optional().describe('Needed unless the key is a user’s: it then has the user’s roles'),
    languages: languages.default(null),
    expiresAt: z.iso.datetime({ offset: true }).nullable().default(null),
  })
  .meta({ id: 'KeyInput', examples: [keySent] })

export const keyShown = z
  .object({
    id: z.uuid(),
    name: z.string(),
    userId: z.uuid().nullable(),
    prefix: z.string().describe('How the key begins, to recognise it by'),
    roles: z.array(z.enum(roles)),
    languages: z.array(z.string()).nullable(),
    expiresAt: z.iso.datetime().nullable(),
    lastUsedAt: z.iso.datetime().nullable().describe('To the minute'),
    revokedAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
    createdBy: z.string(),
  })
  .meta({ id: 'Key', examples: [keyExample] })

/** A key as it is shown this once. */
export const keyMade = keyShown
  .extend({ key: z.string().nullable().describe('The key itself; null in a repeated answer') })
  .meta({ id: 'KeyMade', examples: [{ ...keyExample, key: `${keyExample.prefix}_…` }] })

export const callerShown = z
  .object({
    id: z.string(),
    kind: z.enum(['user', 'key']),
    name: z.string(),
    roles: z.array(z.enum(roles)),
    languages: z.array(z.string()).nullable(),
  })
  .meta({ id: 'Caller', examples: [callerExample] })

export const eventShown = z
  .object({
    id: z.uuid(),
    name: z.string(),
    data: z.record(z.string(), z.unknown()),
    actor: z.string().describe('A user’s or key’s id, or `system`'),
    articleId: z.uuid().nullable(),
    happenedAt: z.iso.datetime(),
  })
  .meta({ id: 'Event', examples: [eventExample] })
