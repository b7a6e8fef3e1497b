import { z } from 'zod'
import type { Manuscript, PackedManuscript } from '../articles/article.js'
import { articleSent, exampleIds } from '../articles/article-examples.js'
import { articleInput, revisionInput, targetLanguages } from '../articles/article-schemas.js'
import type { ArticleStore } from '../articles/article-store.js'
import { manuscriptOf } from '../articles/manuscript-of.js'
import { mustBeOffered } from '../articles/offered-languages.js'
import { readArrived } from '../articles/read-arrived.js'
import { defineRoute, type Route } from '../http/route.js'
import type { BudgetStore } from '../ledger/budget-store.js'
import type { Principal } from '../people/principal.js'
import { articleNotFound } from '../problems.js'
import { costOf, type Prices } from '../providers/prices.js'
import type { Translator } from '../providers/provider.js'
import { estimateVersions, type PricedSegment } from './estimate-versions.js'

type Needs = Parameters<typeof estimateVersions>[0] & {
  articles: Pick<ArticleStore, 'find' | 'findByExternalId' | 'languagesOf' | 'revision' | 'segments'>
  reading: { read(manuscript: Manuscript, language: string): Promise<PackedManuscript> }
  providers: ReadonlyMap<string, Translator>
  defaultProvider: string
  prices: Prices
  budgets: Pick<BudgetStore, 'left'>
}

const { format, headline, body } = articleSent
const onArticle = z
  .strictObject({
    articleId: z.uuid(),
    languages: targetLanguages.optional().describe('Of a revision, all that the article then has unless given'),
    revision: revisionInput.optional().describe('The text as it would be revised'),
  })
  .refine(({ languages, revision }) => languages || revision, { path: ['languages'], params: { code: 'required' } })
const estimateInput = z.union([articleInput, onArticle]).meta({
  id: 'EstimateInput',
  examples: [
    { format, headline, body, targetLanguages: ['fr'] },
    { articleId: exampleIds.article, languages: ['pl'] },
    { articleId: exampleIds.article, revision: { format, headline, body, change: 'correction' } },
  ],
})

const count = z.int()
const estimateExample = {
  language: 'fr',
  ...{ segments: 3, skipped: 0, carried: 0, fromMemory: 1, fromLedger: 0, toTranslate: 2, characters: 93 },
  cost: { amount: 0.01, currency: 'EUR' },
  budgetLeft: 120_000,
}

const estimateShown = z
  .object({
    language: z.string(),
    segments: count.describe('The sum of the five that follow'),
    skipped: count.describe('Copied: nothing in them is to be translated'),
    carried: count.describe('From the article’s earlier versions'),
    fromMemory: count.describe('From what was approved elsewhere'),
    fromLedger: count.describe('Paid for already'),
    toTranslate: count,
    characters: count.describe(
      'What the provider would bill: code points without tags, the same text once; of a language model, what its requests carry beside them, too',
    ),
    cost: z
      .object({ amount: z.number(), currency: z.string() })
      .nullable()
      .describe('By the price in the settings, rounded up to the cent; null without one'),
    budgetLeft: count
      .nullable()
      .describe('Characters left this month for all languages together, by the tightest budget; null: none is set'),
  })
  .meta({ id: 'Estimate', examples: [estimateExample] })
/** The answer of `/v1/estimates`. */
export const estimatesShown = z
  .object({ provider: z.string(), languages: z.array(estimateShown) })
  .meta({ id: 'Estimates', examples: [{ provider: 'deepl', languages: [estimateExample] }] })

const postEstimate = defineRoute<Needs, undefined, undefined, typeof estimateInput>({
  method: 'post',
  path: '/v1/estimates',
  access: ['editor'],
  topic: 'Articles',
  summary: 'What a translation would take; no text goes to a provider, nothing is stored',
  description:
    'For an article as it would be submitted, for further languages of one there is, or for a revision of it in all its languages; a known `externalId` is a revision, too.',
  body: estimateInput,
  bodyLimit: 10 * 1_048_576,
  answers: { 200: { description: 'The estimate, language by language', body: estimatesShown } },
  problems: [articleNotFound],
  async handle(needs, { body, principal }) {
    const asked = await ofBody(needs, body, principal)
    const { provider, section } = asked
    const budgetLeft = await needs.budgets.left(provider, section)
    const languages = (await estimateVersions(needs, asked)).map(estimate => ({
      ...estimate,
      cost: costOf(needs.prices, provider, estimate.characters),
      budgetLeft,
    }))
    return { status: 200, body: { provider, languages } }
  },
})

/** The address that tells what a click would cost. */
export const estimateRoutes: readonly Route<Needs>[] = [postEstimate]

function ofBody(needs: Needs, body: z.infer<typeof estimateInput>, principal: Principal) {
  if (!('articleId' in body)) return ofArrival(needs, body, principal)
  const { articleId, languages, revision } = body
  return revision
    ? ofRevision(needs, { articleId, languages, revision })
    : ofArticle(needs, { articleId, languages: languages ?? [] })
}

async function ofArticle(
  { articles, providers }: Needs,
  { articleId, languages }: { articleId: string; languages: string[] },
) {
  const article = await articles.find(articleId)
  const revision = article && (await articles.revision(articleId, article.revision))
  if (!article || !revision) throw articleNotFound({ articleId })
  const { provider, section, sourceLanguage: from } = article
  const translator = providers.get(provider)
  mustBeOffered(translator, from, languages, '/languages')
  const segments: PricedSegment[] = await articles.segments(revision.id)
  return {
    segments,
    article: { id: articleId, revisionId: revision.id },
    provider,
    section,
    translator,
    from,
    languages,
  }
}

type Revised = { articleId: string; languages: string[] | undefined; revision: z.infer<typeof revisionInput> }

async function ofRevision(needs: Needs, { articleId, languages: asked, revision }: Revised) {
  const found = await needs.articles.find(articleId)
  if (!found) throw articleNotFound({ articleId })
  const { provider, sourceLanguage: from } = found
  const translator = needs.providers.get(provider)
  const further = revision.targetLanguages ?? []
  mustBeOffered(translator, from, further, '/revision/targetLanguages')
  mustBeOffered(translator, from, asked ?? [], '/languages')
  const languages = asked ?? [...new Set([...(await needs.articles.languagesOf(articleId)), ...further])]
  const segments = await segmentsOf(needs, revision, from)
  const section = revision.section ?? null
  return { segments, article: { id: articleId, revisionId: null }, provider, section, translator, from, languages }
}

async function ofArrival(needs: Needs, body: z.infer<typeof articleInput>, by: Principal) {
  const { externalId, targetLanguages } = body
  const known = externalId ? await needs.articles.findByExternalId(by.id, externalId) : undefined
  const from = known?.sourceLanguage ?? body.sourceLanguage
  const provider = known?.provider ?? body.provider ?? needs.defaultProvider
  const translator = needs.providers.get(provider)
  mustBeOffered(translator, from, targetLanguages)
  // A revision goes into all languages that the article has.
  const languages = known
    ? [...new Set([...(await needs.articles.languagesOf(known.id)), ...targetLanguages])]
    : targetLanguages
  const segments = await segmentsOf(needs, body, body.sourceLanguage)
  const section = body.section ?? null
  const article = known ? { id: known.id, revisionId: null } : null
  return { segments, article, provider, section, translator, from, languages }
}

async function segmentsOf({ reading }: Needs, body: Parameters<typeof manuscriptOf>[0], from: string) {
  const read = await readArrived(reading, manuscriptOf(body), from)
  return read.segments.flatMap(part => JSON.parse(part) as PricedSegment[])
}
