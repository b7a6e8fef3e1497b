import { z } from 'zod'
import { cursorOf, cutPage, pageOf, pageQuery } from '../http/paging.js'
import { defineRoute, type Route } from '../http/route.js'
import { providerNotMetered, reconciliationNotFound } from '../problems.js'
import { openReconciliation } from './open-reconciliation.js'
import { bases } from './reconciliation.js'
import type { ReconciliationStore } from './reconciliation-store.js'

type Needs = Parameters<typeof openReconciliation>[0] & { reconciliations: ReconciliationStore }

const shared = { access: ['editor'], topic: 'Usage' } as const
const path = '/v1/usage/reconciliations'

const characters = z.int().nullable()
const example = {
  id: '01936c1e-4b00-7a76-8d21-0b7fd1a2e007',
  provider: 'deepl',
  state: 'done' as const,
  openedBy: 'system',
  openedAt: '2026-11-24T03:00:02.000Z',
  finishedAt: '2026-11-24T03:00:03.000Z',
  trouble: null,
  counted: 182_940,
  countsOf: 'translations' as const,
  basis: 'previous' as const,
  since: '2026-11-23T03:00:02.000Z',
  increase: 18_400,
  billed: 18_400,
  possible: 0,
  drift: 0,
  outstanding: 0,
}
/** A comparison of the ledger with a provider's own count, as the API shows it. */
export const reconciliationShown = z
  .object({
    id: z.uuid(),
    provider: z.string(),
    state: z.enum(['open', 'done', 'failed']),
    openedBy: z.string().describe('Who asked for it; `system`: it was night'),
    openedAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
    trouble: z.string().nullable().describe('Why it failed, such as `provider-refused`'),
    counted: characters.describe('What the provider counted in its billing period, in characters'),
    countsOf: z
      .enum(['translations', 'key', 'account'])
      .nullable()
      .describe('Whose use that is: translations with this key, all with this key, or all of the account'),
    basis: z
      .enum(bases)
      .nullable()
      .describe('Compared with the reading before, the begin of the period, a count that began anew, or with nothing'),
    since: z.iso.datetime().nullable(),
    increase: characters.describe('How much the provider counted since'),
    billed: characters.describe('What the ledger says was billed since'),
    possible: characters.describe('What may have been billed since: in doubt, or under way at either end'),
    drift: characters.describe('Counted beyond what the ledger explains, or below zero: billed and not counted'),
    outstanding: characters.describe('What may still be counted late'),
  })
  .meta({ id: 'Reconciliation', examples: [example] })

const byId = cursorOf(z.uuid())

const listReconciliations = defineRoute<Needs, undefined, typeof pageQuery>({
  ...shared,
  method: 'get',
  path,
  summary: 'Comparisons of the ledger with what a provider counted, newest first',
  query: pageQuery,
  answers: { 200: { description: 'A page of comparisons', body: pageOf(reconciliationShown) } },
  async handle({ reconciliations }, { query: { limit, cursor } }) {
    const found = await reconciliations.list({ before: byId.read(cursor), limit: limit + 1 })
    return { status: 200, body: cutPage(found, limit, ({ id }) => byId.write(id)) }
  },
})

const params = z.strictObject({ reconciliationId: z.uuid() })
const one = { description: 'The comparison', body: reconciliationShown }

const getReconciliation = defineRoute<Needs, typeof params>({
  ...shared,
  method: 'get',
  path: `${path}/:reconciliationId`,
  summary: 'One comparison of the ledger with what a provider counted',
  params,
  answers: { 200: one },
  problems: [reconciliationNotFound],
  async handle({ reconciliations }, { params: { reconciliationId } }) {
    const found = await reconciliations.find(reconciliationId)
    if (!found) throw reconciliationNotFound({ reconciliationId })
    return { status: 200, body: found }
  },
})

const body = z
  .strictObject({ provider: z.string().trim().min(1).max(100) })
  .meta({ id: 'ReconciliationInput', examples: [{ provider: 'deepl' }] })

const postReconciliation = defineRoute<Needs, undefined, undefined, typeof body>({
  ...shared,
  access: ['admin'],
  method: 'post',
  path,
  summary: 'Compare the ledger now with what a provider counted',
  description: 'While a comparison with that provider is under way, it is the answer.',
  body,
  answers: { 202: one },
  problems: [providerNotMetered],
  async handle(needs, { body: { provider }, principal }) {
    const id = await openReconciliation(needs, { provider, by: principal.id })
    return { status: 202, body: await needs.reconciliations.find(id), location: `${path}/${id}` }
  },
})

/** The addresses where the ledger is compared. */
export const reconciliationRoutes: readonly Route<Needs>[] = [
  listReconciliations,
  getReconciliation,
  postReconciliation,
]
