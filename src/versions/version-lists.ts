import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database/database.js'
import { draftedBy, mainProvider } from '../jobs/drafted-by.js'
import type { VersionState } from './version.js'

export type VersionFilter = {
  state?: VersionState | 'undecided' | undefined
  languages?: readonly string[] | undefined
  assignee?: string | undefined
  articleId?: string | undefined
  section?: string | undefined
  isRetracted?: 'true' | 'false' | undefined
}

/** A decision as it stands beside its version on an article's page. */
type ToldDecision = {
  kind: 'approval' | 'change_request' | 'withdrawal'
  note: string | null
  decidedByName: string
  decidedAt: string
}

export type SeenVersion = { segments: number; confirmed: number; isLive: boolean; isRetracted: boolean }

export type QueuePlace = { priority: string; id: string }

export type LiveVersion = {
  versionId: string
  articleId: string
  language: string
  slug: string | null
  changes: ('update' | 'correction' | 'typo' | null)[]
}

type EarlierRequest = Omit<ToldDecision, 'kind' | 'note'> & {
  versionId: string
  revision: number
  kind: 'change_request'
  note: string
  segments: string[]
  decidedBy: string
}

/** A moment as JSON has it. */
const inUtc = (moment: RawBuilder<unknown>) =>
  sql`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Whether readers get no version of its article. */
const isRetracted = sql<boolean>`exists (select 1 from retractions
  where retractions.article_id = versions.article_id and reinstated_at is null)`

/** What stands in place of a superseded version: what is nearest to readers of what came after it. */
const supersededBy = sql<{ versionId: string; revision: number } | null>`case when versions.state = 'superseded' then (
  select json_build_object('versionId', newer.id, 'revision', later.number)
  from versions newer join revisions later on later.id = newer.revision_id
  where newer.article_id = versions.article_id and newer.language = versions.language
    and later.number > revisions.number
  order by newer.state = 'drafting', later.number desc limit 1) end`

const latestDecision = sql<ToldDecision | null>`(
  select json_build_object('kind', kind, 'note', note, 'decidedByName', decided_by_name, 'decidedAt',
    ${inUtc(sql.ref('decided_at'))})
  from decisions where version_id = versions.id order by decisions.id desc limit 1)`

/** What somebody asked for of an earlier revision's version and nobody decided about since, while this one is open. */
const earlierRequest = sql<EarlierRequest | null>`case
  when versions.state in ('drafting', 'in_review', 'changes_requested') then (
    select case when decisions.kind = 'change_request' and decided.id <> versions.id then
      json_build_object('versionId', decided.id, 'revision', earlier.number, 'kind', decisions.kind,
        'note', decisions.note, 'segments', decisions.segments, 'decidedBy', decisions.decided_by,
        'decidedByName', decisions.decided_by_name, 'decidedAt', ${inUtc(sql.ref('decisions.decidedAt'))}) end
    from versions decided
    join decisions on decisions.version_id = decided.id
    join revisions earlier on earlier.id = decided.revision_id
    where decided.article_id = versions.article_id and decided.language = versions.language
      and earlier.number <= revisions.number
    order by decisions.id desc limit 1) end`

/** One language is asked for by itself: only then does the index have the queue in its order. */
function isIn(languages: readonly string[]) {
  return languages.length === 1
    ? sql<boolean>`versions.language = ${languages[0]}`
    : sql<boolean>`versions.language = any(${[...languages]}::text[])`
}

/** Versions side by side: the review queue, and what an article's page says of its languages. */
export function versionLists(database: Database) {
  return {
    /** What a version's article and revision say of it. */
    surroundings: (id: string) =>
      database
        .selectFrom('versions')
        .innerJoin('revisions', 'revisions.id', 'versions.revisionId')
        .innerJoin('articles', 'articles.id', 'versions.articleId')
        .innerJoin('jobs', 'jobs.id', 'versions.jobId')
        .select(['revisions.number as revision', 'revisions.headline', 'revisions.section'])
        .select(['articles.sourceLanguage', mainProvider.as('provider'), draftedBy.as('draftedBy')])
        .select([isRetracted.as('isRetracted'), supersededBy.as('supersededBy')])
        .select(earlierRequest.as('earlierRequest'))
        .where('versions.id', '=', id)
        .executeTakeFirst(),

    /** The review queue, breaking first, then oldest. */
    list(filter: VersionFilter, page: { after?: QueuePlace | undefined; limit: number }) {
      return database
        .selectFrom('versions')
        .innerJoin('revisions', 'revisions.id', 'versions.revisionId')
        .innerJoin('jobs', 'jobs.id', 'versions.jobId')
        .selectAll('versions')
        .select('jobs.provider')
        .select(['revisions.headline', 'revisions.section', 'revisions.number as revision', 'revisions.change'])
        .$if(filter.state !== undefined, query => query.where('versions.state', 'in', statesOf(filter.state)))
        .$if(filter.languages !== undefined, query => query.where(isIn(filter.languages ?? [])))
        .$if(filter.assignee === 'nobody', query => query.where('versions.assignee', 'is', null))
        .$if(filter.assignee !== undefined && filter.assignee !== 'nobody', query =>
          query.where('versions.assignee', '=', filter.assignee as string),
        )
        .$if(filter.articleId !== undefined, query =>
          query.where('versions.articleId', '=', filter.articleId as string),
        )
        .$if(filter.section !== undefined, query => query.where('revisions.section', '=', filter.section as string))
        .$if(filter.isRetracted !== undefined, query => query.where(isRetracted, '=', filter.isRetracted === 'true'))
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

    /** How many segments each of these versions has, how many are confirmed, and what readers have of its article. */
    async seenIn(versionIds: readonly string[]): Promise<Map<string, SeenVersion>> {
      if (versionIds.length === 0) return new Map()
      const { rows } = await sql<SeenVersion & { versionId: string }>`
        select versions.id as "versionId", heads.segments, heads.confirmed, exists (
            select 1 from versions live where live.article_id = versions.article_id
              and live.language = versions.language and live.id <> versions.id and live.state = 'approved') as "isLive",
          ${isRetracted} as "isRetracted"
        from versions
        cross join lateral (select count(*)::int as segments, count(*) filter (where status = 'confirmed')::int as confirmed
          from version_segments where version_id = versions.id) heads
        where versions.id = any(${[...versionIds]}::uuid[])`.execute(database)
      return new Map(rows.map(({ versionId, ...seen }) => [versionId, seen]))
    },

    /** The newest version of each language of these articles, and what was decided of it last. */
    newestOf: (articleIds: readonly string[]) =>
      articleIds.length === 0
        ? Promise.resolve([])
        : database
            .selectFrom('versions')
            .distinctOn(['articleId', 'language'])
            .select(['id', 'articleId', 'language', 'state', 'jobId', 'revisionId', 'glossary'])
            .select(latestDecision.as('decision'))
            .where('articleId', 'in', [...articleIds])
            .orderBy('articleId')
            .orderBy('language')
            .orderBy('id', 'desc')
            .execute(),

    /** The live version of each language of these articles, with the changes its article has seen since. */
    liveOf: (articleIds: readonly string[]) => liveOf(database, articleIds),
  }
}

/** Undecided are those that people have yet to bring to an end, whoever's turn it is. */
function statesOf(state: VersionFilter['state']): VersionState[] {
  if (state === undefined) return []
  return state === 'undecided' ? ['in_review', 'changes_requested'] : [state]
}

async function liveOf(database: Database, articleIds: readonly string[]): Promise<LiveVersion[]> {
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
}
