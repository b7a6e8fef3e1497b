import type { Announce } from '../events.js'
import type { MemoryStore } from '../memory/memory-store.js'
import type { Principal } from '../people/principal.js'
import { versionNotApproved } from '../problems.js'
import { mustReview } from '../versions/must-review.js'
import type { Version } from '../versions/version.js'
import type { VersionStore } from '../versions/version-store.js'
import type { DecisionStore } from './decision-store.js'

type Within = {
  versions: VersionStore
  decisions: DecisionStore
  memory: Pick<MemoryStore, 'forget'>
  content: { takeDown(what: { articleId: string; language: string; gone: 'withdrawn'; reason: string }): Promise<void> }
  announce: Announce
}
type Needs = { transaction<Result>(work: (within: Within) => Promise<Result>): Promise<Result> }

export type Withdrawal = {
  versionId: string
  reason: string
  by: Principal
  /** Throws if the version is not what the reviewer saw. */
  mustMatch(version: Version): void
}

/** Takes an approved version out of delivery and its sentences out of the memory, at once. What was live before it does not come back by itself. */
export async function withdrawVersion({ transaction }: Needs, withdrawal: Withdrawal): Promise<void> {
  const { versionId, reason, by } = withdrawal
  await transaction(async ({ versions, decisions, memory, content, announce }) => {
    const version = await mustReview(versions, versionId, by)
    withdrawal.mustMatch(version)
    const { articleId, language, state } = version
    if (state !== 'approved') throw versionNotApproved({ versionId, state })

    await decisions.add({ versionId, kind: 'withdrawal', note: reason, decidedBy: by.id, decidedByName: by.name })
    await versions.change(versionId, { state: 'withdrawn' })
    await memory.forget({ articleId, language })
    await announce('version.withdrawn', { articleId, versionId, language, reason }, by.id)
    await content.takeDown({ articleId, language, gone: 'withdrawn', reason })
  })
}
