import { z } from 'zod'
import type { GlossaryStore } from '../glossary/glossary-store.js'
import { cursorOf, pageOf, pageQuery } from '../http/paging.js'
import { defineRoute, type Route } from '../http/route.js'
import { termNotFound } from '../problems.js'
import { findTermUses } from './find-term-uses.js'
import type { TermUseStore } from './term-use-store.js'

type Needs = { glossary: GlossaryStore; termUses: TermUseStore }

const place = cursorOf(z.strictObject({ articleId: z.uuid(), language: z.string().max(35), unitId: z.guid() }))
const params = z.strictObject({ termId: z.uuid() })

const example = {
  articleId: '01936a55-7710-7f65-9e81-c4d06a9ff001',
  versionId: '01936a55-7a10-7c65-9e81-c4d06a9ff012',
  language: 'en-GB',
  slug: 'chancellor-visits-kyiv',
  headline: 'Kanzler besucht Kiew',
  count: 1,
  passages: [{ source: 'Er war in Kiew.', target: 'He was in Kiev.', words: ['Kiev'] }],
}

/** A live document that uses an old word of a term, as it is published. */
export const termUse = z
  .object({
    articleId: z.uuid(),
    versionId: z.uuid(),
    language: z.string(),
    slug: z.string(),
    headline: z.string().describe('of the source'),
    count: z.int().describe('Sentences with an old word'),
    passages: z
      .array(z.object({ source: z.string(), target: z.string(), words: z.array(z.string()) }))
      .describe('The first three of them, each with the words as they stand there'),
  })
  .meta({ id: 'TermUse', examples: [example] })

const listTermUses = defineRoute<Needs, typeof params, typeof pageQuery>({
  method: 'get',
  path: '/v1/glossary/terms/:termId/documents',
  access: ['editor', 'reviewer'],
  topic: 'Glossary',
  summary: 'The live documents that use an old word of a term',
  description:
    'Those that say it with a word it had before in their language, or with a forbidden one. A page may be short and still have a `next`.',
  params,
  query: pageQuery,
  answers: { 200: { description: 'A page of documents', body: pageOf(termUse) } },
  problems: [termNotFound],
  async handle({ glossary, termUses }, { params: { termId }, query: { cursor, limit } }) {
    const term = await glossary.find(termId)
    if (!term) throw termNotFound({ termId })
    const { uses, next } = await findTermUses({ glossary, termUses }, term, { after: place.read(cursor), limit })
    return { status: 200, body: { items: uses, next: next && place.write(placeOf(next)) } }
  },
})

/** The address of what a change of the glossary concerns. */
export const termUseRoutes: readonly Route<Needs>[] = [listTermUses]

function placeOf({ articleId, language, unitId }: { articleId: string; language: string; unitId: string }) {
  return { articleId, language, unitId }
}
