import { sql } from 'kysely'
import type { Database } from '../database/database.js'

/** A sentence of a live document, and where it stands. */
export type LiveSentence = {
  unitId: string
  articleId: string
  versionId: string
  language: string
  slug: string
  headline: string
  source: string
  target: string
}

/** The last sentence that was looked at. */
export type SentencePlace = Pick<LiveSentence, 'articleId' | 'language' | 'unitId'>

type Sought = { source: string; languages: readonly string[] }

export type TermUseStore = ReturnType<typeof termUseStore>

/** Where terms stand in what the public can read. */
export function termUseStore(database: Database) {
  return {
    /**
     * Sentences of live documents whose source has all the words of the term, as far as stems tell, in any region of
     * these languages; document by document.
     */
    async sentences(sought: Sought, page: { after: SentencePlace | null; limit: number }): Promise<LiveSentence[]> {
      const { rows } = await liveSentences(sought, page).execute(database.withoutPlugins())
      return rows
    },
  }
}

/** The query, to be looked at by itself: it has to find its sentences by their words, however few documents there are. */
export function liveSentences({ source, languages }: Sought, page: { after: SentencePlace | null; limit: number }) {
  const { after, limit } = page
  const isNext =
    after === null
      ? sql`true`
      : sql`(units.article_id, units.language, units.id) > (${after.articleId}::uuid, ${after.language}, ${after.unitId}::uuid)`
  return sql<LiveSentence>`
    with units as materialized (
      select * from memory_units
      where version_id is not null and words_of(source) @@ words_sought(${source})
        and split_part(language, '-', 1) = any(${[...languages]}::text[])
    )
    select units.id as "unitId", units.article_id as "articleId", units.version_id as "versionId", units.language,
      documents.slug, articles.headline, units.source, units.target
    from units
    join documents on documents.article_id = units.article_id and documents.language = units.language
      and documents.version_id = units.version_id and documents.gone is null
    join articles on articles.id = units.article_id
    where ${isNext}
    order by units.article_id, units.language, units.id limit ${limit}`
}
