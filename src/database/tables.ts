import type { ColumnType, Generated, Insertable, Selectable } from 'kysely'
import type { EventName } from '../events.js'
import type { Preparation, ProviderTrouble } from '../providers/provider.js'

type Stamp = ColumnType<Date, Date | string | undefined, Date | string>
type MaybeStamp = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
/** A `jsonb` column: written as JSON text, read as a value. */
type Json<Value> = ColumnType<Value, string, string>

type Users = {
  id: string
  name: string
  email: string | null
  roles: string[]
  languages: string[] | null
  disabledAt: MaybeStamp
  createdAt: Stamp
  etag: Generated<number>
}

type Invitations = {
  id: string
  userId: string | null
  tokenHash: Buffer
  createdAt: Stamp
  createdBy: string
  expiresAt: Stamp
  usedAt: MaybeStamp
  voidedAt: MaybeStamp
}

/** The sign-in library's; it opens sessions, we end them. */
type Sessions = {
  id: string
  userId: string
  token: string
  ipAddress: string | null
  userAgent: string | null
  createdAt: Stamp
  expiresAt: Stamp
  seenAt: Stamp
}

type Accounts = {
  id: string
  userId: string
  accountId: string
  providerId: string
  password: string | null
  updatedAt: Stamp
}

type Secrets = { onlyOne: Generated<boolean>; value: string }

type ApiKeys = {
  id: string
  name: string
  userId: string | null
  prefix: string
  secretHash: Buffer
  roles: string[]
  languages: string[] | null
  expiresAt: MaybeStamp
  lastUsedAt: MaybeStamp
  revokedAt: MaybeStamp
  createdAt: Stamp
  createdBy: string
}

type IdempotencyKeys = {
  principal: string
  key: string
  fingerprint: string
  status: number
  headers: Json<Record<string, string>>
  body: Json<unknown> | null
  createdAt: Stamp
}

type EventRows = {
  id: string
  name: EventName
  data: Json<Record<string, unknown>>
  actor: string
  articleId: string | null
  happenedAt: Stamp
  heardAt: MaybeStamp
}

type Bells = {
  eventId: string
  worker: string
  generation: Generated<number>
  aliveAt: Generated<Date>
  answeredAt: MaybeStamp
  gaveUpAt: MaybeStamp
  reason: string | null
}

type Articles = {
  id: string
  client: string
  externalId: string | null
  sourceLanguage: string
  provider: string
  priority: 'normal' | 'breaking'
  revision: number
  headline: string
  section: string | null
  createdAt: Stamp
  createdBy: string
}

type ArticleLanguages = { articleId: string; language: string; addedAt: Stamp; addedBy: string }

type Revisions = {
  id: string
  articleId: string
  number: number
  change: 'update' | 'correction' | 'typo' | null
  note: string | null
  contentHash: string
  format: string
  input: Json<Record<string, unknown>>
  blocks: Json<unknown[]>
  frame: Json<Record<string, unknown>>
  leftOut: Json<unknown[]>
  headline: string
  byline: string | null
  section: string | null
  tags: string[]
  canonicalUrl: string | null
  publishedAt: MaybeStamp
  embargoUntil: MaybeStamp
  createdAt: Stamp
  createdBy: string
}

type Segments = {
  id: string
  revisionId: string
  position: number
  block: number
  kind: string
  level: number | null
  ordinal: number | null
  before: string
  source: string
  tags: Json<unknown[]>
  sourceHash: string
  contextHash: string
  skip: string | null
}

type Retractions = {
  id: string
  articleId: string
  reason: string
  retractedAt: Stamp
  retractedBy: string
  retractedByName: string | null
  reinstatedAt: MaybeStamp
  reinstatedBy: string | null
}

type Jobs = {
  id: string
  articleId: string
  revisionId: string
  language: string
  provider: string
  priority: 'normal' | 'breaking'
  state: 'queued' | 'translating' | 'done' | 'parked' | 'failed' | 'cancelled' | 'superseded'
  run: Generated<number>
  failure: Json<{ type: string; detail: string; retry: 'later' | 'never'; provider?: string }> | null
  passedOver: Generated<string[]>
  preparation: Json<Preparation> | null
  resumeAt: MaybeStamp
  createdAt: Stamp
  finishedAt: MaybeStamp
}

type LedgerRequests = {
  id: string
  provider: string
  model: string
  sourceLanguage: string
  language: string
  jobId: string | null
  run: number | null
  texts: number
  characters: number
  billedCharacters: number | null
  state: 'asked' | 'answered' | 'refused' | 'in_doubt'
  trouble: string | null
  askedAt: Stamp
  settledAt: MaybeStamp
  section: string | null
  client: string | null
}

type Budgets = {
  place: number
  scope: 'overall' | 'provider' | 'section'
  name: string | null
  /** @NOTE The driver gives a `bigint` as text. */
  characters: ColumnType<string, string, string>
}

type Reconciliations = {
  id: string
  provider: string
  night: string | null
  state: Generated<'open' | 'done' | 'failed'>
  openedBy: string
  openedAt: Stamp
  finishedAt: MaybeStamp
  trouble: string | null
  counted: Characters
  countsOf: 'translations' | 'key' | 'account' | null
  account: string | null
  periodStart: MaybeStamp
  askedAt: MaybeStamp
  answeredAt: MaybeStamp
  basis: 'previous' | 'period' | 'restart' | 'none' | null
  since: MaybeStamp
  increase: Characters
  billed: Characters
  possible: Characters
  drift: Characters
  lateBilled: Characters
  latePossible: Characters
}

/** @NOTE The driver gives a `bigint` as text. */
type Characters = ColumnType<string | null, string | null | undefined, string | null>

type Breakers = {
  provider: string
  state: 'closed' | 'open'
  since: Stamp
  reason: ProviderTrouble | null
  detail: string | null
  failedTrials: Generated<number>
  nextTrialAt: MaybeStamp
  trial: string | null
}

type LedgerTexts = {
  provider: string
  model: string
  sourceLanguage: string
  language: string
  sourceHash: string
  source: string
  target: string | null
  requestId: string
  claimedUntil: Stamp
  answeredAt: MaybeStamp
}

type Versions = {
  id: string
  jobId: string
  articleId: string
  revisionId: string
  language: string
  state: 'drafting' | 'in_review' | 'changes_requested' | 'approved' | 'withdrawn' | 'superseded'
  priority: 'normal' | 'breaking'
  etag: Generated<number>
  assignee: string | null
  dueAt: MaybeStamp
  createdAt: Stamp
  approvedAt: MaybeStamp
  glossary: ColumnType<ToldGlossary | null, string | null | undefined, string | null>
}

/** What the engine was told of the glossary for a version. */
type ToldGlossary = { version: number; texts: number; untold: string | null }

type Origin = 'carried' | 'memory' | 'machine' | 'human' | 'copied'

type SegmentTexts = {
  id: string
  versionId: string
  segmentId: string
  target: string
  origin: Origin
  author: string
  carriedFrom: string | null
  writtenBy: string
  writtenOrigin: string
  suggestion: Generated<boolean>
  approvedBy: string | null
  createdAt: Stamp
}

type VersionSegments = {
  versionId: string
  segmentId: string
  position: number
  textId: string | null
  outcome: 'carried' | 'memory' | 'machine' | 'failed' | 'skipped' | 'pending'
  reason: string | null
  status: 'draft' | 'confirmed'
  recheck: Generated<boolean>
  previousSegmentId: string | null
  etag: Generated<number>
}

type Findings = {
  id: string
  versionId: string
  segmentId: string
  textId: string
  checkId: string
  severity: 'error' | 'warning'
  state: 'open' | 'fixed' | 'waived'
  details: Json<Record<string, string>>
  sourceSpan: Json<[number, number]> | null
  targetSpan: Json<[number, number]> | null
  replacement: string | null
  reason: string | null
  decidedBy: string | null
  decidedByName: string | null
  decidedAt: MaybeStamp
  createdAt: Stamp
}

type CheckSeverities = {
  place: number
  checkId: string
  language: string | null
  section: string | null
  severity: 'error' | 'warning' | 'off'
}

type Decisions = {
  id: string
  versionId: string
  kind: 'approval' | 'change_request' | 'withdrawal'
  note: string | null
  segments: string[] | null
  textHash: string | null
  decidedBy: string
  decidedByName: string
  decidedAt: Stamp
}

type Comments = {
  id: string
  versionId: string
  segmentId: string | null
  text: string
  author: string
  authorName: string
  createdAt: Stamp
  resolvedAt: MaybeStamp
  resolvedBy: string | null
}

type Documents = {
  articleId: string
  language: string
  versionId: string
  slug: string
  section: string | null
  tags: string[]
  etag: string
  json: string
  html: string
  markdown: string
  gone: 'withdrawn' | 'retracted' | null
  goneReason: string | null
  announced: boolean
  embargoUntil: MaybeStamp
  publishedAt: Stamp
  updatedAt: Stamp
}

type Slugs = { language: string; slug: string; articleId: string; createdAt: Stamp }

type Changes = {
  cursor: ColumnType<string, string | number | bigint, never>
  kind: 'published' | 'corrected' | 'withdrawn' | 'retracted' | 'reinstated'
  articleId: string
  language: string
  versionId: string
  slug: string
  note: string | null
  happenedAt: Stamp
}

type MemoryUnits = {
  id: string
  sourceLanguage: string
  language: string
  sourceHash: string
  contextHash: string | null
  source: string
  target: string
  writtenBy: string
  writtenOrigin: string
  approvedBy: string
  approvedByName: string
  approvedAt: Stamp
  articleId: string | null
  versionId: string | null
  imported: Json<Record<string, string>> | null
  /** Made by the database; see migration 0024. */
  sketch: ColumnType<string[] | null, never, never>
  shortWords: ColumnType<string[] | null, never, never>
}

type GlossaryTerms = {
  id: string
  source: string
  sortKey: string
  caseRule: 'any' | 'initial' | 'exact'
  doNotTranslate: boolean
  note: string | null
  targets: Json<{ language: string; target: string | null; forbidden: string[]; former: string[] }[]>
  languages: string[]
  search: string
  stems: string[]
  keyStem: string
  etag: Generated<number>
  changedAt: Stamp
  changedBy: string
}

type GlossaryVersions = { language: string; version: number }

type EngineGlossaries = {
  id: string
  provider: string
  remoteId: string | null
  leasedBy: string | null
  leasedUntil: MaybeStamp
}

type EngineDictionaries = {
  provider: string
  language: string
  glossaryId: string
  pair: string
  state: Generated<'absent' | 'changing' | 'ready' | 'failed'>
  generation: Generated<number>
  version: Generated<number>
  trouble: string | null
  tryAgainAt: MaybeStamp
}

/** Every table, in camel case; the migrations beside this file are the truth. */
export type Tables = {
  users: Users
  apiKeys: ApiKeys
  invitations: Invitations
  'auth.session': Sessions
  'auth.account': Accounts
  'auth.secret': Secrets
  idempotencyKeys: IdempotencyKeys
  events: EventRows
  bells: Bells
  articles: Articles
  articleLanguages: ArticleLanguages
  revisions: Revisions
  segments: Segments
  retractions: Retractions
  jobs: Jobs
  ledgerRequests: LedgerRequests
  ledgerTexts: LedgerTexts
  budgets: Budgets
  reconciliations: Reconciliations
  breakers: Breakers
  memoryUnits: MemoryUnits
  glossaryTerms: GlossaryTerms
  glossaryVersions: GlossaryVersions
  engineGlossaries: EngineGlossaries
  engineDictionaries: EngineDictionaries
  versions: Versions
  segmentTexts: SegmentTexts
  versionSegments: VersionSegments
  findings: Findings
  checkSeverities: CheckSeverities
  decisions: Decisions
  comments: Comments
  documents: Documents
  slugs: Slugs
  changes: Changes
}

export type Row<Name extends keyof Tables> = Selectable<Tables[Name]>
export type NewRow<Name extends keyof Tables> = Insertable<Tables[Name]>
