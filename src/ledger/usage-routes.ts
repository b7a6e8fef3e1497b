import { z } from 'zod'
import { defineRoute, type Route } from '../http/route.js'
import { invalidInput } from '../problems.js'
import { exactCostOf, type Prices } from '../providers/prices.js'
import { type Usage, type UsageStore, usageParts } from './usage-store.js'

type Needs = { usage: UsageStore; prices: Prices; now(): Date }

const rowLimit = 5_000
const dayLimit = 366
const dayMs = 86_400_000

const query = z.strictObject({
  by: z
    .string()
    .default('day,provider,language')
    .transform(list => [...new Set(list.split(','))])
    .pipe(z.array(z.enum(usageParts)))
    .describe('Any of day, provider, language, section, client, with commas'),
  from: z.iso.date().optional().describe('The first day, UTC; the first of this month unless given'),
  to: z.iso.date().optional().describe('The last day; today unless given. At most 366 days'),
})
const part = z.string().nullable()
const count = z.int()
const rowExample = {
  ...{ day: '2026-11-24', provider: 'deepl', language: 'fr', section: null, client: null },
  ...{ requests: 12, billedCharacters: 18_400, openCharacters: 0, cost: { amount: 0.368, currency: 'EUR' } },
}
/** The answer of `/v1/usage`. */
export const usageShown = z
  .object({
    from: z.iso.date(),
    to: z.iso.date(),
    items: z.array(
      z.object({
        day: part,
        provider: part,
        language: part,
        section: part,
        client: part.describe('The key or person that submitted the article'),
        requests: count,
        billedCharacters: count,
        openCharacters: count.describe('Asked for without an answer: under way, or in doubt whether it was paid'),
        cost: z
          .object({ amount: z.number(), currency: z.string() })
          .nullable()
          .describe(
            'Of what was billed, by the price in the settings, unrounded, so that rows add up; null without one',
          ),
      }),
    ),
  })
  .meta({ id: 'Usage', examples: [{ from: '2026-11-01', to: '2026-11-24', items: [rowExample] }] })

const getUsage = defineRoute<Needs, undefined, typeof query>({
  access: ['editor'],
  topic: 'Usage',
  method: 'get',
  path: '/v1/usage',
  summary: 'What was billed, by day, provider, language, section, client',
  description: `Rows that differ in their price stand apart. More than ${rowLimit} rows are refused: ask for fewer days.`,
  query,
  answers: { 200: { description: 'Sums of what the providers were asked', body: usageShown } },
  async handle({ usage, prices, now }, { query: { by, ...days } }) {
    const { from, to } = spanOf(days, now())
    const rows = await usage.sums(by, { from, to }, rowLimit + 1)
    if (rows.length > rowLimit) throw invalidInput({ errors: [{ pointer: '/from', code: 'invalid' }] })
    return { status: 200, body: { from, to, items: rows.map(row => priced(prices, row)) } }
  },
})

/** The address of usage. */
export const usageRoutes: readonly Route<Needs>[] = [getUsage]

function spanOf({ from, to }: { from?: string | undefined; to?: string | undefined }, now: Date) {
  const today = now.toISOString().slice(0, 10)
  const last = to ?? (from && from > today ? from : today)
  const span = { from: from ?? `${last.slice(0, 8)}01`, to: last }
  const days = (Date.parse(span.to) - Date.parse(span.from)) / dayMs + 1
  if (days < 1 || days > dayLimit) throw invalidInput({ errors: [{ pointer: '/from', code: 'invalid' }] })
  return span
}

function priced(prices: Prices, { pricedBy, ...row }: Usage) {
  return { ...row, cost: exactCostOf(prices, pricedBy, row.billedCharacters) }
}
