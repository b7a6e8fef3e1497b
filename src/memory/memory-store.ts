import { sql } from 'kysely'
import type { Database } from '../database/database.js'
import { inTransaction } from '../database/transaction.js'
import { tagsFor } from '../languages.js'

/** An approved translation of a segment's text. `sameContext` if it stood between the same neighbours. */
export type Recollection = {
  segmentId: string
  target: string
  writtenBy: string
  writtenOrigin: string
  approvedByName: string
  sameContext: boolean
}

/** What was approved, as people see it. */
export type Unit = {
  id: string
  source: string
  target: string
  writtenBy: string
  writtenOrigin: string
  approvedByName: string
  approvedAt: Date
}

export type Languages = { from: string; to: string }

type Sought = { id: string; sourceHash: string; contextHash: string }

export type MemoryStore = ReturnType<typeof memoryStore>

/** What was approved, to be used again. It is written by approving and importing, and read by whoever drafts or searches. */
export function memoryStore(database: Database) {
  return {
    /**
     * Takes in the texts of a version that has just been approved. What its article said before for the same source
     * text is no longer what was approved last. Invented letters of `pseudo` are nobody's translation.
     */
    async keep(versionId: string, by: { id: string; name: string }): Promise<void> {
      await sql`
        delete from memory_units units using versions, version_segments heads, segments
        where versions.id = ${versionId} and heads.version_id = versions.id and segments.id = heads.segment_id
          and units.article_id = versions.article_id and units.language = versions.language
          and units.source_hash = segments.source_hash`.execute(database)
      await sql`
        insert into memory_units (id, source_language, language, source_hash, context_hash, source, target,
          written_by, written_origin, approved_by, approved_by_name, article_id, version_id)
        select gen_random_uuid(), articles.source_language, versions.language, segments.source_hash,
          segments.context_hash, segments.source, texts.target, texts.written_by, texts.written_origin,
          ${by.id}, ${by.name}, versions.article_id, versions.id
        from versions
        join articles on articles.id = versions.article_id
        join version_segments heads on heads.version_id = versions.id
        join segments on segments.id = heads.segment_id
        join segment_texts texts on texts.id = heads.text_id
        where versions.id = ${versionId} and heads.outcome <> 'skipped'
          and not (texts.written_origin = 'machine' and texts.written_by = 'pseudo')`.execute(database)
    },

    /** Forgets what an article brought in, in one language. */
    forget: ({ articleId, language }: { articleId: string; language: string }) =>
      database.deleteFrom('memoryUnits').where('articleId', '=', articleId).where('language', '=', language).execute(),

    /**
     * The best approved translation of each of these texts, if there is one: from between the same neighbours first,
     * then what was approved here before what a file brought, what bears the very same tag, a person's words before a
     * machine's, and the newest: of what a file brought, by the time it says.
     */
    async recall(sought: readonly Sought[], { from, to }: Languages): Promise<Recollection[]> {
      if (sought.length === 0) return []
      const wanted = sought.map(({ id, sourceHash, contextHash }) => ({ id, sourceHash, contextHash }))
      const { rows } = await sql<Recollection>`
        select sought.id as "segmentId", best.target, best.written_by as "writtenBy",
          best.written_origin as "writtenOrigin", best.approved_by_name as "approvedByName", best."sameContext"
        from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as sought(id uuid, "sourceHash" text, "contextHash" text)
        cross join lateral (
          select units.*, coalesce(units.context_hash = sought."contextHash" and units.language = ${to}, false) as "sameContext"
          from memory_units units
          where units.source_language = any(${tagsFor(from)}) and units.language = any(${tagsFor(to)}) and units.source_hash = sought."sourceHash"
            and ${isStanding}
          order by "sameContext" desc, (units.imported is null) desc, (units.language = ${to}) desc, ${isOfAPerson} desc,
            ${writtenAt} desc, units.approved_at desc, units.id
          limit 1) best`.execute(database)
      return rows
    },

    /**
     * Units whose source shares many letters with the text, at most thirty. What takes longer than two seconds is
     * given up: an offer is a help, and nobody waits for it. @NOTE Needs a transaction of its own.
     */
    candidates: (text: string, languages: Languages): Promise<Unit[]> =>
      inTransaction(database, within => candidatesIn(within, text, languages)).catch(error => {
        if ((error as { code?: string }).code === tookTooLong) return []
        throw error
      }),
  }
}

const tookTooLong = '57014'

const isOfAPerson = sql`(units.written_origin = 'human' or coalesce(units.imported ->> 'origin', '') = 'human')`

/** In the notation of TMX, and compared as text: a file may name a day that is none. */
const writtenAt = sql`coalesce(
  substring(coalesce(units.imported ->> 'changeDate', units.imported ->> 'creationDate') from '^\\d{8}T\\d{6}Z$'),
  to_char(units.approved_at at time zone 'UTC', 'YYYYMMDD"T"HH24MISS"Z"'))`

/** Places of a sketch (see migration 0024), how many units of each are looked at, and how many are compared at all. */
const places = [1, 2, 3, 4, 5, 6]
const ofEachPlace = 200
const compared = 60

/**
 * Those that agree with the text in most places of their sketches are compared by their trigrams. Comparing all by a
 * trigram index takes seconds with a million units, as every sentence shares some trigrams with most others.
 */
async function candidatesIn(within: Database, text: string, { from, to }: Languages): Promise<Unit[]> {
  // A bitmap would be made of all that agree before the limit counts.
  await sql`select set_config('enable_bitmapscan', 'off', true), set_config('statement_timeout', '2000', true)`.execute(
    within,
  )
  const { rows } = await sql<Unit>`
    with wanted as materialized (select memory_sketch(${text}) as sketch),
    near as (
      select id from (${sql.join(
        places.map(place => agreeingAt(place, tagsFor(to))),
        sql` union all `,
      )}) agreeing
      group by id order by count(*) desc, id desc limit ${compared}
    ),
    alike as materialized (
      select units.*, similarity(units.source, ${text}) as likeness from memory_units units
      where units.id = any(array(select id from near)) and units.source_language = any(${tagsFor(from)}) and ${isStanding}
    )
    select units.id, units.source, units.target, units.written_by as "writtenBy",
      units.written_origin as "writtenOrigin", units.approved_by_name as "approvedByName",
      units.approved_at as "approvedAt"
    from alike units where likeness >= 0.5
    order by likeness desc, (units.imported is null) desc, (units.written_origin = 'human') desc, units.approved_at desc
    limit 30`.execute(within.withoutPlugins())
  return rows
}

function agreeingAt(place: number, tags: readonly string[]) {
  const at = sql.lit(place)
  return sql`(select id from memory_units
    where sketch[${at}] = (select sketch[${at}] from wanted) and language = any(${[...tags]}) limit ${ofEachPlace})`
}

/** What a retracted article said is not used, and is again once it is reinstated. */
export const isStanding = sql<boolean>`not exists (
  select 1 from retractions where retractions.article_id = units.article_id and retractions.reinstated_at is null)`
