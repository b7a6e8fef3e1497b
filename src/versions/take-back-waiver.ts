import type { Announce } from '../events.js'
import type { Principal } from '../people/principal.js'
import { findingNotFound, findingNotWaived, versionNotInReview } from '../problems.js'
import type { FindingStore } from './finding-store.js'
import { mustReview } from './must-review.js'
import { isOpen } from './version.js'
import type { VersionStore } from './version-store.js'

type Within = { versions: VersionStore; findings: FindingStore; announce: Announce }
type Needs = { transaction<Result>(work: (within: Within) => Promise<Result>): Promise<Result> }

/** Opens a finding again that somebody let stand; who did, and why, stays among the events. */
export async function takeBackWaiver(
  { transaction }: Needs,
  { versionId, findingId, by }: { versionId: string; findingId: string; by: Principal },
): Promise<void> {
  await transaction(async ({ versions, findings, announce }) => {
    const version = await mustReview(versions, versionId, by)
    if (!isOpen(version)) throw versionNotInReview({ versionId, state: version.state })
    const finding = await findings.find(versionId, findingId)
    if (!finding) throw findingNotFound({ findingId })
    if (finding.state !== 'waived') throw findingNotWaived({ findingId, state: finding.state })
    await findings.reopen(findingId)
    await versions.change(versionId)
    await announce('finding.reopened', { articleId: version.articleId, versionId, findingId }, by.id)
  })
}
