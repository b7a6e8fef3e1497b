import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { baseLanguage } from '../checks/reading/base-language.js'
import { wordsIn } from '../checks/reading/words.js'
import type { Database } from '../database/database.js'
import { tagsFor } from '../languages.js'
import type { Term, TermInput } from './term.js'
import { asTerm, columnsOf } from './term-columns.js'

export type GlossaryStore = ReturnType<typeof glossaryStore>

type Filter = {
  q: string | null
  /** Has something to say in this language. */
  language: string | null
  /** Has no word in this language. */
  missing: string | null
  limit: number
  after: { sortKey: string; id: string } | null
}

/** The terms, found by their first letters, by their text, or by the stems of the words in a text. */
export function glossaryStore(database: Database) {
  return {
    async isEmpty(): Promise<boolean> {
      return (await database.selectFrom('glossaryTerms').select('id').limit(1).executeTakeFirst()) === undefined
    },

    async list({ q, language, missing, limit, after }: Filter): Promise<Term[]> {
      const rows = await database
        .selectFrom('glossaryTerms')
        .selectAll()
        .$if(q !== null, query => query.where('search', 'like', `%${escapeLike(q ?? '')}%`))
        .$if(language !== null, query => query.where(sql<boolean>`languages && ${tagsFor(language ?? '')}::text[]`))
        .$if(missing !== null, query =>
          query.where(sql<boolean>`not do_not_translate and not languages && ${tagsFor(missing ?? '')}::text[]`),
        )
        .$if(after !== null, query =>
          query.where(sql<boolean>`(sort_key, id) > (${after?.sortKey ?? ''}, ${after?.id ?? uuid()}::uuid)`),
        )
        .orderBy('sortKey')
        .orderBy('id')
        .limit(limit)
        .execute()
      return rows.map(asTerm)
    },

    async find(id: string): Promise<Term | null> {
      const row = await database.selectFrom('glossaryTerms').selectAll().where('id', '=', id).executeTakeFirst()
      return row ? asTerm(row) : null
    },

    async bySource(sources: readonly string[]): Promise<Map<string, Term>> {
      const rows = await database
        .selectFrom('glossaryTerms')
        .selectAll()
        .where('source', '=', sql<string>`any(${[...sources]})`)
        .execute()
      return new Map(rows.map(row => [row.source, asTerm(row)]))
    },

    /** Nobody else changes the glossary until the transaction ends. */
    async lock(): Promise<void> {
      await sql`lock table glossary_terms in share row exclusive mode`.execute(database)
    },

    /** The stem of each word; of one that is too common to have one, the word. */
    async stems(words: readonly string[]): Promise<Map<string, string>> {
      const known = await stemsOf(database, words)
      return new Map([...known].map(([word, stem]) => [word, stem ?? word.toLowerCase()]))
    },

    /** The rarest-looking stem of each expression, by which it is looked for; null if all its words are too common. */
    async keyStems(sources: readonly string[]): Promise<Map<string, { stems: string[]; keyStem: string | null }>> {
      const words = [...new Set(sources.flatMap(source => wordsIn(source).map(({ text }) => text)))]
      const known = await stemsOf(database, words)
      return new Map(
        sources.map(source => {
          const own = wordsIn(source).map(({ text }) => text)
          const rare = own.flatMap(word => known.get(word) ?? []).sort((one, other) => other.length - one.length)
          const stems = own.map(word => known.get(word) ?? word.toLowerCase())
          return [source, { stems, keyStem: rare[0] ?? null }] as const
        }),
      )
    },

    /** Terms that are looked for by one of these stems. */
    async withStems(stems: readonly string[]): Promise<Term[]> {
      const rows = await database
        .selectFrom('glossaryTerms')
        .selectAll()
        .where('keyStem', '=', sql<string>`any(${[...stems]})`)
        .execute()
      return rows.map(asTerm)
    },

    /** Writes a term down, or what became of one. */
    async keep(input: TermInput, found: { stems: string[]; keyStem: string }, by: string, known?: Term): Promise<Term> {
      const { targets, ...columns } = columnsOf(input, known)
      const values = { ...columns, ...found, targets: JSON.stringify(targets), changedBy: by }
      const query = known
        ? database
            .updateTable('glossaryTerms')
            .set({ ...values, etag: sql`etag + 1`, changedAt: sql`now()` })
            .where('id', '=', known.id)
            .returningAll()
        : database
            .insertInto('glossaryTerms')
            .values({ ...values, id: uuid() })
            .returningAll()
      return asTerm(await query.executeTakeFirstOrThrow())
    },

    remove: (id: string) => database.deleteFrom('glossaryTerms').where('id', '=', id).execute(),

    /** Counts a change in each of these languages. */
    async touch(languages: readonly string[]): Promise<void> {
      if (languages.length === 0) return
      await sql`
        insert into glossary_versions (language, version) select language, 1 from unnest(${[...languages]}::text[]) language
        on conflict (language) do update set version = glossary_versions.version + 1`.execute(database)
    },

    /** How often the glossary changed for a language; 0 if it never said anything about it. */
    async version(language: string): Promise<number> {
      const { rows } = await sql<{ version: number }>`
        select coalesce(sum(version), 0)::integer as version from glossary_versions
        where language = any(${['*', baseLanguage(language), ...tagsFor(language)]})`.execute(database)
      return rows[0]?.version ?? 0
    },
  }
}

function escapeLike(text: string): string {
  return text.toLowerCase().replace(/[\\%_]/g, '\\$&')
}

/** In small letters as we see them: a database of the locale C takes „Ä“ for no letter that has a small one. */
async function stemsOf(database: Database, words: readonly string[]): Promise<Map<string, string | null>> {
  const small = words.map(word => word.toLowerCase())
  const { rows } = await sql<{ word: string; stem: string | null }>`
    select word, (ts_lexize('pg_catalog.german_stem', small))[1] as stem
    from unnest(${[...words]}::text[], ${small}::text[]) given(word, small)`.execute(database)
  return new Map(rows.map(({ word, stem }) => [word, stem]))
}
