import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { SourceSegment } from '../articles/article.js'
import type { Database } from '../database/database.js'
import { insertRows } from '../database/insert-rows.js'
import type { Job } from '../jobs/job.js'
import type { EarlierText } from './carry-over.js'
import type { Origin, Version, VersionState } from './version.js'

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
  return {
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
        .$if(lock, query => query.forUpdate())
        .executeTakeFirst(),

    /** What a version's article and revision say of it. */
    surroundings: (id: string) =>
      database
        .selectFrom('versions')
        .innerJoin('revisions', 'revisions.id', 'versions.revisionId')
        .innerJoin('articles', 'articles.id', 'versions.articleId')
        .innerJoin('jobs', 'jobs.id', 'versions.jobId')
        .select(['revisions.number as revision', 'revisions.headline', 'revisions.section'])
        .select(['articles.sourceLanguage', 'jobs.provider'])
        .where('versions.id', '=', id)
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

    /** The source segments of a version that have no text and no reason to have none. */
    async unsettled(versionId: string): Promise<SourceSegment[]> {
      return database
        .selectFrom('versionSegments')
        .innerJoin('segments', 'segments.id', 'versionSegments.segmentId')
        .selectAll('segments')
        .where('versionId', '=', versionId)
        .where('outcome', 'in', ['pending', 'failed'])
        .orderBy('segments.position')
        .execute()
    },

    /**
     * Writes what came of asking a machine. Where a person wrote in the meantime, the machine's text becomes a
     * suggestion beside theirs. Whoever holds the version as it was before can no longer approve it.
     */
    async settle(versionId: string, results: readonly MachineResult[]): Promise<void> {
      if (results.length === 0) return
      // The version before its segments, as whoever edits does, so that the two cannot block each other.
      await touch(database, versionId)
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

    /** Which text each carried segment took over, where nobody has written since. */
    carried: (versionId: string) =>
      database
        .selectFrom('versionSegments')
        .innerJoin('segmentTexts', 'segmentTexts.id', 'versionSegments.textId')
        .innerJoin('segments', 'segments.id', 'versionSegments.segmentId')
        .select(['segments.id', 'sourceHash', 'contextHash', 'carriedFrom'])
        .where('versionSegments.versionId', '=', versionId)
        .where('versionSegments.outcome', '=', 'carried')
        .where('segmentTexts.origin', '=', 'carried')
        .execute(),

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

    /** The texts that earlier revisions' versions have for these source texts, newest first. */
    async earlierTexts({
      articleId,
      revisionId,
      language,
    }: Pick<Job, 'articleId' | 'revisionId' | 'language'>): Promise<EarlierText[]> {
      const { rows } = await sql<EarlierText>`
        select texts.id as "textId", earlier.source_hash as "sourceHash", earlier.context_hash as "contextHash",
          texts.target, texts.written_by as "writtenBy", texts.written_origin as "writtenOrigin", texts.approved_by as "approvedBy", heads.status
        from versions
        join revisions on revisions.id = versions.revision_id
        join version_segments heads on heads.version_id = versions.id
        join segment_texts texts on texts.id = heads.text_id
        join segments earlier on earlier.id = heads.segment_id
        where versions.article_id = ${articleId} and versions.language = ${language}
          and versions.revision_id <> ${revisionId} and heads.outcome <> 'skipped'
          and earlier.source_hash in (select source_hash from segments where revision_id = ${revisionId})
        order by revisions.number desc, heads.position`.execute(database)
      return rows
    },

    /** The segments of the newest earlier revision that has a version in this language. */
    async previousSegments({
      articleId,
      revisionId,
      language,
    }: Pick<Job, 'articleId' | 'revisionId' | 'language'>): Promise<SourceSegment[]> {
      const previous = await database
        .selectFrom('versions')
        .innerJoin('revisions', 'revisions.id', 'versions.revisionId')
        .select('versions.revisionId')
        .where('versions.articleId', '=', articleId)
        .where('versions.language', '=', language)
        .where('versions.revisionId', '<>', revisionId)
        .orderBy('revisions.number', 'desc')
        .limit(1)
        .executeTakeFirst()
      if (!previous) return []
      return database
        .selectFrom('segments')
        .selectAll()
        .where('revisionId', '=', previous.revisionId)
        .orderBy('position')
        .execute()
    },

    /** What the checks look at, in document order. */
    async textsOf(versionId: string): Promise<SegmentText[]> {
      return database
        .selectFrom('versionSegments')
        .innerJoin('segments', 'segments.id', 'versionSegments.segmentId')
        .innerJoin('segmentTexts', 'segmentTexts.id', 'versionSegments.textId')
        .select(['segments.id', 'versionSegments.textId', 'source', 'target', 'outcome'])
        .where('versionSegments.versionId', '=', versionId)
        .orderBy('versionSegments.position')
        .execute()
    },

    /**
     * Everything a reviewer sees of each segment, in document order; `segmentId` narrows it to one. @NOTE The columns
     * have their names already: giving thousands of rows other keys would hold the event loop up.
     */
    async segmentsOf(versionId: string, segmentId?: string): Promise<SegmentView[]> {
      const { rows } = await sql<SegmentView>`
        select segments.id, segments.position, segments.block, segments.kind, segments.level, segments.source,
          segments.tags, segments.before, heads.outcome, heads.reason, heads.status, heads.recheck, heads.etag,
          heads.text_id as "textId", texts.target, texts.origin, texts.written_by as "writtenBy",
          texts.written_origin as "writtenOrigin",
          (select machine.target from segment_texts machine
            where machine.version_id = heads.version_id and machine.segment_id = heads.segment_id
              and machine.written_origin = 'machine' order by machine.id desc limit 1) as "machineTarget",
          previous.source as "previousSource",
          (select earlier.target from version_segments before_head
            join versions before_version on before_version.id = before_head.version_id
            join segment_texts earlier on earlier.id = before_head.text_id
            where before_head.segment_id = heads.previous_segment_id and before_version.language = versions.language
            limit 1) as "previousTarget"
        from version_segments heads
        join versions on versions.id = heads.version_id
        join segments on segments.id = heads.segment_id
        left join segment_texts texts on texts.id = heads.text_id
        left join segments previous on previous.id = heads.previous_segment_id
        where heads.version_id = ${versionId} ${segmentId === undefined ? sql`` : sql`and heads.segment_id = ${segmentId}`}
        order by heads.position`.execute(database.withoutPlugins())
      return rows
    },

    /** All texts a segment ever had here, oldest first. */
    history: (versionId: string, segmentId: string) =>
      database
        .selectFrom('segmentTexts')
        .select(['id', 'target', 'origin', 'author', 'writtenBy', 'writtenOrigin', 'suggestion', 'createdAt'])
        .where('versionId', '=', versionId)
        .where('segmentId', '=', segmentId)
        .orderBy('id')
        .execute(),

    /**
     * Whose words stand in this version or stood in it: its own editors, and those whose edits were carried over.
     * What comes out of the memory has been approved before.
     */
    async editors(versionId: string): Promise<string[]> {
      const rows = await database
        .selectFrom('segmentTexts')
        .select('writtenBy')
        .distinct()
        .where('versionId', '=', versionId)
        .where('writtenOrigin', '=', 'human')
        .where('approvedBy', 'is', null)
        .execute()
      return rows.map(({ writtenBy }) => writtenBy)
    },

    /** The review queue, breaking first, then oldest. */
    list(filter: VersionFilter, page: { after?: QueuePlace | undefined; limit: number }) {
      return database
        .selectFrom('versions')
        .innerJoin('revisions', 'revisions.id', 'versions.revisionId')
        .selectAll('versions')
        .select(['revisions.headline', 'revisions.section', 'revisions.number as revision', 'revisions.change'])
        .$if(filter.state !== undefined, query => query.where('versions.state', '=', filter.state as VersionState))
        .$if(filter.language !== undefined, query => query.where('versions.language', '=', filter.language as string))
        .$if(filter.assignee !== undefined, query => query.where('versions.assignee', '=', filter.assignee as string))
        .$if(filter.articleId !== undefined, query =>
          query.where('versions.articleId', '=', filter.articleId as string),
        )
        .$if(filter.section !== undefined, query => query.where('revisions.section', '=', filter.section as string))
        .$if(page.after !== undefined, query =>
          query.where(
            sql<boolean>`(versions.priority, versions.id) > (${page.after?.priority}, ${page.after?.id}::uuid)`,
          ),
        )
        .orderBy('versions.priority')
        .orderBy('versions.id')
        .limit(page.limit)
        .execute()
    },

    /** How many segments each of these versions has, how many are confirmed, and whether an earlier text is live. */
    async seenIn(versionIds: readonly string[]): Promise<Map<string, SeenVersion>> {
      if (versionIds.length === 0) return new Map()
      const { rows } = await sql<SeenVersion & { versionId: string }>`
        select versions.id as "versionId", heads.segments, heads.confirmed, exists (
            select 1 from versions live where live.article_id = versions.article_id
              and live.language = versions.language and live.id <> versions.id and live.state = 'approved') as "isLive"
        from versions
        cross join lateral (select count(*)::int as segments, count(*) filter (where status = 'confirmed')::int as confirmed
          from version_segments where version_id = versions.id) heads
        where versions.id = any(${[...versionIds]}::uuid[])`.execute(database)
      return new Map(rows.map(({ versionId, ...seen }) => [versionId, seen]))
    },

    /** The newest version of each language of these articles. */
    newestOf: (articleIds: readonly string[]) =>
      articleIds.length === 0
        ? Promise.resolve([])
        : database
            .selectFrom('versions')
            .distinctOn(['articleId', 'language'])
            .select(['id', 'articleId', 'language', 'state', 'jobId', 'revisionId'])
            .where('articleId', 'in', [...articleIds])
            .orderBy('articleId')
            .orderBy('language')
            .orderBy('id', 'desc')
            .execute(),

    /** The live version of each language of these articles, with the changes its article has seen since. */
    async liveOf(articleIds: readonly string[]) {
      if (articleIds.length === 0) return []
      const { rows } = await sql<LiveVersion>`
        select distinct on (versions.article_id, versions.language) versions.id as "versionId",
          versions.article_id as "articleId", versions.language, documents.slug,
          array(select later.change from revisions later
            where later.article_id = versions.article_id and later.number > revisions.number) as changes
        from versions
        join revisions on revisions.id = versions.revision_id
        left join documents on documents.article_id = versions.article_id and documents.language = versions.language
        where versions.article_id = any(${[...articleIds]}::uuid[]) and versions.state = 'approved'
        order by versions.article_id, versions.language, versions.approved_at desc`.execute(database)
      return rows
    },
  }
}

export type VersionFilter = {
  state?: VersionState | undefined
  language?: string | undefined
  assignee?: string | undefined
  articleId?: string | undefined
  section?: string | undefined
}

export type SeenVersion = { segments: number; confirmed: number; isLive: boolean }

export type QueuePlace = { priority: string; id: string }

export type LiveVersion = {
  versionId: string
  articleId: string
  language: string
  slug: string | null
  changes: ('update' | 'correction' | 'typo' | null)[]
}

export type SegmentText = Pick<SegmentView, 'id' | 'textId' | 'source' | 'target' | 'outcome'>

export type SegmentView = {
  id: string
  position: number
  block: number
  kind: string
  level: number | null
  source: string
  tags: unknown[]
  before: string
  outcome: 'carried' | 'memory' | 'machine' | 'failed' | 'skipped' | 'pending'
  reason: string | null
  status: 'draft' | 'confirmed'
  recheck: boolean
  etag: number
  textId: string | null
  target: string | null
  origin: Origin | null
  writtenBy: string | null
  writtenOrigin: string | null
  machineTarget: string | null
  previousSource: string | null
  previousTarget: string | null
}

/** Marks a version as changed, and locks it for the transaction. */
async function touch(database: Database, versionId: string): Promise<void> {
  await database.updateTable('versions').set({ etag: sql`etag + 1` }).where('id', '=', versionId).execute()
}

function textRow(
  versionId: string,
  id: string,
  { suggestion = false, carriedFrom = null, approvedBy = null, ...text }: NewText,
) {
  return { ...text, id, versionId, suggestion, carriedFrom, approvedBy }
}
