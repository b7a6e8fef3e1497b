import { z } from 'zod'
import { exampleIds } from '../articles/article-examples.js'
import { cursorOf, cutPage, pageOf, pageQuery } from '../http/paging.js'
import { defineRoute, type Route } from '../http/route.js'
import { showCurrent } from '../http/show-current.js'
import {
  articleRetracted,
  commentNotFound,
  languageNotYours,
  openErrors,
  Problem,
  segmentNotFound,
  selfApproval,
  unseenSegments,
  versionNotApproved,
  versionNotFound,
  versionNotInReview,
} from '../problems.js'
import type { KeptFinding } from '../versions/finding-store.js'
import { type ShowNeeds, showFinding, showVersion, versionEtag } from '../versions/show-version.js'
import type { Version } from '../versions/version.js'
import { versionShown } from '../versions/version-schemas.js'
import { approveVersion } from './approve-version.js'
import { commentVersion, resolveComment } from './comment-version.js'
import type { DecisionStore } from './decision-store.js'
import { requestChanges } from './request-changes.js'
import { withdrawVersion } from './withdraw-version.js'

type Needs = Omit<ShowNeeds, 'decisions'> & { decisions: DecisionStore } & Parameters<typeof approveVersion>[0] &
  Parameters<typeof requestChanges>[0] &
  Parameters<typeof withdrawVersion>[0] &
  Parameters<typeof commentVersion>[0]

const shared = { access: ['reviewer'], topic: 'Reviews' } as const
const params = z.strictObject({ versionId: z.uuid() })
const reason = z.string().trim().min(1).max(2_000)

const approvalInput = z
  .strictObject({ note: z.string().max(2_000).nullish() })
  .meta({ id: 'Approval', examples: [{ note: 'Good to go.' }] })
  .optional()

const putApproval = defineRoute<Needs, typeof params, undefined, typeof approvalInput>({
  ...shared,
  method: 'put',
  path: '/v1/versions/:versionId/approval',
  summary: 'Approve exactly the text you saw; it goes live',
  params,
  body: approvalInput,
  ifMatch: 'required',
  answers: { 201: { description: 'The version, approved', body: versionShown } },
  problems: [
    versionNotFound,
    languageNotYours,
    selfApproval,
    openErrors,
    unseenSegments,
    versionNotInReview,
    articleRetracted,
  ],
  async handle(needs, { params: { versionId }, body, principal, mustMatch, language }) {
    const mustBe = ({ etag }: Version) => mustMatch(String(etag), null)
    const approval = approveVersion(needs, { versionId, note: body?.note ?? null, by: principal, mustMatch: mustBe })
    await showCurrent(wordingErrors(approval, needs, language), () => showVersion(needs, versionId, language))
    return answerWith(needs, versionId, language, 201)
  },
})

const changeInput = z
  .strictObject({ note: reason, segments: z.array(z.uuid()).max(1_000).default([]) })
  .meta({ examples: [{ note: 'The unit is missing.', segments: [exampleIds.sentence] }] })

const putChangeRequest = defineRoute<Needs, typeof params, undefined, typeof changeInput>({
  ...shared,
  method: 'put',
  path: '/v1/versions/:versionId/change-request',
  summary: 'Send a version back; the next edit brings it to review again',
  params,
  body: changeInput,
  ifMatch: 'required',
  answers: { 200: { description: 'The version', body: versionShown } },
  problems: [versionNotFound, segmentNotFound, languageNotYours, versionNotInReview],
  async handle(needs, { params: { versionId }, body: { note, segments }, principal, mustMatch, language }) {
    const mustBe = ({ etag }: Version) => mustMatch(String(etag), null)
    const request = requestChanges(needs, { versionId, note, segments, by: principal, mustMatch: mustBe })
    await showCurrent(request, () => showVersion(needs, versionId, language))
    return answerWith(needs, versionId, language, 200)
  },
})

const withdrawalInput = z.strictObject({ reason }).meta({ examples: [{ reason: 'The number is wrong.' }] })

const putWithdrawal = defineRoute<Needs, typeof params, undefined, typeof withdrawalInput>({
  ...shared,
  method: 'put',
  path: '/v1/versions/:versionId/withdrawal',
  summary: 'Take an approved version out of delivery, at once',
  params,
  body: withdrawalInput,
  ifMatch: 'required',
  answers: { 200: { description: 'The version, withdrawn', body: versionShown } },
  problems: [versionNotFound, languageNotYours, versionNotApproved],
  async handle(needs, { params: { versionId }, body, principal, mustMatch, language }) {
    const mustBe = ({ etag }: Version) => mustMatch(String(etag), null)
    const withdrawal = withdrawVersion(needs, { versionId, reason: body.reason, by: principal, mustMatch: mustBe })
    await showCurrent(withdrawal, () => showVersion(needs, versionId, language))
    return answerWith(needs, versionId, language, 200)
  },
})

const commentExample = {
  id: '01936b0a-3c20-7c98-8b2f-91d7e3b6c009',
  segmentId: exampleIds.sentence,
  text: 'Is this the level of Monday morning?',
  author: exampleIds.reviewer,
  authorName: 'Ada',
  createdAt: '2026-11-23T09:21:00.000Z',
  resolvedAt: null,
  resolvedBy: null,
}
const commentShown = z
  .object({
    id: z.uuid(),
    segmentId: z.uuid().nullable(),
    text: z.string(),
    author: z.string(),
    authorName: z.string(),
    createdAt: z.iso.datetime(),
    resolvedAt: z.iso.datetime().nullable(),
    resolvedBy: z.string().nullable(),
  })
  .meta({ id: 'Comment', examples: [commentExample] })
const commentInput = z
  .strictObject({ text: z.string().trim().min(1).max(5_000), segmentId: z.uuid().nullish() })
  .meta({ examples: [{ text: commentExample.text, segmentId: exampleIds.sentence }] })
const commenters = { access: ['reviewer', 'editor'], topic: 'Reviews' } as const
const byId = cursorOf(z.uuid())

const listComments = defineRoute<Needs, typeof params, typeof pageQuery>({
  ...commenters,
  method: 'get',
  path: '/v1/versions/:versionId/comments',
  summary: 'What was said about a version, oldest first',
  params,
  query: pageQuery,
  answers: { 200: { description: 'A page of comments', body: pageOf(commentShown) } },
  problems: [versionNotFound],
  async handle({ versions, decisions }, { params: { versionId }, query: { limit, cursor } }) {
    if (!(await versions.find(versionId))) throw versionNotFound({ versionId })
    const found = await decisions.comments(versionId, { after: byId.read(cursor) ?? undefined, limit: limit + 1 })
    const { items, next } = cutPage(found, limit, ({ id }) => byId.write(id))
    return { status: 200, body: { items: items.map(showComment), next } }
  },
})

const postComment = defineRoute<Needs, typeof params, undefined, typeof commentInput>({
  ...commenters,
  method: 'post',
  path: '/v1/versions/:versionId/comments',
  summary: 'Say something about a version or one of its segments',
  params,
  body: commentInput,
  answers: { 201: { description: 'The comment', body: commentShown } },
  problems: [versionNotFound, segmentNotFound],
  async handle(needs, { params: { versionId }, body: { text, segmentId = null }, principal }) {
    const comment = await commentVersion(needs, { versionId, segmentId, text, by: principal })
    return { status: 201, body: showComment(comment), location: `/v1/versions/${versionId}/comments` }
  },
})

const commentParams = z.strictObject({ versionId: z.uuid(), commentId: z.uuid() })

const putResolution = defineRoute<Needs, typeof commentParams>({
  ...commenters,
  method: 'put',
  path: '/v1/versions/:versionId/comments/:commentId/resolution',
  summary: 'Mark a comment as dealt with',
  params: commentParams,
  answers: { 200: { description: 'The comment', body: commentShown } },
  problems: [commentNotFound],
  async handle(needs, { params: { versionId, commentId }, principal }) {
    const comment = await resolveComment(needs, { versionId, commentId, by: principal })
    return { status: 200, body: showComment(comment) }
  },
})

/** The addresses of decisions and comments. */
export const reviewRoutes: readonly Route<Needs>[] = [
  putApproval,
  putChangeRequest,
  putWithdrawal,
  listComments,
  postComment,
  putResolution,
]

/** Open errors are listed as a reviewer reads them: each with its sentence, in the caller's language. */
async function wordingErrors(approval: Promise<void>, { word }: Needs, language: string): Promise<void> {
  try {
    await approval
  } catch (error) {
    if (!(error instanceof Problem) || error.type !== openErrors.type) throw error
    const findings = error.details.findings as KeptFinding[]
    throw openErrors({
      findings: findings.map(one => showFinding(one, (check, details) => word(language, check, details))),
    })
  }
}

async function answerWith(needs: Needs, versionId: string, language: string, status: number) {
  const shown = await showVersion(needs, versionId, language)
  return { status, body: shown, etag: versionEtag(shown), location: `/v1/versions/${versionId}` }
}

function showComment<Comment extends { versionId: string }>({ versionId, ...comment }: Comment) {
  return comment
}
