import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Database } from '../database/database.js'
import type { Change, Manuscript, PackedManuscript, Particulars, Revision } from './article.js'

export type NewRevision = {
  manuscript: Manuscript
  particulars: Particulars
  read: PackedManuscript
  change: Change | null
  note: string | null
  by: string
}

/** A manuscript that is text. */
type Written = Omit<Manuscript, 'body' | 'keep'> & { body: string; keep: number[] }

/** What articles said, revision by revision, and their segments. Revisions are only ever added. */
export function revisionStore(database: Database) {
  return {
    revision: (articleId: string, number: number): Promise<Revision | undefined> =>
      revisionsOf(database, articleId).where('number', '=', number).executeTakeFirst(),

    /** A revision as its sender wrote it; null where it came as a file that is no text. */
    async writtenAs(revisionId: string): Promise<Written | null> {
      const { input } = await database
        .selectFrom('revisions')
        .select('input')
        .where('id', '=', revisionId)
        .$castTo<{ input: Omit<Manuscript, 'body'> & { body: unknown } }>()
        .executeTakeFirstOrThrow()
      const { format, body, headline, kicker, teaser, keep = [] } = input
      return typeof body === 'string' ? { format, body, headline, kicker, teaser, keep } : null
    },

    /** An article's revisions, newest first, from below the number `after`. */
    revisions: (articleId: string, page: { after?: number | undefined; limit: number }): Promise<Revision[]> =>
      revisionsOf(database, articleId)
        .$if(page.after !== undefined, query => query.where('number', '<', page.after as number))
        .orderBy('number', 'desc')
        .limit(page.limit)
        .execute(),

    /** True if a revision with exactly this content is the article's newest. */
    async isNewest(articleId: string, revision: Pick<NewRevision, 'manuscript' | 'particulars'>): Promise<boolean> {
      const newest = await database
        .selectFrom('revisions')
        .select('contentHash')
        .where('articleId', '=', articleId)
        .orderBy('number', 'desc')
        .limit(1)
        .executeTakeFirst()
      return newest?.contentHash === contentHash(revision)
    },

    /** The segments of a revision, in document order. */
    segments: (revisionId: string) =>
      database.selectFrom('segments').selectAll().where('revisionId', '=', revisionId).orderBy('position').execute(),
  }
}

/** SHA-256 of everything a sender said; two revisions with one hash are the same. */
function contentHash({ manuscript, particulars }: Pick<NewRevision, 'manuscript' | 'particulars'>): string {
  const { body, ...heads } = manuscript
  const bytes = createHash('sha256').update(body).digest('hex')
  return createHash('sha256')
    .update(JSON.stringify([heads, bytes, particulars]))
    .digest('hex')
}

/** Adds a revision with its segments. Call it with the article locked. */
export async function addRevision(database: Database, articleId: string, number: number, revision: NewRevision) {
  const { manuscript, particulars, read, change, note, by } = revision
  const id = uuid()
  const { body, ...heads } = manuscript
  const input = { ...heads, body: typeof body === 'string' ? body : { base64: body.toString('base64') } }
  await database
    .insertInto('revisions')
    .values({
      ...particulars,
      id,
      articleId,
      number,
      change,
      note,
      contentHash: contentHash(revision),
      format: manuscript.format,
      input: JSON.stringify(input),
      blocks: read.blocks,
      frame: read.frame,
      leftOut: read.leftOut,
      headline: read.headline,
      createdBy: by,
    })
    .execute()
  for (const segments of read.segments) {
    await sql`
      insert into segments
        (id, revision_id, position, block, kind, level, ordinal, before, source, tags, source_hash, context_hash, skip)
      select id, ${id}, position, block, kind, level, ordinal, before, source, tags, "sourceHash", "contextHash", skip
      from jsonb_to_recordset(${segments}::jsonb) as came(
        id uuid, position integer, block integer, kind text, level integer, ordinal integer, before text, source text, tags jsonb,
        "sourceHash" text, "contextHash" text, skip text)`.execute(database)
  }
}

function revisionsOf(database: Database, articleId: string) {
  return database
    .selectFrom('revisions')
    .select(['id', 'articleId', 'number', 'change', 'note', 'headline', 'byline', 'section', 'tags', 'canonicalUrl'])
    .select(['publishedAt', 'embargoUntil', 'leftOut', 'createdAt', 'createdBy'])
    .where('articleId', '=', articleId)
    .$castTo<Revision>()
}
