import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Database } from '../database/database.js'
import { insertRows } from '../database/insert-rows.js'
import type { ToldGlossary } from '../glossary/tell-engine.js'
import type { Job } from '../jobs/job.js'
import { earlierTexts } from './earlier-texts.js'
import { segmentViews } from './segment-views.js'
import type { Origin, Version, VersionState } from './version.js'
import { versionLists } from './version-lists.js'

/** A text for a segment: whose it is now, and whose words it was first. */
export type NewText = {
  segmentId: string
  target: string
  origin: Origin
  author: string
  writtenBy: string
  writtenOrigin: string
  carriedFrom?: string | null
  suggestion?: boolean
  /** Who approved these words where they stood before, if they come out of the memory. */
  approvedBy?: string | null
}

/** How a segment of a version starts: with a text, or without one and the reason. */
export type NewSegment = {
  segmentId: string
  position: number
  outcome: 'carried' | 'memory' | 'machine' | 'failed' | 'skipped' | 'pending'
  reason?: string | null
  text?: NewText
  status?: 'draft' | 'confirmed'
  recheck?: boolean
  previousSegmentId?: string | null
}

/** What came of asking a machine for a segment: a text, or the reason why there is none. */
export type MachineResult = {
  segmentId: string
  outcome: 'memory' | 'machine' | 'failed'
  reason?: string
  text?: NewText
  /** Taken over where nobody has written yet; `draft` unless said. */
  status?: 'draft' | 'confirmed'
}

export type VersionStore = ReturnType<typeof versionStore>

/** Versions and the texts of their segments. Texts are only ever added; a segment's head says which one counts. */
export function versionStore(database: Database) {
  return Object.assign(earlierTexts(database), segmentViews(database), versionLists(database), {
    /** The job's version, made on its first run. */
    async openDraft(job: Job): Promise<{ version: Version; isNew: boolean }> {
      const { id: jobId, articleId, revisionId, language, priority } = job
      const made = await database
        .insertInto('versions')
        .values({ id: uuid(), jobId, articleId, revisionId, language, priority, state: 'drafting' })
        .onConflict(conflict => conflict.doNothing())
        .returningAll()
        .executeTakeFirst()
      if (made) return { version: made, isNew: true }
      const known = database.selectFrom('versions').selectAll().where('jobId', '=', jobId)
      return { version: await known.executeTakeFirstOrThrow(), isNew: false }
    },

    find: (id: string, { lock = false } = {}): Promise<Version | undefined> =>
      database
        .selectFrom('versions')
        .selectAll()
        .where('id', '=', id)
        .$if(lock, query => query.forNoKeyUpdate())
        .executeTakeFirst(),

    /** Adds segments that the version does not have yet, each with its first text. */
    async addSegments(versionId: string, segments: readonly NewSegment[]): Promise<void> {
      const ids = segments.map(({ text }) => (text ? uuid() : null))
      await insertRows(
        database,
        'segmentTexts',
        segments.flatMap(({ text }, place) => (text ? [textRow(versionId, ids[place] as string, text)] : [])),
      )
      await insertRows(
        database,
        'versionSegments',
        segments.map((segment, place) => ({
          versionId,
          segmentId: segment.segmentId,
          position: segment.position,
          outcome: segment.outcome,
          reason: segment.reason ?? null,
          textId: ids[place] ?? null,
          status: segment.status ?? 'draft',
          recheck: segment.recheck ?? false,
          previousSegmentId: segment.previousSegmentId ?? null,
        })),
      )
    },

    /** Why segments have no text, each reason once, the most frequent first. */
    async failures(versionId: string): Promise<string[]> {
      const rows = await database
        .selectFrom('versionSegments')
        .select('reason')
        .where('versionId', '=', versionId)
        .where('outcome', '=', 'failed')
        .where('reason', 'is not', null)
        .groupBy('reason')
        .orderBy(sql`count(*)`, 'desc')
        .orderBy('reason')
        .execute()
      return rows.map(({ reason }) => reason as string)
    },

    /**
     * Writes what came of asking a machine. Where a person wrote in the meantime, the machine's text becomes a
     * suggestion beside theirs. Whoever holds the version as it was before can no longer approve it. What the engine was
     * told of the glossary for these texts is noted beside what was noted of others.
     */
    async settle(versionId: string, results: readonly MachineResult[], told?: ToldGlossary): Promise<void> {
      if (results.length === 0) return
      // The version before its segments, as whoever edits does, so that the two cannot block each other.
      await touch(database, versionId, told)
      const rows = results.map(({ text, ...result }) => ({ ...text, ...result, textId: text ? uuid() : null }))
      await sql`
        with results as (
          select came.*, heads.text_id is not null as "isWritten"
          from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as came(
            "segmentId" uuid, outcome text, reason text, status text, "textId" uuid, target text, origin text,
            author text, "writtenBy" text, "writtenOrigin" text, "approvedBy" text)
          join version_segments heads on heads.version_id = ${versionId} and heads.segment_id = came."segmentId"
        ), texts as (
          insert into segment_texts
            (id, version_id, segment_id, target, origin, author, written_by, written_origin, approved_by, suggestion)
          select "textId", ${versionId}, "segmentId", target, origin, author, "writtenBy", "writtenOrigin", "approvedBy",
            "isWritten"
          from results where "textId" is not null
        )
        update version_segments heads
        set outcome = results.outcome, reason = results.reason, text_id = coalesce(heads.text_id, results."textId"),
          status = case when heads.text_id is null then coalesce(results.status, heads.status) else heads.status end,
          etag = heads.etag + 1
        from results
        where heads.version_id = ${versionId} and heads.segment_id = results."segmentId"`.execute(database)
    },

    /** Puts a text at the head of a segment. */
    async write(versionId: string, text: NewText, status: 'draft' | 'confirmed', recheck = false): Promise<string> {
      const id = uuid()
      await database
        .insertInto('segmentTexts')
        .values(textRow(versionId, id, text))
        .execute()
      await database
        .updateTable('versionSegments')
        .set({ status, recheck, textId: id, etag: sql`etag + 1` })
        .where('versionId', '=', versionId)
        .where('segmentId', '=', text.segmentId)
        .execute()
      return id
    },

    /** A segment that a person has seen and found right; it need not be looked at again. */
    confirm: (versionId: string, segmentId: string) =>
      database
        .updateTable('versionSegments')
        .set({ status: 'confirmed', recheck: false, etag: sql`etag + 1` })
        .where('versionId', '=', versionId)
        .where('segmentId', '=', segmentId)
        .execute(),

    async change(
      id: string,
      values: { state?: VersionState; assignee?: string | null; dueAt?: string | null; approved?: true } = {},
    ) {
      const { approved, ...columns } = values
      await database
        .updateTable('versions')
        .set({ ...columns, ...(approved ? { approvedAt: sql<Date>`now()` } : {}), etag: sql`etag + 1` })
        .where('id', '=', id)
        .execute()
    },

    /**
     * Takes along what was said of the article's earlier versions in this language and is not dealt with: to the
     * sentence it was said of, or to the version as a whole where that is gone.
     */
    carryComments: (versionId: string) =>
      sql`
        update comments set version_id = this.id, segment_id = (
          select heads.segment_id from version_segments heads
          where heads.version_id = this.id and heads.previous_segment_id = comments.segment_id limit 1)
        from versions this
        join versions earlier on earlier.article_id = this.article_id and earlier.language = this.language
        where this.id = ${versionId} and earlier.id <> this.id and comments.version_id = earlier.id
          and comments.resolved_at is null`.execute(database),

    /** Ends the article's other versions in this language that are in one of these states. */
    supersedeOthers: (version: Pick<Version, 'id' | 'articleId' | 'language'>, states: readonly VersionState[]) =>
      database
        .updateTable('versions')
        .set({ state: 'superseded', etag: sql`etag + 1` })
        .where('articleId', '=', version.articleId)
        .where('language', '=', version.language)
        .where('id', '<>', version.id)
        .where('state', 'in', [...states])
        .returning('id')
        .execute(),
  })
}

/** Marks a version as changed, and locks it for the transaction. */
async function touch(database: Database, versionId: string, told?: ToldGlossary): Promise<void> {
  const glossary =
    told &&
    sql<never>`jsonb_build_object('version', ${told.version}::integer,
      'texts', ${told.texts}::integer + coalesce((glossary ->> 'texts')::integer, 0),
      'untold', coalesce(${told.untold}::text, glossary ->> 'untold'))`
  await database
    .updateTable('versions')
    .set({ etag: sql`etag + 1`, ...(glossary && { glossary }) })
    .where('id', '=', versionId)
    .execute()
}

function textRow(
  versionId: string,
  id: string,
  { suggestion = false, carriedFrom = null, approvedBy = null, ...text }: NewText,
) {
  return { ...text, id, versionId, suggestion, carriedFrom, approvedBy }
}
