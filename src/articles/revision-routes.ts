import { z } from 'zod'
import { cursorOf, cutPage, pageOf, pageQuery } from '../http/paging.js'
import { defineRoute, type Route } from '../http/route.js'
import { articleNotFound, revisionNotFound } from '../problems.js'
import { compareRevisions } from '../segments/compare-revisions.js'
import { marksOf } from '../segments/marks-of.js'
import type { SegmentTag } from '../segments/segment.js'
import { comparisonShown, revisionShown } from './article-schemas.js'
import type { ArticleStore } from './article-store.js'

type Needs = { articles: ArticleStore }

const shared = { access: ['editor', 'reviewer'], topic: 'Articles' } as const
const params = z.strictObject({ articleId: z.uuid() })
const revisionParams = z.strictObject({
  articleId: z.uuid(),
  number: z.coerce.number().int().min(1).max(2_147_483_647),
})
const byNumber = cursorOf(z.int())

const listRevisions = defineRoute<Needs, typeof params, typeof pageQuery>({
  ...shared,
  method: 'get',
  path: '/v1/articles/:articleId/revisions',
  summary: 'An article’s revisions, newest first',
  params,
  query: pageQuery,
  answers: { 200: { description: 'A page of revisions', body: pageOf(revisionShown) } },
  problems: [articleNotFound],
  async handle({ articles }, { params: { articleId }, query: { limit, cursor } }) {
    if (!(await articles.find(articleId))) throw articleNotFound({ articleId })
    const after = byNumber.read(cursor) ?? undefined
    const found = await articles.revisions(articleId, { after, limit: limit + 1 })
    return { status: 200, body: cutPage(found, limit, ({ number }) => byNumber.write(number)) }
  },
})

const getRevision = defineRoute<Needs, typeof revisionParams>({
  ...shared,
  method: 'get',
  path: '/v1/articles/:articleId/revisions/:number',
  summary: 'One revision with its segments',
  params: revisionParams,
  answers: { 200: { description: 'The revision', body: revisionShown } },
  problems: [revisionNotFound],
  async handle({ articles }, { params: { articleId, number } }) {
    const { revision, segments } = await revisionAt(articles, articleId, number)
    const shown = segments.map(({ id, block, kind, ordinal, source, tags }) => ({
      ...{ id, block, kind, ordinal, source },
      marks: marksOf(tags as SegmentTag[]),
    }))
    const input = await articles.writtenAs(revision.id)
    return { status: 200, body: { ...revision, segments: shown, input }, etag: revision.id }
  },
})

const comparisonQuery = z.strictObject({ with: z.coerce.number().int().min(1).max(2_147_483_647) })

const getComparison = defineRoute<Needs, typeof revisionParams, typeof comparisonQuery>({
  ...shared,
  method: 'get',
  path: '/v1/articles/:articleId/revisions/:number/comparison',
  summary: 'What changed from one revision to another, segment by segment',
  params: revisionParams,
  query: comparisonQuery,
  answers: { 200: { description: 'The comparison, from `with` to this revision', body: comparisonShown } },
  problems: [revisionNotFound],
  async handle({ articles }, { params: { articleId, number }, query }) {
    const [old, fresh] = await Promise.all([query.with, number].map(at => revisionAt(articles, articleId, at)))
    const before = old?.segments ?? []
    const after = fresh?.segments ?? []
    const segments = compareRevisions(before, after).map(match => ({
      kind: match.kind,
      before: 'before' in match ? before[match.before]?.source : null,
      after: 'after' in match ? after[match.after]?.source : null,
      ...('words' in match ? { words: match.words } : {}),
    }))
    return { status: 200, body: { from: query.with, to: number, segments } }
  },
})

/** The addresses of an article's revisions. */
export const revisionRoutes: readonly Route<Needs>[] = [listRevisions, getRevision, getComparison]

async function revisionAt(articles: ArticleStore, articleId: string, number: number) {
  const revision = await articles.revision(articleId, number)
  if (!revision) throw revisionNotFound({ articleId, revision: number })
  return { revision, segments: await articles.segments(revision.id) }
}
