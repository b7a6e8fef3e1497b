import { z } from 'zod'
import { cursorOf, cutPage, pageOf, pageQuery } from '../http/paging.js'
import { defineRoute, type Route } from '../http/route.js'
import { canonicalLanguage } from '../languages.js'
import { documentGone, documentNotFound, notAcceptable } from '../problems.js'
import { changeExample } from './content-examples.js'
import { changeSchema, documentSchema } from './content-schemas.js'
import type { DocumentListStore } from './document-list-store.js'
import { type FollowNeeds, followChanges } from './follow-changes.js'

export type ContentRoutesNeeds = FollowNeeds & { documentList: DocumentListStore }

type Access = Route['access']

/** What downstream sites read. `isPublic`: without a key. */
export function contentRoutes({ isPublic }: { isPublic: boolean }): Route<ContentRoutesNeeds>[] {
  const access: Access = isPublic ? 'everyone' : ['reader', 'editor', 'reviewer']
  return [listDocuments(access), getDocument(access), listChanges(access)]
}

const cursors = cursorOf(z.strictObject({ publishedAt: z.iso.datetime(), articleId: z.uuid() }))

function listDocuments(access: Access) {
  return defineRoute<ContentRoutesNeeds, typeof languageParams, typeof listQuery>({
    method: 'get',
    path: '/v1/content/:language',
    access,
    topic: 'Delivery',
    summary: 'List the documents of a language',
    description: 'Live documents, newest first. `since` leaves out what has not changed from that time on.',
    params: languageParams,
    query: listQuery,
    answers: {
      200: {
        description: 'A page of documents',
        body: pageOf(documentSchema),
      },
    },

    async handle({ documentList }, { params, query }) {
      const { cursor, limit, since, section, tag } = query
      const filter = { language: params.language, section, tag, since: since ? new Date(since) : undefined }
      const rows = await documentList.list(filter, { after: cursors.read(cursor), limit: limit + 1 })
      const page = cutPage(rows, limit, ({ publishedAt, articleId }) => cursors.write({ publishedAt, articleId }))
      return { status: 200, body: page }
    },
  })
}

const languageParams = z.strictObject({
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[a-z\d]{2,8}){0,4}$/i)
    .transform(language => canonicalLanguage(language) ?? language),
})

const listQuery = pageQuery.extend({
  section: z.string().min(1).max(200).optional(),
  tag: z.string().min(1).max(200).optional(),
  since: z.iso.datetime({ offset: true }).optional(),
})

/** For the reference only: `document-handler.ts` answers before any route is looked for. */
function getDocument(access: Access) {
  return defineRoute<ContentRoutesNeeds, typeof documentParams>({
    method: 'get',
    path: '/v1/content/:language/:address',
    access,
    topic: 'Delivery',
    summary: 'Read a document',
    description:
      'By its slug or its article id. `Accept`, or the suffix `.json`, `.html` or `.md`, picks the form. An old slug redirects to the newest.',
    params: documentParams,
    answers: {
      200: { description: 'The document', body: documentSchema, texts: ['text/html', 'text/markdown'] },
      301: { description: 'It has another slug by now: `Location` says which', body: null },
      304: { description: 'As you know it: `If-None-Match` names its ETag', body: null },
    },
    problems: [documentNotFound, documentGone, notAcceptable],

    async handle() {
      throw documentNotFound({})
    },
  })
}

const documentParams = z.strictObject({ language: z.string(), address: z.string() })

function listChanges(access: Access) {
  return defineRoute<ContentRoutesNeeds, undefined, typeof changesQuery>({
    method: 'get',
    path: '/v1/changes',
    access,
    topic: 'Delivery',
    summary: 'Follow what was published and what was taken back',
    description:
      'Every change after a cursor, in the order in which they became true: none is skipped, none comes twice. `next` is the cursor to go on from, also when there is nothing yet. `wait` holds the answer until there is.',
    query: changesQuery,
    answers: {
      200: { description: 'Changes, oldest first', body: changesShown },
    },

    async handle(needs, { query: { after, limit, wait }, signal }) {
      return { status: 200, body: await followChanges(needs, { after, limit, waitMs: wait * 1_000, signal }) }
    },
  })
}

const changesShown = z
  .object({ items: z.array(changeSchema), next: z.string() })
  .meta({ examples: [{ items: [changeExample], next: '42' }] })

const changesQuery = z.strictObject({
  after: z
    .string()
    .regex(/^\d{1,18}$/)
    .default('0'),
  limit: pageQuery.shape.limit,
  wait: z.coerce.number().int().min(0).max(30).default(0),
})
