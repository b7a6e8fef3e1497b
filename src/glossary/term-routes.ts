import { z } from 'zod'
import { cursorOf, cutPage, pageOf, pageQuery } from '../http/paging.js'
import { defineRoute, type Route } from '../http/route.js'
import { usualTag } from '../language-tag.js'
import { termNotFound } from '../problems.js'
import { addTerm, changeTerm, removeTerm } from './change-terms.js'
import { termInput, termShown } from './glossary-schemas.js'
import type { GlossaryStore } from './glossary-store.js'
import type { Term } from './term.js'

type Needs = Parameters<typeof addTerm>[0] & { glossary: GlossaryStore }

const shared = { access: ['editor'], topic: 'Glossary' } as const
const readers = { ...shared, access: ['editor', 'reviewer'] } as const
const params = z.strictObject({ termId: z.uuid() })
const place = cursorOf(z.strictObject({ sortKey: z.string(), id: z.uuid() }))

const query = pageQuery.extend({
  q: z.string().trim().min(1).max(200).optional().describe('Letters of the term, or of a word for it'),
  language: usualTag.optional().describe('Only terms with something to say in this language'),
  missing: usualTag.optional().describe('Only terms without a word in this language'),
})

const listTerms = defineRoute<Needs, undefined, typeof query>({
  ...readers,
  method: 'get',
  path: '/v1/glossary/terms',
  summary: 'The terms, from A to Z',
  query,
  answers: { 200: { description: 'A page of terms', body: pageOf(termShown) } },
  async handle({ glossary }, { query: { limit, cursor, q = null, language = null, missing = null } }) {
    const after = place.read(cursor)
    const terms = await glossary.list({ q, language, missing, limit: limit + 1, after })
    const cut = cutPage(terms, limit, ({ source, id }) => place.write({ sortKey: source.toLowerCase(), id }))
    return { status: 200, body: { ...cut, items: cut.items.map(showTerm) } }
  },
})

const postTerm = defineRoute<Needs, undefined, undefined, typeof termInput>({
  ...shared,
  method: 'post',
  path: '/v1/glossary/terms',
  summary: 'Add a term',
  body: termInput,
  answers: { 201: { description: 'The term', body: termShown } },
  async handle(needs, { body, principal }) {
    const term = await addTerm(needs, body, principal.id)
    return { status: 201, location: `/v1/glossary/terms/${term.id}`, etag: etagOf(term), body: showTerm(term) }
  },
})

const getTerm = defineRoute<Needs, typeof params>({
  ...readers,
  method: 'get',
  path: '/v1/glossary/terms/:termId',
  summary: 'One term',
  params,
  answers: { 200: { description: 'The term', body: termShown } },
  problems: [termNotFound],
  async handle({ glossary }, { params: { termId } }) {
    const term = await glossary.find(termId)
    if (!term) throw termNotFound({ termId })
    return { status: 200, etag: etagOf(term), body: showTerm(term) }
  },
})

const putTerm = defineRoute<Needs, typeof params, undefined, typeof termInput>({
  ...shared,
  method: 'put',
  path: '/v1/glossary/terms/:termId',
  summary: 'Change a term, whole',
  description: 'Drafts and edits from then on are checked by it; texts with the term in them are asked for anew.',
  params,
  body: termInput,
  ifMatch: 'required',
  answers: { 200: { description: 'The term', body: termShown } },
  problems: [termNotFound],
  async handle(needs, { params: { termId }, body: input, principal, mustMatch }) {
    const expect = (term: Term) => mustMatch(etagOf(term), showTerm(term))
    const term = await changeTerm(needs, { termId, input, by: principal.id, expect })
    return { status: 200, etag: etagOf(term), body: showTerm(term) }
  },
})

const deleteTerm = defineRoute<Needs, typeof params>({
  ...shared,
  method: 'delete',
  path: '/v1/glossary/terms/:termId',
  summary: 'Take a term out',
  params,
  ifMatch: 'required',
  answers: { 204: { description: 'Taken out', body: null } },
  problems: [termNotFound],
  async handle(needs, { params: { termId }, principal, mustMatch }) {
    const expect = (term: Term) => mustMatch(etagOf(term), showTerm(term))
    await removeTerm(needs, { termId, by: principal.id, expect })
    return { status: 204 }
  },
})

/** The addresses of the glossary's terms. */
export const termRoutes: readonly Route<Needs>[] = [listTerms, postTerm, getTerm, putTerm, deleteTerm]

function showTerm({ stems, keyStem, etag, ...term }: Term) {
  return { ...term, etag: String(etag) }
}

function etagOf({ etag }: Term): string {
  return String(etag)
}
