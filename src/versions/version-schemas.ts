import { z } from 'zod'
import { changes } from '../articles/article.js'
import { marks, ordinal } from '../articles/article-schemas.js'
import { toldGlossary } from '../glossary/told-glossary.js'
import { versionStates } from './version.js'
import { findingExample, segmentExample, versionExample, versionListedExample } from './version-examples.js'

/** From and to in UTF-16 units, as a text is sliced. */
export const span = z.tuple([z.int(), z.int()]).nullable()

export const findingShown = z
  .object({
    id: z.uuid(),
    segmentId: z.uuid(),
    check: z.string(),
    severity: z.enum(['error', 'warning']),
    state: z.enum(['open', 'fixed', 'waived']),
    message: z.string(),
    sourceSpan: span,
    targetSpan: span,
    replacement: z.string().nullable(),
    reason: z
      .string()
      .nullable()
      .describe('Why it was waived; null also where somebody has seen a warning and lets it stand'),
    waivedBy: z.string().nullable().describe('The id of the user or key that waived it'),
    waivedByName: z.string().nullable().describe('Their name at the time'),
    waivedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Finding', examples: [findingExample] })

export const segmentShown = z
  .object({
    id: z.uuid(),
    block: z.int(),
    kind: z.string(),
    level: z.int().nullable(),
    ordinal,
    source: z.string().describe('Inline markup stands as `<1>…</1>` and `<2/>`'),
    marks,
    target: z.string().nullable(),
    origin: z.enum(['carried', 'memory', 'machine', 'human', 'copied']).nullable(),
    author: z.string().nullable().describe('Who first wrote the target: a provider, or the id of a user or key'),
    writtenOrigin: z.string().nullable().describe('How it was first written, whatever its way here'),
    approvedBy: z
      .string()
      .nullable()
      .describe('Who had approved the target where it came from, by name; null where it is not from the memory'),
    status: z.enum(['draft', 'confirmed']),
    recheck: z.boolean().describe('Carried over, but its neighbours changed'),
    failure: z.string().nullable().describe('Why the provider gave no text'),
    previousSource: z.string().nullable(),
    previousTarget: z.string().nullable(),
    machineTarget: z.string().nullable(),
    findings: z.array(findingShown),
    etag: z.string(),
  })
  .meta({ id: 'Segment', examples: [segmentExample] })

const decision = z.object({
  kind: z.enum(['approval', 'change_request', 'withdrawal']),
  note: z.string().nullable(),
  segments: z.array(z.uuid()).nullable(),
  decidedBy: z.string(),
  decidedByName: z.string(),
  decidedAt: z.iso.datetime(),
})

const versionHead = {
  id: z.uuid(),
  articleId: z.uuid(),
  jobId: z.uuid(),
  revision: z.int(),
  language: z.string(),
  state: z.enum(versionStates),
  priority: z.string(),
  headline: z.string().describe('of the source'),
  section: z.string().nullable(),
  assignee: z.uuid().nullable(),
  dueAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
  approvedAt: z.iso.datetime().nullable(),
  glossary: toldGlossary,
  etag: z.string(),
}

const isRetracted = z.boolean().describe('Its article is retracted: readers get no version of it')

const fourEyes = z
  .object({
    editors: z.array(z.string()).describe('Ids of those whose words stand or stood in it: they may not approve it'),
    approvers: z.array(z.object({ id: z.uuid(), name: z.string() })).describe('The people who may, by name'),
  })
  .nullable()
  .describe('Set while who wrote in it may not approve it; null where that does not matter')

const supersededBy = z
  .object({ versionId: z.uuid(), revision: z.int() })
  .nullable()
  .describe('The version of a later revision that took its place')

const earlierRequest = decision
  .extend({
    kind: z.literal('change_request'),
    versionId: z.uuid().describe('The version it was asked of, which its `segments` belong to'),
    revision: z.int(),
  })
  .nullable()
  .describe(
    'What was asked for of an earlier revision’s version and not decided about since; told while this one is open, until something is decided about it',
  )

export const versionListed = z
  .object({
    ...versionHead,
    href: z.string(),
    provider: z.string().describe('Who was asked to draft it'),
    change: z.enum(changes).nullable().describe('What kind of change its revision is; null for the first'),
    segments: z.int(),
    confirmed: z.int(),
    openErrors: z.int(),
    openWarnings: z.int(),
    isLive: z.boolean().describe('An earlier text of this language is live'),
    isRetracted,
  })
  .meta({ id: 'VersionListed', examples: [versionListedExample] })

export const versionShown = z
  .object({
    ...versionHead,
    provider: z.string().describe('Who drafted it, or most of it'),
    draftedBy: z
      .array(z.string())
      .describe('All that drafted it by machine, who did most first; none where everything was there already'),
    sourceLanguage: z.string(),
    isRetracted,
    supersededBy,
    earlierRequest,
    fourEyes,
    blocks: z.array(z.object({ kind: z.string(), level: z.int().nullable(), segments: z.array(z.uuid()) })),
    segments: z.array(segmentShown),
    decisions: z.array(decision),
  })
  .meta({ id: 'Version', examples: [versionExample] })
