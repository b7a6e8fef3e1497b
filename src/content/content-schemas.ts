import { z } from 'zod'
import { blockKinds } from '../formats/article-text.js'
import { changeKinds } from './change.js'
import { changeExample, documentExample } from './content-examples.js'

const time = z.iso.datetime()

/** A document, as the API answers with it. */
export const documentSchema = z
  .object({
    articleId: z.uuid(),
    versionId: z.uuid(),
    revision: z.int(),
    language: z.string(),
    slug: z.string(),
    url: z.url(),
    kicker: z.string().nullable(),
    headline: z.string(),
    teaser: z.string().nullable(),
    blocks: z.array(
      z.object({ kind: z.enum(blockKinds), level: z.int().optional(), html: z.string(), text: z.string() }),
    ),
    html: z.string(),
    byline: z.string().nullable(),
    section: z.string().nullable(),
    tags: z.array(z.string()),
    canonicalUrl: z.string().nullable(),
    publishedAt: time,
    updatedAt: time,
    correction: z.object({ note: z.string().nullable(), at: time }).nullable(),
    alternates: z.array(z.object({ language: z.string(), url: z.url() })),
    provenance: z.object({
      provider: z.string().describe('Who drafted it, or most of it'),
      draftedBy: z.array(z.string()).describe('All that drafted it by machine, who did most first'),
      model: z.string().nullable(),
      glossaryVersion: z
        .int()
        .nullable()
        .optional()
        .describe('Of the glossary that the provider went by; null: by none'),
      isTranslation: z.boolean(),
      humanEditedShare: z.number().min(0).max(1),
      approvedBy: z.string(),
      approvedAt: time,
      digitalSourceType: z.url(),
    }),
  })
  .meta({ id: 'Document', examples: [documentExample] })

/** A line of the change feed, as the API answers with it. */
export const changeSchema = z
  .object({
    cursor: z.string(),
    kind: z.enum(changeKinds),
    articleId: z.uuid(),
    language: z.string(),
    versionId: z.uuid(),
    slug: z.string(),
    note: z.string().nullable(),
    happenedAt: time,
  })
  .meta({ id: 'Change', examples: [changeExample] })
