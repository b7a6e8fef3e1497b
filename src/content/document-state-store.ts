import { CompiledQuery } from 'kysely'
import type { Database } from '../database/database.js'
import type { Representation } from './representations.js'

export type DocumentStateStore = ReturnType<typeof documentStateStore>

/** A document's state at the moment of asking, without its text. */
export type DocumentState = {
  articleId: string
  language: string
  slug: string
  etag: string
  gone: 'withdrawn' | 'retracted' | null
  goneReason: string | null
  announced: boolean
  updatedAt: Date
}

export type Place = { language: string; address: string }

type Found = DocumentState & { position: number }

const isId = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i

const columns = `document.article_id as "articleId", document.language, document.slug, document.etag, document.gone,
  document.gone_reason as "goneReason", document.announced, document.updated_at as "updatedAt"`

const bySlug = `select asked.position::int, ${columns}
  from unnest($1::text[], $2::text[]) with ordinality as asked (language, slug, position)
  join slugs using (language, slug)
  join documents document on document.article_id = slugs.article_id and document.language = slugs.language`

const byId = `select asked.position::int, ${columns}
  from unnest($1::text[], $2::uuid[]) with ordinality as asked (language, article_id, position)
  join documents document using (article_id, language)`

/** What reading a document asks of the database: where it stands, and its text if nobody here has it yet. */
export function documentStateStore(database: Database) {
  return {
    /** One state for each place, in the same order. */
    async states(places: readonly Place[]): Promise<(DocumentState | undefined)[]> {
      const states: (DocumentState | undefined)[] = places.map(() => undefined)
      const indexed = places.map((place, index) => ({ ...place, index }))
      const ask = async (query: string, some: typeof indexed) => {
        if (some.length === 0) return
        const parameters = [some.map(({ language }) => language), some.map(({ address }) => address)]
        const { rows } = await database.executeQuery<Found>(CompiledQuery.raw(query, parameters))
        for (const { position, ...state } of rows) states[some[position - 1]?.index as number] = state
      }
      await Promise.all([
        ask(
          bySlug,
          indexed.filter(({ address }) => !isId.test(address)),
        ),
        ask(
          byId,
          indexed.filter(({ address }) => isId.test(address)),
        ),
      ])
      return states
    },

    /** The text with this etag; undefined if the document has another one by now. */
    async text(
      { articleId, language, etag }: DocumentState,
      column: Representation['column'],
    ): Promise<string | undefined> {
      const row = await database
        .selectFrom('documents')
        .select(`${column} as text`)
        .where('articleId', '=', articleId)
        .where('language', '=', language)
        .where('etag', '=', etag)
        .executeTakeFirst()
      return row?.text
    },
  }
}
