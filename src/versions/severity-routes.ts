import { createHash } from 'node:crypto'
import { z } from 'zod'
import { checks, checksAcross } from '../checks/index.js'
import type { SeverityRule } from '../checks/weigh-reports.js'
import { defineRoute, type Route } from '../http/route.js'
import { languageTag } from '../language-tag.js'
import { invalidInput } from '../problems.js'
import { changeSeverities } from './change-severities.js'
import type { SeverityStore } from './severity-store.js'

type Needs = Parameters<typeof changeSeverities>[0] & { severities: SeverityStore }

const shared = { path: '/v1/checks/severities', access: ['admin'], topic: 'Checks' } as const
const ids = [...checks, ...checksAcross].map(({ id }) => id)

const rule = z.strictObject({
  check: z.enum(ids),
  language: languageTag.nullable().default(null).describe('With or without a region; null for all'),
  section: z.string().trim().min(1).max(100).nullable().default(null).describe('null for all'),
  severity: z.enum(['error', 'warning', 'off']),
})
const examples = [
  { rules: [{ check: 'doubt' as const, language: 'fr', section: 'Politik', severity: 'error' as const }] },
]
const rulesInput = z.strictObject({ rules: z.array(rule).max(500) }).meta({ id: 'SeverityRules', examples })

/** The rules of the newsroom, as they stand. */
export const severitiesShown = z
  .object({ rules: z.array(z.object({ ...rule.shape, check: z.string() })) })
  .meta({ examples })

const getSeverities = defineRoute<Needs>({
  ...shared,
  method: 'get',
  summary: 'What the newsroom lets its checks weigh, by language and section',
  answers: { 200: { description: 'All rules; a section says more than a language', body: severitiesShown } },
  async handle({ severities }) {
    const rules = await severities.all()
    return { status: 200, body: { rules }, etag: etagOf(rules) }
  },
})

const putSeverities = defineRoute<Needs, undefined, undefined, typeof rulesInput>({
  ...shared,
  method: 'put',
  summary: 'Let checks weigh otherwise, or mute them, from the next draft or edit on',
  body: rulesInput,
  ifMatch: 'required',
  answers: { 200: { description: 'The rules as they are now', body: severitiesShown } },
  async handle(needs, { body: { rules }, principal, mustMatch }) {
    const twice = rules.findIndex((one, place) => rules.slice(0, place).some(other => isSamePlace(one, other)))
    if (twice >= 0) throw invalidInput({ errors: [{ pointer: `/rules/${twice}`, code: 'repeated' }] })
    const expect = (seen: readonly SeverityRule[]) => mustMatch(etagOf(seen), { rules: seen })
    await changeSeverities(needs, { rules, by: principal.id, mustMatch: expect })
    return { status: 200, body: { rules }, etag: etagOf(rules) }
  },
})

/** The addresses of what checks weigh. */
export const severityRoutes: readonly Route<Needs>[] = [getSeverities, putSeverities]

function isSamePlace(one: SeverityRule, other: SeverityRule): boolean {
  return one.check === other.check && one.language === other.language && one.section === other.section
}

function etagOf(rules: readonly SeverityRule[]): string {
  const told = rules.map(({ check, language, section, severity }) => [check, language, section, severity])
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, 22)
}
