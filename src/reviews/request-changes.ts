import type { Announce } from '../events.js'
import type { Principal } from '../people/principal.js'
import { segmentNotFound, versionNotInReview } from '../problems.js'
import { mustReview } from '../versions/must-review.js'
import type { Version } from '../versions/version.js'
import type { VersionStore } from '../versions/version-store.js'
import type { DecisionStore } from './decision-store.js'

type Within = { versions: VersionStore; decisions: DecisionStore; announce: Announce }
type Needs = { transaction<Result>(work: (within: Within) => Promise<Result>): Promise<Result> }

export type ChangeRequest = {
  versionId: string
  note: string
  segments: string[]
  by: Principal
  /** Throws if the version is not what the reviewer saw. */
  mustMatch(version: Version): void
}

/** Sends a version back with a note, and the segments meant; the next edit brings it back to review. */
export async function requestChanges({ transaction }: Needs, request: ChangeRequest): Promise<void> {
  const { versionId, note, segments, by } = request
  await transaction(async ({ versions, decisions, announce }) => {
    const version = await mustReview(versions, versionId, by)
    request.mustMatch(version)
    const { articleId, language, state } = version
    if (state !== 'in_review') throw versionNotInReview({ versionId, state })
    const known = new Set((await versions.segmentsOf(versionId)).map(({ id }) => id))
    const unknown = segments.find(id => !known.has(id))
    if (unknown) throw segmentNotFound({ segmentId: unknown })

    await decisions.add({ versionId, kind: 'change_request', note, segments, decidedBy: by.id, decidedByName: by.name })
    await versions.change(versionId, { state: 'changes_requested' })
    await announce('version.changes-requested', { articleId, versionId, language }, by.id)
  })
}
