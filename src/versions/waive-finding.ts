import type { Announce } from '../events.js'
import type { Principal } from '../people/principal.js'
import { findingNotFound, findingNotOpen, invalidInput, versionNotInReview } from '../problems.js'
import type { FindingStore } from './finding-store.js'
import { mustReview } from './must-review.js'
import { isOpen } from './version.js'
import type { VersionStore } from './version-store.js'

type Within = { versions: VersionStore; findings: FindingStore; announce: Announce }
type Needs = { transaction<Result>(work: (within: Within) => Promise<Result>): Promise<Result> }

/** Lets a finding stand: an error because a person says why, a warning because a person has seen it. */
export async function waiveFinding(
  { transaction }: Needs,
  { versionId, findingId, reason, by }: { versionId: string; findingId: string; reason: string | null; by: Principal },
): Promise<void> {
  await transaction(async ({ versions, findings, announce }) => {
    const version = await mustReview(versions, versionId, by)
    if (!isOpen(version)) throw versionNotInReview({ versionId, state: version.state })
    const finding = await findings.find(versionId, findingId)
    if (!finding) throw findingNotFound({ findingId })
    if (finding.state !== 'open') throw findingNotOpen({ findingId, state: finding.state })
    if (finding.severity === 'error' && reason === null) {
      throw invalidInput({ errors: [{ pointer: '/reason', code: 'required' }] })
    }
    await findings.waive(findingId, reason, by)
    await versions.change(versionId)
    await announce('finding.waived', { articleId: version.articleId, versionId, findingId, reason }, by.id)
  })
}
