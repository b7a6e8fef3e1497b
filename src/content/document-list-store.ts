import { sql } from 'kysely'
import type { Database } from '../database/database.js'
import type { Document } from './document.js'

export type DocumentListStore = ReturnType<typeof documentListStore>

export type DocumentFilter = {
  language: string
  section?: string | undefined
  tag?: string | undefined
  /** Only what changed at this time or later. */
  since?: Date | undefined
}

/** Where a page of documents ended. */
export type DocumentPlace = { publishedAt: string; articleId: string }

/** The documents of a language as the public can read them. */
export function documentListStore(database: Database) {
  return {
    /** Newest first, from below the place where the page before ended. */
    async list(filter: DocumentFilter, page: { after: DocumentPlace | null; limit: number }) {
      const { language, section, tag, since } = filter
      const rows = await database
        .selectFrom('documents')
        .select('json')
        .where('language', '=', language)
        .where('gone', 'is', null)
        .where('announced', '=', true)
        .$if(section !== undefined, query => query.where('section', '=', section as string))
        .$if(tag !== undefined, query => query.where(sql<boolean>`tags @> array[${tag}]::text[]`))
        .$if(since !== undefined, query => query.where('updatedAt', '>=', since as Date))
        .$if(page.after !== null, query => query.where(isBelow(page.after as DocumentPlace)))
        .orderBy('publishedAt', 'desc')
        .orderBy('articleId', 'desc')
        .limit(page.limit)
        .execute()
      return rows.map(({ json }) => JSON.parse(json) as Document)
    },
  }
}

function isBelow({ publishedAt, articleId }: DocumentPlace) {
  return sql<boolean>`(published_at, article_id) < (${publishedAt}::timestamptz, ${articleId}::uuid)`
}
