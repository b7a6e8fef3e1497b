import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Database } from '../database/database.js'
import type { Row } from '../database/tables.js'
import type { Term, TermInput } from './term.js'
import { asTerm, columnsOf } from './term-columns.js'

export type WholeGlossaryStore = ReturnType<typeof wholeGlossaryStore>

/** A term as a file wants it, by which stems it is found, and as it stands if it does. */
export type TakenTerm = { input: TermInput; stems: string[]; keyStem: string; known?: Term }

const atOnce = 500

/** The glossary as one thing: for files, which bring it and take it away whole. */
export function wholeGlossaryStore(database: Database) {
  return {
    /** Another with each change of any term. */
    async etag(): Promise<string> {
      const { rows } = await sql<{ etag: string }>`
        select md5(coalesce(string_agg(id::text || ' ' || etag, ',' order by id), '')) as etag
        from glossary_terms`.execute(database)
      return rows[0]?.etag ?? ''
    },

    /** Every language that a term says something in. */
    async languages(): Promise<string[]> {
      const { rows } = await sql<{ language: string }>`
        select distinct unnest(languages) as language from glossary_terms order by language`.execute(database)
      return rows.map(({ language }) => language)
    },

    /** All terms from A to Z, a few hundred at a time. */
    async *each(): AsyncGenerator<Term[]> {
      for (let last: { sortKey: string; id: string } | null = null; ; ) {
        const rows: Row<'glossaryTerms'>[] = await database
          .selectFrom('glossaryTerms')
          .selectAll()
          .$if(last !== null, query =>
            query.where(sql<boolean>`(sort_key, id) > (${last?.sortKey ?? ''}, ${last?.id ?? uuid()}::uuid)`),
          )
          .orderBy('sortKey')
          .orderBy('id')
          .limit(atOnce)
          .execute()
        if (rows.length > 0) yield rows.map(asTerm)
        if (rows.length < atOnce) return
        last = rows.at(-1) ?? null
      }
    },

    /** Writes down many terms, those that stand there already and others. */
    async take(terms: readonly TakenTerm[], by: string): Promise<void> {
      for (let start = 0; start < terms.length; start += atOnce) {
        const rows = terms.slice(start, start + atOnce).map(term => inColumns(term, by))
        await sql`
          insert into glossary_terms (id, source, sort_key, case_rule, do_not_translate, note, targets, languages,
            search, stems, key_stem, changed_by)
          select id, source, "sortKey", "caseRule", "doNotTranslate", note, targets, languages, search, stems,
            "keyStem", "changedBy"
          from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as taken(id uuid, source text, "sortKey" text,
            "caseRule" text, "doNotTranslate" boolean, note text, targets jsonb, languages text[], search text,
            stems text[], "keyStem" text, "changedBy" text)
          on conflict (id) do update set case_rule = excluded.case_rule, do_not_translate = excluded.do_not_translate,
            note = excluded.note, targets = excluded.targets, languages = excluded.languages,
            search = excluded.search, changed_by = excluded.changed_by, changed_at = now(),
            etag = glossary_terms.etag + 1`.execute(database)
      }
    },

    async remove(ids: readonly string[]): Promise<void> {
      if (ids.length === 0) return
      await database
        .deleteFrom('glossaryTerms')
        .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
        .execute()
    },
  }
}

function inColumns({ input, stems, keyStem, known }: TakenTerm, changedBy: string) {
  return { id: known?.id ?? uuid(), ...columnsOf(input, known), stems, keyStem, changedBy }
}
