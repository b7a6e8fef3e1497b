import { createHash } from 'node:crypto'
import type { Announce } from '../events.js'
import type { MemoryStore } from '../memory/memory-store.js'
import type { Principal } from '../people/principal.js'
import { articleRetracted, openErrors, selfApproval, unseenSegments, versionNotInReview } from '../problems.js'
import type { FindingStore } from '../versions/finding-store.js'
import { barredFromApproval } from '../versions/four-eyes.js'
import { mustReview } from '../versions/must-review.js'
import type { SegmentView } from '../versions/segment-views.js'
import type { Version } from '../versions/version.js'
import type { VersionStore } from '../versions/version-store.js'
import type { DecisionStore } from './decision-store.js'

type Within = {
  articles: { retraction(articleId: string): Promise<unknown> }
  versions: VersionStore
  findings: FindingStore
  decisions: DecisionStore
  memory: Pick<MemoryStore, 'keep'>
  announce: Announce
}
type Needs = {
  reviewPolicy: 'four-eyes' | 'single'
  transaction<Result>(work: (within: Within) => Promise<Result>): Promise<Result>
}

export type Approval = {
  versionId: string
  note: string | null
  by: Principal
  /** Throws if the version is not what the reviewer saw. */
  mustMatch(version: Version): void
}

/**
 * Approves exactly the text the reviewer saw; it goes live, replaces what was live before, and may be
 * used again elsewhere. Refused while an
 * error is open, a segment has no text or waits to be looked at again, or, where several may review, by whom
 * wrote part of it.
 */
export async function approveVersion({ reviewPolicy, transaction }: Needs, approval: Approval): Promise<void> {
  const { versionId, note, by } = approval
  await transaction(async within => {
    const { articles, versions, decisions, memory, announce } = within
    const version = await mustReview(versions, versionId, by)
    approval.mustMatch(version)
    const { articleId, language, state } = version
    if (state !== 'in_review') throw versionNotInReview({ versionId, state })
    if (await articles.retraction(articleId)) throw articleRetracted({ articleId })
    const barred = await barredFromApproval({ reviewPolicy, versions, decisions }, version)
    if (barred?.includes(by.id)) throw selfApproval({})
    const segments = await mustBeReady(within, versionId)

    await decisions.add({
      versionId,
      kind: 'approval',
      note,
      textHash: hashOf(segments),
      decidedBy: by.id,
      decidedByName: by.name,
    })
    await versions.change(versionId, { state: 'approved', approved: true })
    await versions.supersedeOthers(version, ['approved'])
    await memory.keep(versionId, by)
    await announce('version.approved', { articleId, versionId, language }, by.id)
  })
}

async function mustBeReady({ versions, findings }: Within, versionId: string): Promise<SegmentView[]> {
  const open = (await findings.of(versionId)).filter(({ severity, state }) => severity === 'error' && state === 'open')
  if (open.length > 0) throw openErrors({ findings: open })
  const segments = await versions.segmentsOf(versionId)
  const unseen = segments.filter(({ target, recheck }) => target === null || recheck)
  if (unseen.length > 0) throw unseenSegments({ segments: unseen.map(({ id }) => id) })
  return segments
}

/** What exactly was approved: SHA-256 over the texts in their order. */
function hashOf(segments: readonly SegmentView[]): string {
  return createHash('sha256')
    .update(JSON.stringify(segments.map(({ target }) => target)))
    .digest('hex')
}
