import type { Announce } from '../events.js'
import type { Principal } from '../people/principal.js'
import { commentNotFound, segmentNotFound, versionNotFound } from '../problems.js'
import type { VersionStore } from '../versions/version-store.js'
import type { DecisionStore } from './decision-store.js'

type Within = { versions: VersionStore; decisions: DecisionStore; announce: Announce }
type Needs = { transaction<Result>(work: (within: Within) => Promise<Result>): Promise<Result> }

/** Says something about a version, or about one of its segments. */
export async function commentVersion(
  { transaction }: Needs,
  { versionId, segmentId, text, by }: { versionId: string; segmentId: string | null; text: string; by: Principal },
) {
  return transaction(async ({ versions, decisions, announce }) => {
    const version = await versions.find(versionId)
    if (!version) throw versionNotFound({ versionId })
    if (segmentId !== null && (await versions.segmentsOf(versionId, segmentId)).length === 0) {
      throw segmentNotFound({ segmentId })
    }
    const comment = await decisions.addComment({
      versionId,
      segmentId,
      text,
      author: by.id,
      authorName: by.name,
      resolvedBy: null,
    })
    await announce('comment.added', { articleId: version.articleId, versionId, commentId: comment.id }, by.id)
    return comment
  })
}

/** Marks a comment as dealt with; doing it again changes nothing. */
export async function resolveComment(
  { transaction }: Needs,
  { versionId, commentId, by }: { versionId: string; commentId: string; by: Principal },
) {
  return transaction(async ({ versions, decisions, announce }) => {
    const version = await versions.find(versionId)
    const comment = version && (await decisions.findComment(versionId, commentId))
    if (!version || !comment) throw commentNotFound({ commentId })
    if (comment.resolvedAt) return comment
    const resolved = await decisions.resolveComment(commentId, by.id)
    await announce('comment.resolved', { articleId: version.articleId, versionId, commentId }, by.id)
    return resolved
  })
}
