import { sql } from 'kysely'
import type { Database } from '../database/database.js'
import type { Origin } from './version.js'

export type SegmentText = Pick<
  SegmentView,
  'id' | 'textId' | 'source' | 'target' | 'outcome' | 'kind' | 'writtenBy' | 'writtenOrigin'
>

export type SegmentView = {
  id: string
  position: number
  block: number
  kind: string
  level: number | null
  ordinal: number | null
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
  /** Who had approved the text elsewhere, by name; only of one out of the memory. */
  approvedBy: string | null
  machineTarget: string | null
  previousSource: string | null
  previousTarget: string | null
}

/** The segments of versions, as checks and reviewers read them. */
export function segmentViews(database: Database) {
  return {
    /** What the checks look at, in document order. */
    async textsOf(versionId: string): Promise<SegmentText[]> {
      return database
        .selectFrom('versionSegments')
        .innerJoin('segments', 'segments.id', 'versionSegments.segmentId')
        .innerJoin('segmentTexts', 'segmentTexts.id', 'versionSegments.textId')
        .select([
          'segments.id',
          'versionSegments.textId',
          'source',
          'target',
          'outcome',
          'kind',
          'writtenBy',
          'writtenOrigin',
        ])
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
        select segments.id, segments.position, segments.block, segments.kind, segments.level, segments.ordinal, segments.source,
          segments.tags, segments.before, heads.outcome, heads.reason, heads.status, heads.recheck, heads.etag,
          heads.text_id as "textId", texts.target, texts.origin, texts.written_by as "writtenBy",
          texts.written_origin as "writtenOrigin", texts.approved_by as "approvedBy",
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

    /** All texts a segment ever had here, oldest first. Engines have no name, nor has the key that comes with the settings. */
    history: (versionId: string, segmentId: string) =>
      database
        .selectFrom('segmentTexts')
        .select([
          'id',
          'target',
          'origin',
          'author',
          'writtenBy',
          'writtenOrigin',
          'approvedBy',
          'suggestion',
          'createdAt',
        ])
        .select(
          sql<string | null>`coalesce((select name from users where users.id::text = author),
            (select name from api_keys where api_keys.id::text = author))`.as('authorName'),
        )
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
  }
}
