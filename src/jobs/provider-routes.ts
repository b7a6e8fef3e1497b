import { z } from 'zod'
import { pageOf } from '../http/paging.js'
import { defineRoute, type Route } from '../http/route.js'
import { canonicalLanguage } from '../languages.js'
import { commonLanguages, targetOnlyLanguages } from '../providers/deepl/languages.js'
import { type ProviderId, providers } from '../providers/index.js'
import type { Translator } from '../providers/provider.js'

type Needs = {
  providers: ReadonlyMap<ProviderId, Translator>
  defaultProvider: ProviderId
  jobs: { isStopped(provider: string, type: string): Promise<boolean> }
}

const providerExample = {
  id: 'deepl',
  configured: true,
  default: true,
  model: 'quality_optimized',
  health: 'ok',
  concurrency: 4,
  limits: { texts: 50, size: 101_376, unit: 'bytes' },
  heedsTerms: true,
  languages: ['en-GB', 'fr', 'pl'],
}
/** An engine as the API shows it. */
export const providerShown = z
  .object({
    id: z.string(),
    configured: z.boolean(),
    default: z.boolean().describe('Translates articles that name no provider'),
    model: z.string().nullable(),
    health: z
      .enum(['ok', 'refused', 'quota'])
      .nullable()
      .describe('`refused`: its key is not accepted; `quota`: the account is used up; null: not configured'),
    concurrency: z.number().nullable().describe('How many requests each process has under way at most'),
    limits: z
      .object({ texts: z.number(), size: z.number(), unit: z.enum(['characters', 'bytes']) })
      .nullable()
      .describe('What one request to it may hold; null: it does not say'),
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
    return {
      status: 200,
      body: { items: await Promise.all(providers.map(({ id }) => showProvider(needs, id))), next: null },
    }
  },
})

/** The addresses of the engines. */
export const providerRoutes: readonly Route<Needs>[] = [listProviders]

async function showProvider({ providers, defaultProvider, jobs }: Needs, id: ProviderId) {
  const translator = providers.get(id)
  return {
    id,
    configured: translator !== undefined,
    default: id === defaultProvider,
    model: translator?.model ?? null,
    health: translator ? await healthOf(jobs, id) : null,
    concurrency: translator?.concurrency ?? null,
    limits: translator?.limits ?? null,
    heedsTerms: translator ? (translator.heedsTerms ?? false) : null,
    languages: translator ? asked.filter(to => translator.speaks({ from: 'de', to })) : null,
  }
}

/** Derived from the jobs that wait because of it, so it cannot disagree with them. */
async function healthOf(jobs: Needs['jobs'], id: ProviderId): Promise<'ok' | 'refused' | 'quota'> {
  if (await jobs.isStopped(id, 'provider-refused')) return 'refused'
  return (await jobs.isStopped(id, 'provider-quota')) ? 'quota' : 'ok'
}

/** The languages each engine is asked about. */
const asked = [...commonLanguages, ...targetOnlyLanguages].map(tag => canonicalLanguage(tag) ?? tag).sort()
