import { sql } from 'kysely'
import type { Database } from '../database/database.js'
import { inTransaction } from '../database/transaction.js'
import { tagsFor } from '../languages.js'
import { isStanding, type Languages, type Unit } from './memory-store.js'
import { shortWordsIn } from './searched-words.js'

/** A unit as who searches sees it; `place` is its place in the order of the list. */
export type FoundUnit = Unit & {
  articleId: string | null
  headline: string | null
  imported: Record<string, string> | null
  place: string
}

export type Place = { at: string; id: string }

/** A unit as a file brings it in. */
export type IncomingUnit = {
  source: string
  target: string
  sourceHash: string
  writtenBy: string
  imported: Record<string, string>
}

export type UnitStore = ReturnType<typeof unitStore>

/** What the memory holds, unit by unit: for those who search, tidy up, import and export. */
export function unitStore(database: Database) {
  return {
    /** Units that contain the words in either language, or nearly; the newest first. All where no words are given. */
    search: (words: string | null, languages: Languages, page: { after: Place | null; limit: number }) =>
      inTransaction(database, within => searchIn(within, words, languages, page)),

    /** Takes a unit out; its language, or null if there is none. */
    async remove(unitId: string): Promise<string | null> {
      const gone = await database.deleteFrom('memoryUnits').where('id', '=', unitId).returning('language').execute()
      return gone[0]?.language ?? null
    },

    /** Takes in what is not there yet, word for word, in these languages; tells how many that were. */
    async takeIn(
      units: readonly (IncomingUnit & { language: string })[],
      { from, by }: { from: string; by: { id: string; name: string } },
    ): Promise<number> {
      const { rows } = await sql`
        insert into memory_units (id, source_language, language, source_hash, source, target, written_by,
          written_origin, approved_by, approved_by_name, imported)
        select gen_random_uuid(), ${from}, incoming.language, incoming."sourceHash", incoming.source, incoming.target,
          incoming."writtenBy", 'imported', ${by.id}, ${by.name}, incoming.imported
        from jsonb_to_recordset(${JSON.stringify(units)}::jsonb) as incoming(language text, "sourceHash" text,
          source text, target text, "writtenBy" text, imported jsonb)
        where not exists (select 1 from memory_units known where known.source_language = any(${tagsFor(from)})
          and known.language = incoming.language and known.source_hash = incoming."sourceHash"
          and known.target = incoming.target)
        on conflict do nothing
        returning id`.execute(database)
      return rows.length
    },

    /** All that may go out, a few hundred at a time. */
    async *each({
      from,
      to,
    }: {
      from: string
      to: string | null
    }): AsyncGenerator<(FoundUnit & { language: string })[]> {
      for (let last = '00000000-0000-0000-0000-000000000000'; ; ) {
        const { rows } = await sql<FoundUnit & { language: string }>`
          select ${shown}, units.language from memory_units units
          left join articles on articles.id = units.article_id
          where units.id > ${last} and units.source_language = any(${tagsFor(from)})
            and (${to}::text is null or units.language = any(${to === null ? [] : tagsFor(to)})) and ${isStanding}
          order by units.id limit 500`.execute(database.withoutPlugins())
        if (rows.length > 0) yield rows
        if (rows.length < 500) return
        last = rows.at(-1)?.id ?? last
      }
    },
  }
}

const shown = sql`units.id, units.source, units.target, units.written_by as "writtenBy",
  units.written_origin as "writtenOrigin", units.approved_by_name as "approvedByName",
  units.approved_at as "approvedAt", units.article_id as "articleId", articles.headline, units.imported,
  units.approved_at::text as place`

function matches(words: string) {
  const short = shortWordsIn(words)
  if (short !== null) return sql.join(short.map(standsThere), sql` and `)
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  return sql`(units.source ilike ${pattern} or units.target ilike ${pattern}
    or ${words} <% units.source or ${words} <% units.target)`
}

/**
 * The words are given as they are, so that PostgreSQL knows how rare they are and what to read; in either spelling, as
 * its `lower` changes letters beyond ASCII in some locales and not in others.
 */
function standsThere(word: string) {
  const asciiLow = word.replace(/[A-Z]/g, letter => letter.toLowerCase())
  return sql`units.short_words && ${[...new Set([asciiLow, word.toLowerCase()])]}::text[]`
}

/** How near is near enough is a setting of the transaction, so that the trigram index can be used. */
async function searchIn(
  within: Database,
  words: string | null,
  { from, to }: Languages,
  { after, limit }: { after: Place | null; limit: number },
): Promise<FoundUnit[]> {
  await sql`select set_config('pg_trgm.word_similarity_threshold', '0.7', true)`.execute(within)
  const isFound = words === null ? sql`true` : matches(words)
  const isNext =
    after === null ? sql`true` : sql`(units.approved_at, units.id) < (${after.at}::timestamptz, ${after.id}::uuid)`
  const { rows } = await sql<FoundUnit>`
    select ${shown} from unnest(${tagsFor(to)}::text[]) as tag cross join lateral (
      select * from memory_units units
      where units.source_language = any(${tagsFor(from)}) and units.language = tag and ${isFound} and ${isNext} and ${isStanding}
      order by units.approved_at desc, units.id desc limit ${limit}
    ) units left join articles on articles.id = units.article_id
    order by units.approved_at desc, units.id desc limit ${limit}`.execute(within.withoutPlugins())
  return rows
}
