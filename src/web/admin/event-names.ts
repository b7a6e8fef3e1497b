import type { EventName } from '../../events.js'

// Each has to be named, or the types do not fit.
const known: Record<EventName, true> = {
  'article.received': true,
  'article.revised': true,
  'article.languages-added': true,
  'article.retracted': true,
  'article.reinstated': true,
  'job.opened': true,
  'job.parked': true,
  'job.failed': true,
  'job.retried': true,
  'job.cancelled': true,
  'job.superseded': true,
  'version.drafted': true,
  'version.ready-for-review': true,
  'version.superseded': true,
  'version.assigned': true,
  'segment.edited': true,
  'segment.confirmed': true,
  'finding.waived': true,
  'comment.added': true,
  'comment.resolved': true,
  'version.changes-requested': true,
  'version.approved': true,
  'version.withdrawn': true,
  'document.published': true,
  'user.added': true,
  'user.changed': true,
  'user.invited': true,
  'user.uninvited': true,
  'user.joined': true,
  'user.password-changed': true,
  'session.opened': true,
  'session.ended': true,
  'key.added': true,
  'key.revoked': true,
  'checks.severities-changed': true,
  'budgets.changed': true,
}

/** Every kind of event there is. */
export const eventNames = Object.keys(known)
