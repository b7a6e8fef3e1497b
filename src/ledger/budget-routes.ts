import { createHash } from 'node:crypto'
import { z } from 'zod'
import { defineRoute, type Route } from '../http/route.js'
import { invalidInput } from '../problems.js'
import { providers } from '../providers/index.js'
import { type Budget, budgetScopes } from './budget.js'
import type { BudgetStore } from './budget-store.js'
import { changeBudgets } from './change-budgets.js'

type Needs = Parameters<typeof changeBudgets>[0] & { budgets: BudgetStore }

const shared = { path: '/v1/budgets', topic: 'Usage' } as const

const budget = z.strictObject({
  scope: z.enum(budgetScopes),
  name: z.string().trim().min(1).max(100).nullable().default(null).describe('The provider or section; null: overall'),
  characters: z.int().min(0).max(1_000_000_000_000).describe('A month, which begins at midnight UTC'),
})
const example = { scope: 'section' as const, name: 'Politik', characters: 500_000 }
const budgetsInput = z
  .strictObject({ budgets: z.array(budget).max(200) })
  .meta({ id: 'BudgetsInput', examples: [{ budgets: [example] }] })
const count = z.int()
/** The budgets as the API shows them. */
export const budgetsShown = z
  .object({
    budgets: z.array(
      z.object({
        scope: z.enum(budgetScopes),
        name: z.string().nullable(),
        characters: count,
        spent: count.describe(
          'This month: billed, and reserved by requests that are out or in doubt; engines that send no bill count for their own budget alone',
        ),
        left: count.describe('Below zero if the budget was lowered since'),
      }),
    ),
  })
  .meta({ id: 'Budgets', examples: [{ budgets: [{ ...example, spent: 120_400, left: 379_600 }] }] })

const getBudgets = defineRoute<Needs>({
  ...shared,
  access: ['editor'],
  method: 'get',
  summary: 'The budgets of a month, and what is left of each',
  answers: { 200: { description: 'All budgets', body: budgetsShown } },
  async handle({ budgets }) {
    const states = await budgets.states()
    return { status: 200, body: { budgets: states }, etag: etagOf(states) }
  },
})

const putBudgets = defineRoute<Needs, undefined, undefined, typeof budgetsInput>({
  ...shared,
  access: ['admin'],
  method: 'put',
  summary: 'Set all budgets; jobs that wait for one go on if they fit now',
  body: budgetsInput,
  ifMatch: 'required',
  answers: { 200: { description: 'The budgets as they are now', body: budgetsShown } },
  async handle(needs, { body: { budgets }, principal, mustMatch }) {
    const providers = await namesToTake(needs)
    const errors = budgets.flatMap((one, place) => faultOf(one, budgets.slice(0, place), { place, providers }))
    if (errors.length > 0) throw invalidInput({ errors })
    const expect = (seen: readonly Budget[]) => mustMatch(etagOf(seen), { budgets: seen })
    await changeBudgets(needs, { budgets, by: principal.id, mustMatch: expect })
    return { status: 200, body: { budgets: await needs.budgets.states() }, etag: etagOf(budgets) }
  },
})

/** The addresses of budgets. */
export const budgetRoutes: readonly Route<Needs>[] = [getBudgets, putBudgets]

/** Who a budget may be for: any engine there is, and whoever has one already, so that it can be taken away. */
async function namesToTake({ budgets }: Needs): Promise<string[]> {
  const kept = (await budgets.all()).flatMap(({ scope, name }) => (scope === 'provider' && name ? [name] : []))
  return [...new Set([...providers.map(({ id }) => id), ...kept])]
}

function faultOf(
  { scope, name }: Budget,
  before: readonly Budget[],
  { place, providers }: { place: number; providers: readonly string[] },
) {
  if (before.some(other => other.scope === scope && other.name === name)) {
    return [{ pointer: `/budgets/${place}`, code: 'repeated' }]
  }
  const pointer = `/budgets/${place}/name`
  if (scope !== 'overall' && name === null) return [{ pointer, code: 'required' }]
  if (scope === 'overall' && name !== null) return [{ pointer, code: 'unknown-field' }]
  const isNobody = scope === 'provider' && name !== null && !providers.includes(name)
  return isNobody ? [{ pointer, code: 'not-one-of', details: { values: providers } }] : []
}

function etagOf(budgets: readonly Budget[]): string {
  const told = budgets.map(({ scope, name, characters }) => [scope, name, characters])
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, 22)
}
