/**
 * Everything that can go wrong in a way a client should understand (RFC 9457).
 * `type` names the wording in `locales/<language>/problems.json`; `details` fill it and are sent along.
 */
export class Problem extends Error {
  override name = 'Problem'

  constructor(
    readonly type: string,
    readonly status: number,
    readonly details: Record<string, unknown> = {},
    readonly headers: Record<string, string> = {},
  ) {
    super(type)
  }
}

/** Builds one kind of problem; the list below is the only place where kinds are made. */
function problem<Details extends Record<string, unknown> = Record<string, never>>(type: string, status: number) {
  const make = (details: Details, headers?: Record<string, string>) => new Problem(type, status, details, headers)
  return Object.assign(make, { type, status })
}

/**
 * One fault of an input: where (RFC 6901; a query parameter's name counts as a field) and which rule.
 * The words come from `locales/<language>/input.json` by the code, filled with `details`.
 */
export type InputFault = { pointer: string; code: string; details?: Record<string, unknown> }

// the request itself
export const malformedJson = problem('malformed-json', 400)
export const malformedText = problem('malformed-text', 400)
export const malformedRequest = problem('malformed-request', 400)
export const nestedTooDeep = problem<{ limit: number }>('nested-too-deep', 400)
export const duplicateKey = problem<{ pointer: string }>('duplicate-key', 400)
export const keyInAddress = problem('key-in-address', 400)
export const idempotencyKeyInvalid = problem('idempotency-key-invalid', 400)
export const bodyTooLarge = problem<{ limit: number }>('body-too-large', 413)
export const mediaTypeUnknown = problem<{ mediaType: string; accepted: string[] }>('media-type-unknown', 415)
export const mediaTypeMissing = problem<{ accepted: string[] }>('media-type-missing', 415)
export const encodingUnknown = problem<{ encoding: string }>('encoding-unknown', 415)
export const notAcceptable = problem<{ available: string[] }>('not-acceptable', 406)
export const invalidInput = problem<{ errors: InputFault[] }>('invalid-input', 422)
export const notFound = problem('not-found', 404)
export const methodNotAllowed = problem<{ allowed: string[] }>('method-not-allowed', 405)
export const tooManyRequests = problem<{ retryAfterSeconds: number }>('too-many-requests', 429)
export const unavailable = problem('unavailable', 503)
export const unexpected = problem('unexpected', 500)

// who may
export const notAuthenticated = problem('not-authenticated', 401)
export const wrongCredentials = problem('wrong-credentials', 401)
export const crossSite = problem('cross-site', 403)
export const notAllowed = problem<{ need: string }>('not-allowed', 403)
export const languageNotYours = problem<{ language: string }>('language-not-yours', 403)
export const selfApproval = problem('self-approval', 403)

// repeated and competing requests
export const idempotencyKeyReused = problem('idempotency-key-reused', 422)
export const idempotencyKeyInUse = problem('idempotency-key-in-use', 409)
export const ifMatchMissing = problem('if-match-missing', 428)
export const outdated = problem<{ current: unknown }>('outdated', 412)

// the newsroom's nouns
export const articleNotFound = problem<{ articleId: string }>('article-not-found', 404)
export const articleRetracted = problem<{ articleId: string }>('article-retracted', 409)
export const articleNotRetracted = problem<{ articleId: string }>('article-not-retracted', 409)
export const revisionNotFound = problem<{ articleId: string; revision: number }>('revision-not-found', 404)
export const jobNotFound = problem<{ jobId: string }>('job-not-found', 404)
export const jobNotRetryable = problem<{ jobId: string; state: string }>('job-not-retryable', 409)
export const jobNotCancellable = problem<{ jobId: string; state: string }>('job-not-cancellable', 409)
export const providerNotFound = problem<{ provider: string }>('provider-not-found', 404)
export const versionNotFound = problem<{ versionId: string }>('version-not-found', 404)
export const versionNotInReview = problem<{ versionId: string; state: string }>('version-not-in-review', 409)
export const versionNotApproved = problem<{ versionId: string; state: string }>('version-not-approved', 409)
export const segmentNotFound = problem<{ segmentId: string }>('segment-not-found', 404)
export const openErrors = problem<{ findings: unknown[] }>('open-errors', 409)
export const unseenSegments = problem<{ segments: string[] }>('unseen-segments', 409)
export const findingNotFound = problem<{ findingId: string }>('finding-not-found', 404)
export const findingNotOpen = problem<{ findingId: string; state: string }>('finding-not-open', 409)
export const findingNotWaived = problem<{ findingId: string; state: string }>('finding-not-waived', 409)
export const commentNotFound = problem<{ commentId: string }>('comment-not-found', 404)
export const termNotFound = problem<{ termId: string }>('term-not-found', 404)
export const userNotFound = problem<{ userId: string }>('user-not-found', 404)
export const keyNotFound = problem<{ keyId: string }>('key-not-found', 404)
export const lastAdmin = problem('last-admin', 409)
export const invitationGone = problem('invitation-gone', 404)
export const userDisabled = problem<{ userId: string }>('user-disabled', 409)

// the ledger
export const providerNotMetered = problem<{ provider: string }>('provider-not-metered', 409)
export const reconciliationNotFound = problem<{ reconciliationId: string }>('reconciliation-not-found', 404)

// the glossary and the memory
export const glossaryFileRefused = problem<{ reason: string; line: number }>('glossary-file-refused', 422)
export const unitNotFound = problem<{ unitId: string }>('unit-not-found', 404)
export const memoryFileRefused = problem<{ reason: string; line: number }>('memory-file-refused', 422)

// delivery
export const documentNotFound = problem('document-not-found', 404)
export const documentGone = problem<{ reason: string }>('document-gone', 410)
