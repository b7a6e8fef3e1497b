import { z } from 'zod'
import { passwordLength } from './auth-options.js'
import { invitationSent, sessionExample, userExample, userSessionExample } from './people-examples.js'
import { email, languages, name, uniqueRoles, userShown } from './people-schemas.js'

const { min, max } = passwordLength
const password = z.string().normalize('NFC').max(max)
const newPassword = z.string().normalize('NFC').min(min).max(max)

export const signInInput = z
  .strictObject({ email, password })
  .meta({ id: 'SignInInput', examples: [{ email: 'ada@example.org', password: 'correct horse battery' }] })

export const passwordChange = z
  .strictObject({
    currentPassword: password,
    newPassword,
    revokeOtherSessions: z.boolean().default(true).describe('Signs out everywhere else'),
  })
  .meta({
    id: 'PasswordChange',
    examples: [{ currentPassword: 'correct horse battery', newPassword: 'staple correct horse' }],
  })

export const sessionNamed = z
  .strictObject({ token: z.string().max(200).describe('From the list of sessions') })
  .meta({ id: 'SessionNamed', examples: [{ token: sessionExample.token }] })

const session = z.object({
  id: z.uuid(),
  createdAt: z.iso.datetime(),
  seenAt: z.iso.datetime().describe('To the minute'),
  expiresAt: z.iso.datetime().describe('Earlier after half an hour without a request'),
  ipAddress: z.string().nullable(),
  userAgent: z.string().nullable(),
})

export const sessionList = z
  .array(
    session.extend({
      token: z.string().describe('Names the session, to end it; opens nothing'),
      isCurrent: z.boolean(),
    }),
  )
  .meta({ id: 'SessionList', examples: [[sessionExample]] })

/** A session as an admin sees another person's. */
export const userSession = session.meta({ id: 'UserSession', examples: [userSessionExample] })

export const invitationInput = z
  .strictObject({
    email,
    name: name.optional().describe('Needed for somebody not known yet'),
    roles: uniqueRoles.optional().describe('Needed for somebody not known yet'),
    languages: languages.optional(),
  })
  .meta({ id: 'InvitationInput', examples: [invitationSent] })

export const invitationMade = z
  .object({
    user: userShown,
    url: z.url().nullable().describe('The link, for this one person; null in a repeated answer'),
    expiresAt: z.iso.datetime(),
  })
  .meta({
    id: 'InvitationMade',
    examples: [
      { user: userExample, url: 'https://fassung.example/welcome/fsg_…', expiresAt: '2026-11-27T08:00:00.000Z' },
    ],
  })

export const openInvitation = z
  .object({
    id: z.uuid(),
    user: z.object({ id: z.uuid(), name: z.string(), email: z.string().nullable() }),
    createdAt: z.iso.datetime(),
    createdBy: z.string(),
    expiresAt: z.iso.datetime(),
    isNewcomer: z.boolean().describe('Its person has never been in; false: it is there to choose another password'),
  })
  .meta({
    id: 'OpenInvitation',
    examples: [
      {
        id: '01936b0a-4d30-7b1a-9d4e-b3f905d8e0bb',
        user: { id: userExample.id, name: 'Ada', email: 'ada@example.org' },
        createdAt: '2026-11-20T08:00:00.000Z',
        createdBy: 'admin',
        expiresAt: '2026-11-27T08:00:00.000Z',
        isNewcomer: true,
      },
    ],
  })

export const invitationShown = z
  .object({
    name: z.string().nullable(),
    email: z.string().nullable(),
    isFirst: z.boolean().describe('It makes the first admin, who says their name and email'),
  })
  .meta({ id: 'Invitation', examples: [{ name: 'Ada', email: 'ada@example.org', isFirst: false }] })

export const acceptanceInput = z
  .strictObject({ password: newPassword, name: name.optional(), email: email.optional() })
  .meta({ id: 'AcceptanceInput', examples: [{ password: 'correct horse battery' }] })

export const signInMethods = z
  .object({
    password: z.boolean(),
    oidc: z.object({ name: z.string() }).nullable().describe('A server people are known at already'),
  })
  .meta({ id: 'SignInMethods', examples: [{ password: true, oidc: null }] })

/** What is said where there is nothing to tell but that it is done. */
export const done = z.object({ status: z.literal(true) }).meta({ id: 'Done', examples: [{ status: true }] })

export const socialInput = z
  .strictObject({
    provider: z.literal('oidc'),
    callbackURL: z
      .string()
      .max(500)
      .regex(/^\/(?![/\\])[\x21-\x7e]*$/)
      .default('/')
      .describe('A path of ours'),
    chooseAccount: z
      .boolean()
      .default(false)
      .describe('Has the other server ask which account, even where it knows one'),
  })
  .meta({ id: 'SocialSignInInput', examples: [{ provider: 'oidc', callbackURL: '/articles' }] })

export const elsewhere = z
  .object({ url: z.url(), redirect: z.literal(true) })
  .meta({ id: 'SignInElsewhere', examples: [{ url: 'https://id.example/authorize?state=…', redirect: true }] })

const parameter = z.string().max(4_000).optional()

export const callbackQuery = z.object({
  code: parameter,
  state: parameter,
  iss: parameter,
  error: parameter,
  error_description: parameter,
})
