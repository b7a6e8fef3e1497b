import type { Announce } from '../events.js'
import type { Principal } from '../people/principal.js'
import { userNotFound } from '../problems.js'
import { mustReview } from './must-review.js'
import type { VersionStore } from './version-store.js'

type Within = {
  versions: VersionStore
  users: { find(id: string): Promise<{ id: string } | null> }
  announce: Announce
}
type Needs = { transaction<Result>(work: (within: Within) => Promise<Result>): Promise<Result> }

/** Says who should review a version and until when; null takes the assignment back. */
export async function assignVersion(
  { transaction }: Needs,
  { versionId, userId, dueAt, by }: { versionId: string; userId: string | null; dueAt: string | null; by: Principal },
): Promise<void> {
  await transaction(async ({ versions, users, announce }) => {
    const { articleId, language } = await mustReview(versions, versionId, by)
    if (userId !== null && !(await users.find(userId))) throw userNotFound({ userId })
    await versions.change(versionId, { assignee: userId, dueAt })
    await announce('version.assigned', { articleId, versionId, language, userId }, by.id)
  })
}
