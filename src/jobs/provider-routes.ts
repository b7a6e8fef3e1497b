import { z } from 'zod'
import { pageOf } from '../http/paging.js'
import { defineRoute, type Route } from '../http/route.js'
import { canonicalLanguage } from '../languages.js'
import { type Breaker, breakerStates } from '../ledger/breaker.js'
import type { BreakerStore } from '../ledger/breaker-store.js'
import { resetBreaker } from '../ledger/reset-breaker.js'
import { providerNotFound } from '../problems.js'
import { commonLanguages, targetOnlyLanguages } from '../providers/deepl/languages.js'
import { type ProviderId, providerSettings, providers } from '../providers/index.js'
import type { Translator } from '../providers/provider.js'

type Needs = Parameters<typeof resetBreaker>[0] & {
  providers: ReadonlyMap<ProviderId, Translator>
  defaultProvider: ProviderId
  freeProviders: readonly string[]
  jobs: { isStopped(provider: string, type: string): Promise<boolean> }
  breakers: Pick<BreakerStore, 'all'>
}

/** Troubles for which an engine's jobs wait, the one that most needs a person first. */
const stopping = ['refused', 'quota', 'unreachable', 'unprepared'] as const

const providerExample = {
  id: 'deepl',
  configured: true,
  lacks: null,
  default: true,
  free: false,
  model: 'quality_optimized',
  health: 'ok',
  breaker: { state: 'closed', since: null, reason: null, detail: null, nextTrialAt: null },
  concurrency: 4,
  limits: { texts: 50, size: 101_376, unit: 'bytes' },
  metered: true,
  heedsTerms: true,
  languages: ['en-GB', 'fr', 'pl'],
}
/** An engine as the API shows it. */
export const providerShown = z
  .object({
    id: z.string(),
    configured: z.boolean(),
    lacks: z
      .enum(['settings', 'models'])
      .nullable()
      .describe(
        'Why it is not configured. `settings`: what it needs to be told is not set; `models`: it has none, and may fetch none; null: it is configured',
      ),
    default: z.boolean().describe('Translates articles that name no provider'),
    free: z.boolean().describe('Sends no bill: it works on our own machine, or its price is set to nothing'),
    model: z.string().nullable(),
    health: z
      .enum(['ok', 'failing', ...stopping])
      .nullable()
      .describe(
        '`refused`: its key is not accepted; `quota`: the account is used up; `failing`: its breaker is not closed; `unreachable`: jobs wait as no connection was made; `unprepared`: what it needs first, such as a model, is not there and cannot be had; null: not configured',
      ),
    breaker: z
      .object({
        state: z
          .enum(breakerStates)
          .describe('`open`: left alone after repeated failure; `half-open`: a single request is out as a trial'),
        since: z.iso.datetime().nullable().describe('Since when it is so; null: nothing ever happened'),
        reason: z.string().nullable().describe('The last trouble, as in a job’s failure: `unclear`, `unreachable`, …'),
        detail: z.string().nullable(),
        nextTrialAt: z.iso.datetime().nullable().describe('The earliest moment for the next single request'),
      })
      .nullable()
      .describe('Whether it is asked at all; null: not configured'),
    concurrency: z.number().nullable().describe('How many requests each process has under way at most'),
    limits: z
      .object({ texts: z.number(), size: z.number(), unit: z.enum(['characters', 'bytes']) })
      .nullable()
      .describe('What one request to it may hold; null: it does not say'),
    metered: z.boolean().describe('Tells what it counted itself, so that the ledger can be compared with it'),
    heedsTerms: z.boolean().nullable().describe('True if it goes by the glossary; null: not configured'),
    languages: z.array(z.string()).nullable().describe('Into which it translates German; null: not configured'),
  })
  .meta({ id: 'Provider', examples: [providerExample] })

const listProviders = defineRoute<Needs>({
  method: 'get',
  path: '/v1/providers',
  access: ['editor', 'reviewer'],
  topic: 'Jobs',
  summary: 'The machine-translation engines: which are configured, their languages, their health',
  answers: { 200: { description: 'All of them', body: pageOf(providerShown) } },
  async handle(needs) {
    const breakers = await needs.breakers.all()
    const items = await Promise.all(providers.map(({ id }) => showProvider(needs, id, breakers)))
    return { status: 200, body: { items, next: null } }
  },
})

const params = z.strictObject({ provider: z.string().max(50) })

const postReset = defineRoute<Needs, typeof params>({
  method: 'post',
  path: '/v1/providers/:provider/resets',
  access: ['admin'],
  topic: 'Jobs',
  summary: 'Have an engine asked as usual again that is left alone after repeated failure',
  description: 'Closes its breaker and forgets its failures so far; the jobs that wait for it go on.',
  params,
  answers: { 200: { description: 'The engine', body: providerShown } },
  problems: [providerNotFound],
  async handle(needs, { params: { provider }, principal }) {
    const known = providers.find(({ id }) => id === provider)
    if (!known) throw providerNotFound({ provider })
    await resetBreaker(needs, { provider, by: principal.id })
    return { status: 200, body: await showProvider(needs, known.id, await needs.breakers.all()) }
  },
})

/** The addresses of the engines. */
export const providerRoutes: readonly Route<Needs>[] = [listProviders, postReset]

async function showProvider(needs: Needs, id: ProviderId, breakers: readonly Breaker[]) {
  const { providers, defaultProvider, freeProviders, jobs } = needs
  const translator = providers.get(id)
  const breaker = breakers.find(({ provider }) => provider === id)
  return {
    id,
    configured: translator !== undefined,
    lacks: translator ? null : lackOf(id),
    default: id === defaultProvider,
    free: freeProviders.includes(id),
    model: translator?.model ?? null,
    health: translator ? await healthOf(jobs, { id, translator, breaker }) : null,
    breaker: translator ? showBreaker(breaker) : null,
    concurrency: translator?.concurrency ?? null,
    limits: translator?.limits ?? null,
    metered: translator?.readMeter !== undefined,
    heedsTerms: translator ? (translator.heedsTerms ?? false) : null,
    languages: translator ? asked.filter(to => translator.speaks({ from: 'de', to })) : null,
  }
}

/** An engine that needs no settings is absent only where it has no model to begin with. */
function lackOf(id: ProviderId) {
  return providerSettings.some(({ provider, required }) => provider === id && required) ? 'settings' : 'models'
}

function showBreaker(breaker?: Breaker) {
  if (!breaker) return { state: 'closed', since: null, reason: null, detail: null, nextTrialAt: null }
  const { provider, ...shown } = breaker
  return shown
}

type Asked = { id: ProviderId; translator: Translator; breaker: Breaker | undefined }

/** Derived from the breaker, the jobs that wait because of it, and what the engine says of itself, so it cannot disagree with them. */
async function healthOf(jobs: Needs['jobs'], { id, translator, breaker }: Asked) {
  if (breaker && breaker.state !== 'closed') return 'failing'
  for (const trouble of stopping) if (await jobs.isStopped(id, `provider-${trouble}`)) return trouble
  return ((await translator.isReady?.()) ?? true) ? 'ok' : 'unprepared'
}

/** The languages each engine is asked about. */
const asked = [...commonLanguages, ...targetOnlyLanguages].map(tag => canonicalLanguage(tag) ?? tag).sort()
