import type { ExpressionBuilder } from 'kysely'
import type { Database } from '../database/database.js'
import type { Tables } from '../database/tables.js'
import type { Block, Frame } from '../formats/article-text.js'
import { draftedBy, mainProvider } from '../jobs/drafted-by.js'
import type { Segment } from '../segments/segment.js'
import type { LiveVersion } from './live-version.js'

export type LiveVersionStore = ReturnType<typeof liveVersionStore>

/** What may be published of an article, and all it takes to render it. */
export function liveVersionStore(database: Database) {
  return {
    /** Locks the article for the rest of the transaction; `isRetracted` then stays true or false. */
    async lockArticle(articleId: string): Promise<{ isRetracted: boolean }> {
      await database.selectFrom('articles').select('id').where('id', '=', articleId).forNoKeyUpdate().execute()
      const retraction = await database
        .selectFrom('retractions')
        .select('id')
        .where('articleId', '=', articleId)
        .where('reinstatedAt', 'is', null)
        .executeTakeFirst()
      return { isRetracted: retraction !== undefined }
    },

    idOf: (articleId: string, language: string) => liveVersionId(database, articleId, language),

    /** The live version with everything that is rendered of it. */
    async find(articleId: string, language: string): Promise<LiveVersion | undefined> {
      const versionId = await liveVersionId(database, articleId, language)
      if (!versionId) return undefined
      return versionWith(database, versionId)
    },

    /** Any version with all that would be rendered of it, be it live or not. */
    ofVersion: async (versionId: string): Promise<LiveVersion | undefined> => versionWith(database, versionId),

    /** The newest correction among the revisions after `from` up to `upTo`. */
    correctionBetween: (articleId: string, from: number, upTo: number): Promise<{ note: string | null } | undefined> =>
      database
        .selectFrom('revisions')
        .select('note')
        .where('articleId', '=', articleId)
        .where('number', '>', from)
        .where('number', '<=', upTo)
        .where('change', '=', 'correction')
        .orderBy('number', 'desc')
        .executeTakeFirst(),
  }
}

async function versionWith(database: Database, versionId: string): Promise<LiveVersion | undefined> {
  const head = await headOf(database, versionId)
  if (!head) return undefined
  const rows = await segmentsOf(database, versionId)
  const {
    blocks,
    frame,
    revisionNumber,
    articleId,
    language,
    model,
    approvedBy,
    approvedAt,
    provider,
    draftedBy: drafters,
    glossary,
    ...particulars
  } = head
  return {
    ...{ versionId, articleId, language, provider, draftedBy: drafters, model },
    glossaryVersion: glossary && glossary.texts > 0 && glossary.untold === null ? glossary.version : null,
    approvedBy: approvedBy ?? '',
    approvedAt: approvedAt ?? new Date(0),
    revision: { ...particulars, number: revisionNumber, blocks: blocks as Block[], frame: frame as unknown as Frame },
    segments: rows.map(({ target, writtenOrigin, level, ...segment }) => {
      return { ...segment, ...(level === null ? {} : { level }) } as Segment
    }),
    texts: rows.map(({ target, writtenOrigin }) =>
      target === null ? null : { target, writtenOrigin: writtenOrigin ?? '' },
    ),
  }
}

/** The last approved version, unless it was withdrawn: what was approved before it does not come back by itself. */
async function liveVersionId(database: Database, articleId: string, language: string): Promise<string | undefined> {
  const newest = await database
    .selectFrom('versions')
    .select(['id', 'state'])
    .where('articleId', '=', articleId)
    .where('language', '=', language)
    .where('state', 'in', ['approved', 'withdrawn'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest?.state === 'approved' ? newest.id : undefined
}

function headOf(database: Database, versionId: string) {
  return database
    .selectFrom('versions')
    .innerJoin('revisions', 'revisions.id', 'versions.revisionId')
    .innerJoin('jobs', 'jobs.id', 'versions.jobId')
    .select(['revisions.number as revisionNumber', 'revisions.blocks', 'revisions.frame', 'revisions.byline'])
    .select(['versions.articleId', 'versions.language', 'versions.glossary'])
    .select(['revisions.section', 'revisions.tags', 'revisions.canonicalUrl', 'revisions.publishedAt'])
    .select(['revisions.embargoUntil', mainProvider.as('provider'), draftedBy.as('draftedBy')])
    .select(is => [modelOf(is).as('model'), approvalOf(is, 'decidedByName').as('approvedBy')])
    .select(is => is.fn.coalesce(approvalOf(is, 'decidedAt'), 'versions.approvedAt').as('approvedAt'))
    .where('versions.id', '=', versionId)
    .executeTakeFirst()
}

type Within = ExpressionBuilder<Tables, 'versions' | 'revisions' | 'jobs'>

function approvalOf<Column extends 'decidedByName' | 'decidedAt'>(is: Within, column: Column) {
  return is
    .selectFrom('decisions')
    .whereRef('decisions.versionId', '=', 'versions.id')
    .where('kind', '=', 'approval')
    .orderBy('decisions.id', 'desc')
    .limit(1)
    .select(`decisions.${column} as it`)
}

/** A job that found every text carried or in the ledger asked nothing itself: then what this engine was last asked with for the article. */
function modelOf(is: Within) {
  return is
    .selectFrom('ledgerRequests')
    .innerJoin('jobs as asking', 'asking.id', 'ledgerRequests.jobId')
    .whereRef('asking.articleId', '=', 'versions.articleId')
    .whereRef('asking.language', '=', 'versions.language')
    .where('ledgerRequests.provider', '=', mainProvider)
    .orderBy(sub => sub('asking.id', '=', sub.ref('versions.jobId')), 'desc')
    .orderBy('ledgerRequests.id', 'desc')
    .limit(1)
    .select('ledgerRequests.model')
}

function segmentsOf(database: Database, versionId: string) {
  return database
    .selectFrom('versionSegments')
    .innerJoin('segments', 'segments.id', 'versionSegments.segmentId')
    .leftJoin('segmentTexts', 'segmentTexts.id', 'versionSegments.textId')
    .select([
      'segments.block',
      'segments.kind',
      'segments.level',
      'segments.before',
      'segments.source',
      'segments.tags',
    ])
    .select(['segments.sourceHash', 'segments.contextHash', 'segments.skip'])
    .select(['segmentTexts.target', 'segmentTexts.writtenOrigin'])
    .where('versionSegments.versionId', '=', versionId)
    .orderBy('segments.position')
    .execute()
}
