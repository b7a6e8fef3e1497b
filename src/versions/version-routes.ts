import { z } from 'zod'
import { exampleIds } from '../articles/article-examples.js'
import { cursorOf, cutPage, pageOf, pageQuery } from '../http/paging.js'
import { defineRoute, type Route } from '../http/route.js'
import { showCurrent } from '../http/show-current.js'
import { languageTag } from '../language-tag.js'
import {
  findingNotFound,
  findingNotOpen,
  findingNotWaived,
  languageNotYours,
  segmentNotFound,
  userNotFound,
  versionNotFound,
  versionNotInReview,
} from '../problems.js'
import { assignVersion } from './assign-version.js'
import { editSegment } from './edit-segment.js'
import type { FindingStore } from './finding-store.js'
import { headOf, type ShowNeeds, showFinding, showSegment, showVersion, versionEtag } from './show-version.js'
import { takeBackWaiver } from './take-back-waiver.js'
import { versionStates } from './version.js'
import { findingShown, segmentShown, versionListed, versionShown } from './version-schemas.js'
import type { VersionStore } from './version-store.js'
import { waiveFinding } from './waive-finding.js'

type Needs = ShowNeeds &
  Parameters<typeof editSegment>[0] &
  Parameters<typeof waiveFinding>[0] &
  Parameters<typeof takeBackWaiver>[0] &
  Parameters<typeof assignVersion>[0] & { versions: VersionStore; findings: FindingStore }

const shared = { access: ['reviewer', 'editor'], topic: 'Versions' } as const
const forReviewers = { access: ['reviewer'], topic: 'Versions' } as const
const params = z.strictObject({ versionId: z.uuid() })
const segmentParams = z.strictObject({ versionId: z.uuid(), segmentId: z.uuid() })
const oneVersion = { description: 'The version', body: versionShown }

const place = cursorOf(z.object({ priority: z.enum(['breaking', 'normal']), id: z.uuid() }))
const listQuery = pageQuery.extend({
  state: z
    .enum([...versionStates, 'undecided'])
    .optional()
    .describe('`undecided`: in review, or with changes asked for'),
  language: z
    .union([z.literal('mine'), languageTag])
    .optional()
    .describe('`mine`: your own languages; all, if you are not limited to some'),
  assignee: z
    .union([z.uuid(), z.literal('nobody')])
    .optional()
    .describe('Whose they are; `nobody`: those that nobody has taken on'),
  articleId: z.uuid().optional(),
  section: z.string().max(100).optional(),
  isRetracted: z.enum(['true', 'false']).optional().describe('`false`: leave out those of retracted articles'),
})

const listVersions = defineRoute<Needs, undefined, typeof listQuery>({
  ...shared,
  method: 'get',
  path: '/v1/versions',
  summary: 'The review queue: breaking first, then oldest',
  query: listQuery,
  answers: { 200: { description: 'A page of versions', body: pageOf(versionListed) } },
  async handle({ versions, findings }, { query: { limit, cursor, language, ...filter }, principal }) {
    const asked = language === 'mine' ? principal.languages : language ? [language] : null
    const found = await versions.list(
      { ...filter, languages: asked ?? undefined },
      { after: place.read(cursor) ?? undefined, limit: limit + 1 },
    )
    const { items, next } = cutPage(found, limit, ({ priority, id }) => place.write({ priority, id }))
    const ids = items.map(({ id }) => id)
    const [seen, open] = await Promise.all([versions.seenIn(ids), findings.openIn(ids)])
    const listed = items.map(version => ({
      ...headOf(version),
      href: `/v1/versions/${version.id}`,
      ...(seen.get(version.id) ?? { segments: 0, confirmed: 0, isLive: false, isRetracted: false }),
      openErrors: open.get(version.id)?.errors ?? 0,
      openWarnings: open.get(version.id)?.warnings ?? 0,
    }))
    return { status: 200, body: { items: listed, next } }
  },
})

const getVersion = defineRoute<Needs, typeof params>({
  ...shared,
  method: 'get',
  path: '/v1/versions/:versionId',
  summary: 'One version with its segments and findings',
  params,
  answers: { 200: oneVersion },
  problems: [versionNotFound],
  handle: (needs, { params: { versionId }, language }) => answerWith(needs, versionId, language),
})

/** A segment is never emptied: a sentence that is gone would be noticed by nobody. */
const someText = z
  .string()
  .max(20_000)
  .refine(text => text.trim() !== '', { params: { code: 'required' } })

const patchInput = z
  .strictObject({ target: someText.optional(), status: z.literal('confirmed').optional() })
  .refine(({ target, status }) => target !== undefined || status !== undefined, { params: { code: 'required' } })
  .meta({ id: 'SegmentEdit', examples: [{ target: 'The <1>minister</1> resigned.', status: 'confirmed' }] })

const patchSegment = defineRoute<Needs, typeof segmentParams, undefined, typeof patchInput>({
  ...forReviewers,
  method: 'patch',
  path: '/v1/versions/:versionId/segments/:segmentId',
  summary: 'Write or confirm a segment',
  description: '`If-Match` with the segment’s etag; a stale one is answered 412 with both texts to compare.',
  params: segmentParams,
  body: patchInput,
  ifMatch: 'required',
  answers: { 200: { description: 'The segment with fresh findings', body: segmentShown } },
  problems: [versionNotFound, segmentNotFound, languageNotYours, versionNotInReview],
  async handle(needs, { params: { versionId, segmentId }, body, principal, mustMatch, language }) {
    const show = () => showSegment(needs, versionId, segmentId, language)
    const edit = editSegment(needs, {
      ...{ versionId, segmentId, target: body.target, status: body.status, by: principal },
      mustMatch: ({ etag }) => mustMatch(String(etag), null),
    })
    await showCurrent(edit, show)
    const shown = await show()
    return { status: 200, body: shown, etag: shown?.etag ?? '' }
  },
})

const waiverInput = z
  .strictObject({
    reason: z.string().trim().min(1).max(2_000).optional().describe('An error needs one; a warning can just be seen'),
  })
  .meta({ examples: [{ reason: 'French does not emphasise numbers.' }] })
const findingParams = z.strictObject({ versionId: z.uuid(), findingId: z.uuid() })

const putWaiver = defineRoute<Needs, typeof findingParams, undefined, typeof waiverInput>({
  ...forReviewers,
  method: 'put',
  path: '/v1/versions/:versionId/findings/:findingId/waiver',
  summary: 'Let a finding stand, and say why; of a warning it is enough to have seen it',
  params: findingParams,
  body: waiverInput,
  answers: { 200: { description: 'The finding', body: findingShown } },
  problems: [versionNotFound, findingNotFound, findingNotOpen, languageNotYours, versionNotInReview],
  async handle(needs, { params: { versionId, findingId }, body: { reason = null }, principal, language }) {
    await waiveFinding(needs, { versionId, findingId, reason, by: principal })
    return answerWithFinding(needs, { versionId, findingId }, language)
  },
})

const deleteWaiver = defineRoute<Needs, typeof findingParams>({
  ...forReviewers,
  method: 'delete',
  path: '/v1/versions/:versionId/findings/:findingId/waiver',
  summary: 'Take a waiver back; the finding is open again',
  params: findingParams,
  answers: { 200: { description: 'The finding', body: findingShown } },
  problems: [versionNotFound, findingNotFound, findingNotWaived, languageNotYours, versionNotInReview],
  async handle(needs, { params: { versionId, findingId }, principal, language }) {
    await takeBackWaiver(needs, { versionId, findingId, by: principal })
    return answerWithFinding(needs, { versionId, findingId }, language)
  },
})

const assignmentInput = z
  .strictObject({ userId: z.uuid().nullable(), dueAt: z.iso.datetime({ offset: true }).nullish() })
  .meta({ examples: [{ userId: exampleIds.reviewer, dueAt: '2026-11-23T12:00:00+01:00' }] })

const putAssignment = defineRoute<Needs, typeof params, undefined, typeof assignmentInput>({
  ...forReviewers,
  method: 'put',
  path: '/v1/versions/:versionId/assignment',
  summary: 'Say who should review a version, and until when',
  params,
  body: assignmentInput,
  answers: { 200: oneVersion },
  problems: [versionNotFound, userNotFound, languageNotYours],
  async handle(needs, { params: { versionId }, body: { userId, dueAt = null }, principal, language }) {
    await assignVersion(needs, { versionId, userId, dueAt, by: principal })
    return answerWith(needs, versionId, language)
  },
})

/** The addresses of versions and their segments. */
export const versionRoutes: readonly Route<Needs>[] = [
  listVersions,
  getVersion,
  patchSegment,
  putWaiver,
  deleteWaiver,
  putAssignment,
]

async function answerWith(needs: ShowNeeds, versionId: string, language: string) {
  const shown = await showVersion(needs, versionId, language)
  return { status: 200, body: shown, etag: versionEtag(shown), headers: { 'Content-Language': language } }
}

type ShownFinding = { versionId: string; findingId: string }

async function answerWithFinding(needs: Needs, { versionId, findingId }: ShownFinding, language: string) {
  const finding = await needs.findings.find(versionId, findingId)
  if (!finding) throw findingNotFound({ findingId })
  return { status: 200, body: showFinding(finding, (check, details) => needs.word(language, check, details)) }
}
