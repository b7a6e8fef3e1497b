import { sql } from 'kysely'
import type { Database } from '../database/database.js'
import { appendChanges } from './append-changes.js'
import type { ChangeKind, NewChange } from './change.js'
import { claimSlug } from './claim-slug.js'
import type { Alternate, Document, WrittenDocument } from './document.js'
import { linkSiblings, siblingsOf } from './link-siblings.js'

export type ContentStore = ReturnType<typeof contentStore>

/** A document's row without its text, and the document itself. */
export type KeptDocument = {
  document: Document
  announced: boolean
  gone: 'withdrawn' | 'retracted' | null
  embargoUntil: Date | null
  publishedAt: Date
}

export type TakingDown = {
  articleId: string
  /** Null: every language. */
  language: string | null
  gone: 'withdrawn' | 'retracted'
  reason: string
}

/**
 * Documents as they are kept and changed. Everything that writes belongs into a transaction that has locked
 * the article; what appends to the change feed belongs at its end.
 */
export function contentStore(database: Database) {
  return {
    async find(articleId: string, language: string): Promise<KeptDocument | undefined> {
      const row = await database
        .selectFrom('documents')
        .select(['json', 'announced', 'gone', 'embargoUntil', 'publishedAt'])
        .where('articleId', '=', articleId)
        .where('language', '=', language)
        .executeTakeFirst()
      if (!row) return undefined
      const { json, ...kept } = row
      return { ...kept, document: JSON.parse(json) }
    },

    /** The other languages in which the public can read the article. */
    async alternates(articleId: string, language: string): Promise<Alternate[]> {
      const siblings = await siblingsOf(database, articleId)
      return siblings
        .filter(sibling => sibling.language !== language)
        .map(({ language, json }) => ({ language, url: (JSON.parse(json) as Document).url }))
    },

    claimSlug: (of: { articleId: string; language: string }, base: string) => claimSlug(database, of, base),

    /** Puts the document in the place of the former one, and tells its siblings of it. */
    async put(document: Document, written: WrittenDocument, { announced, embargoUntil }: Putting): Promise<void> {
      const { articleId, language, versionId, slug, section, tags, publishedAt, updatedAt } = document
      const row = { versionId, slug, section, tags, ...written, publishedAt, updatedAt, announced, embargoUntil }
      const current = { ...row, gone: null, goneReason: null }
      await database
        .insertInto('documents')
        .values({ articleId, language, ...current })
        .onConflict(conflict => conflict.columns(['articleId', 'language']).doUpdateSet(current))
        .execute()
      await linkSiblings(database, articleId)
    },

    /** Remembers when a newer version's embargo ends (or that none waits); what can be read stays as it is. */
    async expect(articleId: string, language: string, embargoUntil: Date | null): Promise<void> {
      await database
        .updateTable('documents')
        .set({ embargoUntil })
        .where('articleId', '=', articleId)
        .where('language', '=', language)
        .execute()
    },

    /** Documents whose embargo, or whose newer version's embargo, is over. */
    due: (now: Date): Promise<{ articleId: string; language: string }[]> =>
      database
        .selectFrom('documents')
        .select(['articleId', 'language'])
        .where('embargoUntil', '<=', now)
        .where(is => is.or([is('gone', 'is', null), is('gone', '=', 'withdrawn')]))
        .orderBy('embargoUntil')
        .limit(100)
        .execute(),

    /** Adds one line to the change feed. Call it last in the transaction. */
    recordChange: (change: NewChange) => appendChanges(database, [change]),

    /**
     * Takes an article out of delivery, in one language or in all, with its tombstones in the change feed.
     * @NOTE Call it last in the transaction: it holds up every other writer of changes until the commit.
     */
    async takeDown({ articleId, language, gone, reason }: TakingDown): Promise<void> {
      await lockArticle(database, articleId)
      const rows = await database
        .updateTable('documents')
        .set({ gone, goneReason: reason, updatedAt: sql`clock_timestamp()` })
        .$if(gone === 'withdrawn', query => query.set({ embargoUntil: null }))
        .where('articleId', '=', articleId)
        .where(is => is.or([is('gone', 'is', null), ...(gone === 'withdrawn' ? [is('gone', '=', 'retracted')] : [])]))
        .$if(language !== null, query => query.where('language', '=', language as string))
        .returning(changeColumns)
        .execute()
      await linkSiblings(database, articleId)
      await appendChanges(database, changesOf(rows, gone, reason))
    },

    /**
     * Brings a retracted article back in every language that was live; a language withdrawn by itself stays gone.
     * @NOTE Call it last in the transaction: it holds up every other writer of changes until the commit.
     */
    async bringBack({ articleId }: { articleId: string }): Promise<void> {
      await lockArticle(database, articleId)
      const rows = await database
        .updateTable('documents')
        .set({ gone: null, goneReason: null, updatedAt: sql`clock_timestamp()` })
        .where('articleId', '=', articleId)
        .where('gone', '=', 'retracted')
        .returning(changeColumns)
        .execute()
      await linkSiblings(database, articleId)
      await appendChanges(database, changesOf(rows, 'reinstated', null))
    },
  }
}

type Putting = { announced: boolean; embargoUntil: Date | null }

const changeColumns = ['articleId', 'language', 'versionId', 'slug', 'announced'] as const

type Touched = Omit<NewChange, 'kind' | 'note'> & { announced: boolean }

/** Nobody is told of the end of what nobody was told of. */
function changesOf(rows: Touched[], kind: ChangeKind, note: string | null): NewChange[] {
  return rows
    .filter(({ announced }) => announced)
    .sort((one, other) => (one.language < other.language ? -1 : 1))
    .map(({ announced, ...row }) => ({ ...row, kind, note }))
}

async function lockArticle(within: Database, articleId: string): Promise<void> {
  await within.selectFrom('articles').select('id').where('id', '=', articleId).forNoKeyUpdate().execute()
}
