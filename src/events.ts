/** The facts this system announces, in the order an article lives through them. */
type Events = {
  'article.received': { articleId: string; revision: number }
  'article.revised': { articleId: string; revision: number; change: string }
  'article.languages-added': { articleId: string; languages: string[] }
  'article.retracted': { articleId: string; reason: string }
  'article.reinstated': { articleId: string }
  'job.opened': { articleId: string; jobId: string; language: string; priority: string }
  'job.parked': { articleId: string; jobId: string; language: string; reason: string }
  'job.failed': { articleId: string; jobId: string; language: string; reason: string }
  'job.retried': { articleId: string; jobId: string; language: string; priority: string }
  'job.passed-on': {
    articleId: string
    jobId: string
    language: string
    priority: string
    provider: string
    reason: string
  }
  'job.cancelled': { articleId: string; jobId: string; language: string }
  'job.superseded': { articleId: string; jobId: string; language: string }
  'version.drafted': { articleId: string; versionId: string; language: string }
  'version.ready-for-review': { articleId: string; versionId: string; language: string }
  'version.superseded': { articleId: string; versionId: string; language: string }
  'version.assigned': { articleId: string; versionId: string; language: string; userId: string | null }
  'segment.edited': { articleId: string; versionId: string; segmentId: string }
  'segment.confirmed': { articleId: string; versionId: string; segmentId: string }
  'finding.waived': { articleId: string; versionId: string; findingId: string; reason: string | null }
  'finding.reopened': { articleId: string; versionId: string; findingId: string }
  'comment.added': { articleId: string; versionId: string; commentId: string }
  'comment.resolved': { articleId: string; versionId: string; commentId: string }
  'version.changes-requested': { articleId: string; versionId: string; language: string }
  'version.approved': { articleId: string; versionId: string; language: string }
  'version.withdrawn': { articleId: string; versionId: string; language: string; reason: string }
  'document.published': { articleId: string; versionId: string; language: string }
  'user.added': { userId: string }
  'user.changed': { userId: string }
  'user.invited': { userId: string | null; invitationId: string }
  'user.uninvited': { userId: string; invitationId: string }
  'user.joined': { userId: string; invitationId: string }
  'user.password-changed': { userId: string }
  'session.opened': { userId: string }
  'session.ended': { userId: string }
  'key.added': { keyId: string }
  'key.revoked': { keyId: string }
  'memory.unit-deleted': { unitId: string; language: string }
  'memory.imported': { importId: string; file: string; added: number }
  'checks.severities-changed': { rules: number }
  'budgets.changed': { budgets: number }
  'reconciliation.opened': { reconciliationId: string; provider: string }
  'reconciliation.done': { reconciliationId: string; provider: string }
  'reconciliation.drifted': { reconciliationId: string; provider: string; drift: number }
  'reconciliation.failed': { reconciliationId: string; provider: string; reason: string }
  'breaker.opened': { provider: string; reason: string }
  'breaker.closed': { provider: string }
  'glossary.term-added': { termId: string; source: string }
  'glossary.term-changed': { termId: string; source: string }
  'glossary.term-removed': { termId: string; source: string }
  'glossary.imported': { added: number; changed: number; removed: number }
}

export type EventName = keyof Events

export type Event<Name extends EventName = EventName> = {
  [N in Name]: { id: string; name: N; data: Events[N]; actor: string }
}[Name]

/** Writes a fact beside the change that made it true; `actor` is a principal's id or `system`. */
export type Announce = <Name extends EventName>(name: Name, data: Events[Name], actor: string) => Promise<void>
