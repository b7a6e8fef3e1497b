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

/** As much of a pool of connections as reading needs. */
export type Connections = {
  query<Row>(query: { name: string; text: string; values: unknown[] }): Promise<{ rows: Row[] }>
}

/**
 * What reading a document asks of the database: where it stands, and its text if nobody here has it yet.
 *
 * @NOTE The queries are named, so that each connection plans them once: planning costs three times the answer.
 */
export function documentStateStore(connections: Connections) {
  return {
    /** One state for each place, in the same order. */
    async states(places: readonly Place[]): Promise<(DocumentState | undefined)[]> {
      const states: (DocumentState | undefined)[] = places.map(() => undefined)
      const indexed = places.map((place, index) => ({ ...place, index }))
      const ask = async (name: string, text: string, some: typeof indexed) => {
        if (some.length === 0) return
        const values = [some.map(({ language }) => language), some.map(({ address }) => address)]
        const { rows } = await connections.query<Found>({ name, text, values })
        for (const { position, ...state } of rows) states[some[position - 1]?.index as number] = state
      }
      const [ids, slugs] = [indexed.filter(isAnId), indexed.filter(place => !isAnId(place))]
      await Promise.all([ask('document-by-slug', bySlug, slugs), ask('document-by-id', byId, ids)])
      return states
    },

    /** The text with this etag; undefined if the document has another one by now. */
    async text(state: DocumentState, column: Representation['column']): Promise<string | undefined> {
      const { rows } = await connections.query<{ text: string }>({
        name: `document-${column}`,
        text: `select ${column} as text from documents where article_id = $1 and language = $2 and etag = $3`,
        values: [state.articleId, state.language, state.etag],
      })
      return rows[0]?.text
    },
  }
}

function isAnId({ address }: Place): boolean {
  return isId.test(address)
}
