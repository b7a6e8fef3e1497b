import { z } from 'zod'
import { formats } from '../formats/index.js'
import { etagOf } from '../http/etag.js'
import { cursorOf, cutPage, pageOf, pageQuery } from '../http/paging.js'
import { type Asked, defineRoute, type Route } from '../http/route.js'
import { showCurrent } from '../http/show-current.js'
import { languageTag } from '../language-tag.js'
import { concernOf } from '../people/principal.js'
import { articleNotFound, articleNotRetracted, articleRetracted } from '../problems.js'
import type { Translator } from '../providers/provider.js'
import { addLanguages } from './add-languages.js'
import { arrivingFile, fileQuery } from './arriving-file.js'
import type { Article, Particulars } from './article.js'
import { articleInput, articleShown, revisionInput, targetLanguages } from './article-schemas.js'
import type { ArticleStore } from './article-store.js'
import { manuscriptOf } from './manuscript-of.js'
import { faultsOfLanguages, mustBeOffered } from './offered-languages.js'
import { receiveArticle } from './receive-article.js'
import { reinstateArticle, retractArticle } from './retract-article.js'
import { reviseArticle } from './revise-article.js'
import { type ShowNeeds, showArticles } from './show-article.js'

type Needs = Parameters<typeof receiveArticle>[0] &
  Parameters<typeof reviseArticle>[0] &
  Parameters<typeof retractArticle>[0] &
  ShowNeeds & { articles: ArticleStore; providers: ReadonlyMap<string, Translator>; defaultProvider: string }

const shared = { access: ['editor'], topic: 'Articles' } as const
const params = z.strictObject({ articleId: z.uuid() })
const byId = cursorOf(z.uuid())
const oneArticle = { description: 'The article', body: articleShown }

const jsonOrNothing = articleInput.optional()

const postArticle = defineRoute<Needs, undefined, typeof fileQuery, typeof jsonOrNothing>({
  ...shared,
  method: 'post',
  path: '/v1/articles',
  summary: 'Submit an article',
  description:
    'As JSON, or as a raw file with `?languages=en-GB,fr`: text up to 1 MiB beside its pictures, Word up to 10 MiB. A known `externalId` makes a new revision.',
  query: fileQuery,
  body: jsonOrNothing,
  rawBodies: formats.flatMap(({ mediaTypes }) => mediaTypes),
  bodyLimit: 10 * 1_048_576,
  answers: { 202: oneArticle },
  problems: [articleRetracted],
  async handle(needs, { body, raw, query, principal }) {
    const input = raw ? arrivingFile(raw, query) : articleInput.parse(body)
    const provider = input.provider ?? needs.defaultProvider
    const { externalId, sourceLanguage, priority, targetLanguages, change, note } = input
    const at = raw ? '/languages' : '/targetLanguages'
    const article = await receiveArticle(needs, {
      faults: faultsOfLanguages(needs.providers.get(provider), sourceLanguage, targetLanguages, at),
      ...{ provider, sourceLanguage, priority, targetLanguages, change },
      externalId: externalId ?? null,
      note: note ?? null,
      manuscript: manuscriptOf(input),
      particulars: particularsOf(input),
      by: principal.id,
    })
    return answerWith(needs, article, 202)
  },
})

const listQuery = pageQuery.extend({
  state: z.enum(['active', 'retracted']).optional(),
  language: languageTag.optional(),
  versionState: z
    .enum(['drafting', 'in_review', 'changes_requested', 'approved', 'withdrawn', 'superseded'])
    .optional(),
  section: z.string().trim().max(100).optional(),
  q: z.string().min(1).max(200).optional().describe('Words of the headline'),
  externalId: z.string().max(200).optional(),
  needs: z
    .enum(['job', 'correction'])
    .optional()
    .describe(
      'What somebody has to do something about, of a reviewer’s languages: `job`: one that failed or is parked; `correction`: one that a live text is behind',
    ),
})

const listArticles = defineRoute<Needs, undefined, typeof listQuery>({
  ...shared,
  access: ['editor', 'reviewer'],
  method: 'get',
  path: '/v1/articles',
  summary: 'The articles, newest first',
  query: listQuery,
  answers: { 200: { description: 'A page of articles', body: pageOf(articleShown) } },
  async handle(needs, { query: { limit, cursor, needs: what, ...rest }, principal }) {
    const filter = { ...rest, ...(what ? { needs: { what, languages: concernOf(principal) } } : {}) }
    const after = byId.read(cursor) ?? undefined
    const found = await needs.articles.list(filter, { after, limit: limit + 1 })
    const { items, next } = cutPage(found, limit, ({ id }) => byId.write(id))
    return { status: 200, body: { items: await showArticles(needs, items), next } }
  },
})

const getArticle = defineRoute<Needs, typeof params>({
  ...shared,
  access: ['editor', 'reviewer'],
  method: 'get',
  path: '/v1/articles/:articleId',
  summary: 'One article, with its versions and what is live',
  params,
  answers: { 200: oneArticle },
  problems: [articleNotFound],
  async handle(needs, { params: { articleId } }) {
    const article = await needs.articles.find(articleId)
    if (!article) throw articleNotFound({ articleId })
    return answerWith(needs, article, 200)
  },
})

const putArticle = defineRoute<Needs, typeof params, undefined, typeof revisionInput>({
  ...shared,
  method: 'put',
  path: '/v1/articles/:articleId',
  summary: 'Revise an article',
  description:
    'A new revision; what is live stays live until its replacement is approved. The same text again changes nothing.',
  params,
  body: revisionInput,
  ifMatch: 'required',
  answers: { 200: oneArticle, 202: { ...oneArticle, description: 'The article, with a new revision' } },
  problems: [articleNotFound, articleRetracted],
  async handle(needs, { params: { articleId }, body, principal, mustMatch }) {
    const before = await needs.articles.find(articleId)
    if (!before) throw articleNotFound({ articleId })
    const wanted = body.targetLanguages ?? []
    mustBeOffered(needs.providers.get(before.provider), before.sourceLanguage, wanted)
    const revision = reviseArticle(needs, {
      articleId,
      manuscript: manuscriptOf(body),
      particulars: particularsOf(body),
      targetLanguages: wanted,
      change: body.change,
      note: body.note ?? null,
      by: principal.id,
      mustMatch: ({ revision }) => mustMatch(String(revision), null),
    })
    const article = await showCurrent(revision, () => showCurrentArticle(needs, articleId))
    return answerWith(needs, article, article.revision > before.revision ? 202 : 200)
  },
})

const languagesInput = z.strictObject({ languages: targetLanguages }).meta({ examples: [{ languages: ['es', 'pl'] }] })

const postLanguages = defineRoute<Needs, typeof params, undefined, typeof languagesInput>({
  ...shared,
  method: 'post',
  path: '/v1/articles/:articleId/languages',
  summary: 'Want an article in further languages',
  params,
  body: languagesInput,
  answers: { 202: oneArticle },
  problems: [articleNotFound, articleRetracted],
  async handle(needs, { params: { articleId }, body: { languages }, principal }) {
    const before = await needs.articles.find(articleId)
    if (!before) throw articleNotFound({ articleId })
    mustBeOffered(needs.providers.get(before.provider), before.sourceLanguage, languages, '/languages')
    return answerWith(needs, await addLanguages(needs, { articleId, languages, by: principal.id }), 202)
  },
})

const retractionInput = z
  .strictObject({ reason: z.string().trim().min(1).max(2_000) })
  .meta({ examples: [{ reason: 'The source has withdrawn its statement.' }] })

const putRetraction = defineRoute<Needs, typeof params, undefined, typeof retractionInput>({
  ...shared,
  method: 'put',
  path: '/v1/articles/:articleId/retraction',
  summary: 'Retract an article everywhere, at once',
  params,
  body: retractionInput,
  answers: { 200: oneArticle },
  problems: [articleNotFound],
  async handle(needs, { params: { articleId }, body: { reason }, principal }) {
    return answerWith(needs, await retractArticle(needs, { articleId, reason, by: principal }), 200)
  },
})

const deleteRetraction = defineRoute<Needs, typeof params>({
  ...shared,
  method: 'delete',
  path: '/v1/articles/:articleId/retraction',
  summary: 'Reinstate what was live before the retraction',
  params,
  answers: { 200: oneArticle },
  problems: [articleNotFound, articleNotRetracted],
  async handle(needs, { params: { articleId }, principal }) {
    return answerWith(needs, await reinstateArticle(needs, { articleId, by: principal.id }), 200)
  },
})

/** The addresses of articles. */
export const articleRoutes: readonly Route<Needs>[] = [
  postArticle,
  listArticles,
  getArticle,
  putArticle,
  postLanguages,
  putRetraction,
  deleteRetraction,
]

async function answerWith(needs: Needs, article: Article, status: number) {
  const [shown] = await showArticles(needs, [article])
  const revision = await needs.articles.revision(article.id, article.revision)
  const body = { ...shown, leftOut: revision?.leftOut ?? [] }
  return { status, body, etag: etagOf(article.revision, body), location: `/v1/articles/${article.id}` }
}

async function showCurrentArticle(needs: Needs, articleId: string) {
  const article = await needs.articles.find(articleId)
  return article && (await answerWith(needs, article, 200)).body
}

type Said = Asked<unknown, unknown, z.infer<typeof revisionInput>>['body'] | z.infer<typeof articleInput>

function particularsOf({
  byline,
  section,
  tags,
  canonicalUrl,
  publishedAt,
  embargoUntil,
}: Omit<Said, 'body'>): Particulars {
  return {
    byline: byline ?? null,
    section: section ?? null,
    tags,
    canonicalUrl: canonicalUrl ?? null,
    publishedAt: publishedAt ?? null,
    embargoUntil: embargoUntil ?? null,
  }
}
