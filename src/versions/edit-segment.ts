import type { Announce } from '../events.js'
import type { Principal } from '../people/principal.js'
import { segmentNotFound, versionNotInReview } from '../problems.js'
import { findingsIn } from './check-version.js'
import type { FindingStore } from './finding-store.js'
import { mustReview } from './must-review.js'
import { isOpen } from './version.js'
import type { SegmentView, VersionStore } from './version-store.js'

type Within = {
  versions: VersionStore
  findings: FindingStore
  articles: { find(id: string): Promise<{ sourceLanguage: string } | undefined> }
  announce: Announce
}
type Needs = { transaction<Result>(work: (within: Within) => Promise<Result>): Promise<Result> }

export type Edit = {
  versionId: string
  segmentId: string
  target?: string | undefined
  status?: 'confirmed' | undefined
  by: Principal
  /** Throws if the segment is not what the editor saw. */
  mustMatch(segment: SegmentView): void
}

/**
 * Writes a person's words, or confirms those that stand, and checks the segment anew. The next edit after a
 * change request brings the version back to review. The text before stays in the segment's history.
 */
export async function editSegment({ transaction }: Needs, edit: Edit): Promise<void> {
  const { versionId, segmentId, target, status, by } = edit
  await transaction(async ({ versions, findings, articles, announce }) => {
    const version = await mustReview(versions, versionId, by)
    const [segment] = await versions.segmentsOf(versionId, segmentId)
    if (!segment) throw segmentNotFound({ segmentId })
    edit.mustMatch(segment)
    if (!isOpen(version)) throw versionNotInReview({ versionId, state: version.state })

    const { articleId, language } = version
    const wording = target?.normalize('NFC')
    if (wording !== undefined && wording !== segment.target) {
      const whose = { author: by.id, writtenBy: by.id, writtenOrigin: 'human', origin: 'human' } as const
      await versions.write(versionId, { segmentId, target: wording, ...whose }, status ?? 'draft')
      await announce('segment.edited', { articleId, versionId, segmentId }, by.id)
      const { sourceLanguage = 'de' } = (await articles.find(articleId)) ?? {}
      const [edited] = await versions.segmentsOf(versionId, segmentId)
      if (edited) await findings.replace(versionId, findingsIn(edited, { sourceLanguage, language }), segmentId)
    } else if (status) {
      if (segment.target === null) throw segmentNotFound({ segmentId })
      await versions.confirm(versionId, segmentId)
      await announce('segment.confirmed', { articleId, versionId, segmentId }, by.id)
    }
    await versions.change(versionId, version.state === 'changes_requested' ? { state: 'in_review' } : {})
  })
}
