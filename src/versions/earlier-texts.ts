import { sql } from 'kysely'
import type { SourceSegment } from '../articles/article.js'
import type { Database } from '../database/database.js'
import type { Job } from '../jobs/job.js'
import type { EarlierText } from './carry-over.js'

/** What drafting reads: what is still to be translated, and what earlier versions have for it. */
export function earlierTexts(database: Database) {
  return {
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

    /** The texts that earlier revisions' versions have for these source texts, newest first. */
    async earlierTexts({
      articleId,
      revisionId,
      language,
    }: Pick<Job, 'articleId' | 'revisionId' | 'language'>): Promise<EarlierText[]> {
      const { rows } = await sql<EarlierText>`
        select texts.id as "textId", earlier.source_hash as "sourceHash", earlier.context_hash as "contextHash",
          texts.target, texts.written_by as "writtenBy", texts.written_origin as "writtenOrigin", texts.approved_by as "approvedBy", heads.status, heads.recheck
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

    /** Which of these source texts a draft of the article would carry over: `revisionId` is what it is a draft of. */
    async carriedHashes(
      { id, revisionId }: { id: string; revisionId: string | null },
      language: string,
      hashes: readonly string[],
    ): Promise<Set<string>> {
      const { rows } = await sql<{ sourceHash: string }>`
        select distinct earlier.source_hash as "sourceHash"
        from versions
        join version_segments heads on heads.version_id = versions.id and heads.text_id is not null
        join segments earlier on earlier.id = heads.segment_id
        where versions.article_id = ${id} and versions.language = ${language}
          and versions.revision_id is distinct from ${revisionId} and heads.outcome <> 'skipped'
          and earlier.source_hash = any(${[...hashes]})`.execute(database)
      return new Set(rows.map(({ sourceHash }) => sourceHash))
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
  }
}
