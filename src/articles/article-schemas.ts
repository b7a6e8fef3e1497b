import { z } from 'zod'
import { formatIds } from '../formats/index.js'
import { unturned } from '../formats/inline.js'
import { toldGlossary } from '../glossary/told-glossary.js'
import { languageTag } from '../language-tag.js'
import { providers } from '../providers/index.js'
import { changes, priorities } from './article.js'
import { articleExample, articleSent, comparisonExample, previewExample, revisionExample } from './article-examples.js'

const providerIds = providers.map(({ id }) => id)

export const targetLanguages = z
  .array(languageTag)
  .min(1)
  .max(50)
  .superRefine((languages, context) => {
    languages.forEach((language, place) => {
      if (languages.indexOf(language) === place) return
      context.addIssue({ code: 'custom', path: [place], params: { code: 'language-twice', language } })
    })
  })

const line = z.string().max(1_000)

/** What stands beside other words in lists: a character that turns the direction of letters round would turn those, too. */
const inLists = (text: z.ZodString) =>
  text.refine(written => unturned(written) === written, {
    params: { code: 'unseen-characters' },
  })

const particulars = {
  byline: inLists(line).nullish(),
  // As budgets and rules are written: a blank more would be a section that none is for.
  section: inLists(z.string().trim().min(1).max(100)).nullish(),
  tags: z
    .array(inLists(z.string().min(1).max(100)))
    .max(50)
    .default([]),
  canonicalUrl: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .nullish(),
  publishedAt: z.iso.datetime({ offset: true }).nullish(),
  embargoUntil: z.iso.datetime({ offset: true }).nullish(),
}

/** The fields that hold an article's text. */
export const manuscript = {
  format: z.enum(formatIds).describe('How `body` is written'),
  kicker: line.nullish(),
  headline: line.nullish().describe('Required unless the body begins with one, or is HTML with an `<h1>`'),
  teaser: z.string().max(5_000).nullish(),
  body: z.string().max(1_048_576),
  keep: z
    .array(z.int().min(1).max(1_048_576))
    .max(5_000)
    .optional()
    .describe('Lines of a `text`, from 1, to keep though they look like furniture (see `/v1/previews`)'),
}

/** What `POST /v1/articles` takes. */
export const articleInput = z
  .strictObject({
    externalId: z.string().min(1).max(200).nullish().describe('Your own id; used again, it makes a new revision'),
    ...manuscript,
    ...particulars,
    sourceLanguage: languageTag.default('de'),
    targetLanguages,
    provider: z.enum(providerIds as [string, ...string[]]).nullish(),
    priority: z.enum(priorities).default('normal'),
    change: z.enum(changes).default('update').describe('Counts if `externalId` is known already'),
    note: z.string().max(2_000).nullish(),
  })
  .meta({ id: 'ArticleInput', examples: [articleSent] })

/** What `PUT /v1/articles/{id}` takes: the same, and what kind of change it is. */
export const revisionInput = z
  .strictObject({
    ...manuscript,
    ...particulars,
    externalId: z.string().max(200).nullish(),
    sourceLanguage: languageTag.optional(),
    targetLanguages: targetLanguages.optional(),
    provider: z.string().max(50).nullish(),
    priority: z.enum(priorities).optional(),
    change: z.enum(changes).default('update'),
    note: z.string().max(2_000).nullish().describe('Shown to readers of a correction'),
  })
  .meta({ id: 'RevisionInput', examples: [{ ...articleSent, change: 'correction', note: 'Pegelstand berichtigt' }] })

export const ordinal = z.int().nullable().describe('The number of a numbered list’s item')

export const marks = z
  .array(z.string())
  .describe('What the tags `<1>`, `<2/>`, … of `source` stand for: the names of HTML elements; `text` for mere letters')

const leftOut = z.array(z.object({ line: z.int(), text: z.string(), why: z.string() }))

/** What `POST /v1/previews` answers. */
export const previewShown = z
  .object({
    headline: z.string().describe('Empty where neither you nor the text has one'),
    blocks: z.array(
      z.object({
        kind: z.string(),
        level: z.int().nullable(),
        ordinal,
        segments: z.array(
          z.object({ source: z.string(), marks, skip: z.string().nullable().describe('Why it is not translated') }),
        ),
      }),
    ),
    leftOut: z.array(
      z.object({ line: z.int(), text: z.string(), why: z.string(), canKeep: z.boolean().describe('By `keep`') }),
    ),
    segmentCount: z.int(),
    characters: z.int().describe('Of what is to be translated, for each language'),
  })
  .meta({ id: 'Preview', examples: [previewExample] })

/** How far a job's engine is with what it needs before it can begin, as the API shows it. */
export const preparationShown = z
  .object({ model: z.string(), bytes: z.int(), of: z.int().nullable().describe('null until it is known') })
  .nullable()
  .describe('A model that its engine is fetching before it can begin; null: none')

const decisionTold = z
  .object({
    kind: z.enum(['approval', 'change_request', 'withdrawal']),
    note: z.string().nullable(),
    decidedByName: z.string(),
    decidedAt: z.iso.datetime(),
  })
  .nullable()
  .describe('What was decided of the version last; null: nothing yet')

/** An article as the API shows it. */
export const articleShown = z
  .object({
    id: z.uuid(),
    externalId: z.string().nullable(),
    state: z.enum(['active', 'retracted']),
    retraction: z
      .object({
        reason: z.string(),
        retractedAt: z.iso.datetime(),
        retractedByName: z.string().nullable().describe('Their name at the time; null where it was not kept'),
      })
      .nullable(),
    revision: z.int(),
    headline: z.string(),
    section: z.string().nullable(),
    sourceLanguage: z.string(),
    targetLanguages: z.array(z.string()),
    provider: z.string(),
    priority: z.enum(priorities),
    leftOut: leftOut.optional(),
    versions: z.array(
      z.object({
        id: z.uuid().nullable().describe('null until its job has begun'),
        language: z.string(),
        state: z.string().describe('of the version; `queued` until there is one'),
        jobId: z.uuid().nullable(),
        jobState: z.string().nullable(),
        provider: z.string().nullable().describe('Who was asked to draft it; null without a job'),
        href: z.string().nullable(),
        progress: z.object({ settled: z.int(), segments: z.int() }).nullable().describe('While its job is not over'),
        preparation: preparationShown,
        failure: z.object({ type: z.string(), detail: z.string() }).nullable().describe('Why its job stands still'),
        openErrors: z.int().nullable().describe('null without a version'),
        openWarnings: z.int().nullable(),
        decision: decisionTold,
        glossary: toldGlossary,
      }),
    ),
    live: z.array(
      z.object({
        versionId: z.uuid(),
        language: z.string(),
        slug: z.string().nullable().describe('null for the moment between approval and publication'),
        freshness: z.enum(['current', ...changes]),
      }),
    ),
    createdAt: z.iso.datetime(),
    revisedAt: z.iso.datetime().describe('When its newest revision came'),
  })
  .meta({ id: 'Article', examples: [articleExample] })

export const revisionShown = z
  .object({
    number: z.int(),
    change: z.enum(changes).nullable(),
    note: z.string().nullable(),
    headline: z.string(),
    byline: z.string().nullable(),
    section: z.string().nullable(),
    tags: z.array(z.string()),
    canonicalUrl: z.string().nullable(),
    publishedAt: z.iso.datetime().nullable(),
    embargoUntil: z.iso.datetime().nullable(),
    leftOut,
    createdAt: z.iso.datetime(),
    createdBy: z.string(),
    segments: z
      .array(z.object({ id: z.uuid(), block: z.int(), kind: z.string(), ordinal, source: z.string(), marks }))
      .optional(),
    input: z
      .object({
        format: z.enum(formatIds),
        body: z.string(),
        headline: z.string().nullable(),
        kicker: z.string().nullable(),
        teaser: z.string().nullable(),
        keep: z.array(z.int()),
      })
      .nullish()
      .describe('As it was sent, to go on from; null where it came as a file that is no text'),
  })
  .meta({ id: 'Revision', examples: [revisionExample] })

export const comparisonShown = z
  .object({
    from: z.int(),
    to: z.int(),
    segments: z.array(
      z.object({
        kind: z.enum(['same', 'changed', 'added', 'removed']),
        before: z.string().nullable(),
        after: z.string().nullable(),
        words: z.array(z.object({ kind: z.enum(['kept', 'added', 'removed']), text: z.string() })).optional(),
      }),
    ),
  })
  .meta({ id: 'Comparison', examples: [comparisonExample] })
