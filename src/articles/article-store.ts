import { type ExpressionBuilder, sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Database } from '../database/database.js'
import type { Tables } from '../database/tables.js'
import type { Article } from './article.js'
import { addRevision, type NewRevision, revisionStore } from './revision-store.js'

export type ArticleFilter = {
  state?: 'active' | 'retracted'
  language?: string
  versionState?: string
  section?: string
  q?: string
  externalId?: string
  needs?: { what: 'job' | 'correction'; languages: readonly string[] | null }
}

export type Surroundings = {
  revisionId: string
  revisedAt: Date
  languages: string[]
  retraction: { reason: string; retractedAt: Date; retractedByName: string | null } | null
}

export type ArticleStore = ReturnType<typeof articleStore>

/** Articles, their revisions with their segments, and the languages they are wanted in. */
export function articleStore(database: Database) {
  return Object.assign(revisionStore(database), {
    async add(article: Omit<Article, 'id' | 'revision' | 'createdAt' | 'headline' | 'section'>, first: NewRevision) {
      const id = uuid()
      const { section } = first.particulars
      const { headline } = first.read
      const row = { ...article, id, headline, section, revision: 1, createdBy: first.by }
      const { createdAt } = await database
        .insertInto('articles')
        .values(row)
        .returning('createdAt')
        .executeTakeFirstOrThrow()
      await addRevision(database, id, 1, first)
      return { ...article, id, headline, section, revision: 1, createdAt }
    },

    /** Appends a revision and makes it the newest. Call it with the article locked (`find` with `lock`). */
    async revise(article: Article, revision: NewRevision): Promise<number> {
      const number = article.revision + 1
      await addRevision(database, article.id, number, revision)
      const { headline } = revision.read
      const { section } = revision.particulars
      await database
        .updateTable('articles')
        .set({ revision: number, headline, section })
        .where('id', '=', article.id)
        .execute()
      return number
    },

    find: (id: string, { lock = false } = {}): Promise<Article | undefined> =>
      database
        .selectFrom('articles')
        .select(articleColumns)
        .where('id', '=', id)
        .$if(lock, query => query.forNoKeyUpdate())
        .executeTakeFirst(),

    /** The article that this client knows by this id of its own; two senders of one id wait for each other. */
    async findByExternalId(client: string, externalId: string): Promise<Article | undefined> {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`${client} ${externalId}`}, 1))`.execute(database)
      return database
        .selectFrom('articles')
        .select(articleColumns)
        .where('client', '=', client)
        .where('externalId', '=', externalId)
        .forNoKeyUpdate()
        .executeTakeFirst()
    },

    /** A page of articles, newest first, from below the article `after`. */
    list(filter: ArticleFilter, page: { after?: string | undefined; limit: number }): Promise<Article[]> {
      return database
        .selectFrom('articles')
        .select(articleColumns)
        .where(matches(filter))
        .$if(page.after !== undefined, query => query.where('id', '<', page.after as string))
        .orderBy('id', 'desc')
        .limit(page.limit)
        .execute()
    },

    /** Wants the article in these languages; answers with those that were not wanted before. */
    async addLanguages(articleId: string, languages: readonly string[], by: string): Promise<string[]> {
      if (languages.length === 0) return []
      const rows = languages.map(language => ({ articleId, language, addedBy: by }))
      const added = await database
        .insertInto('articleLanguages')
        .values(rows)
        .onConflict(conflict => conflict.doNothing())
        .returning('language')
        .execute()
      return added.map(({ language }) => language)
    },

    async languagesOf(articleId: string): Promise<string[]> {
      const rows = await database
        .selectFrom('articleLanguages')
        .select('language')
        .where('articleId', '=', articleId)
        .orderBy('language')
        .execute()
      return rows.map(({ language }) => language)
    },

    /** All languages that any article is wanted in. Leaps from one to the next, where `distinct` would read each row. */
    async languages(): Promise<string[]> {
      const { rows } = await sql<{ language: string }>`
        with recursive wanted as (
          select min(language) as language from article_languages
          union all
          select (select min(further.language) from article_languages further where further.language > wanted.language)
          from wanted where wanted.language is not null)
        select language from wanted where language is not null`.execute(database)
      return rows.map(({ language }) => language)
    },

    /** What stands around these articles: their newest revision's id, their languages, and a retraction in force. */
    async surroundings(ids: readonly string[]): Promise<Map<string, Surroundings>> {
      if (ids.length === 0) return new Map()
      type Row = Omit<Surroundings, 'retraction'> & {
        id: string
        reason: string
        retractedAt: Date | null
        retractedByName: string | null
      }
      const { rows } = await sql<Row>`
        select articles.id, revisions.id as "revisionId", revisions.created_at as "revisedAt", reason, retracted_at as "retractedAt",
          retracted_by_name as "retractedByName",
          array(select language from article_languages where article_id = articles.id order by language) as languages
        from articles
        join revisions on revisions.article_id = articles.id and revisions.number = articles.revision
        left join retractions on retractions.article_id = articles.id and reinstated_at is null
        where articles.id = any(${[...ids]}::uuid[])`.execute(database)
      return new Map(
        rows.map(({ id, reason, retractedAt, retractedByName, ...row }) => [
          id,
          { ...row, retraction: retractedAt && { reason, retractedAt, retractedByName } },
        ]),
      )
    },

    /** The retraction in force, if any. */
    retraction: (articleId: string) =>
      database
        .selectFrom('retractions')
        .select(['id', 'reason', 'retractedAt', 'retractedBy'])
        .where('articleId', '=', articleId)
        .where('reinstatedAt', 'is', null)
        .executeTakeFirst(),

    async retract(articleId: string, reason: string, by: { id: string; name: string }): Promise<void> {
      const who = { retractedBy: by.id, retractedByName: by.name }
      await database
        .insertInto('retractions')
        .values({ id: uuid(), articleId, reason, ...who })
        .execute()
    },

    async reinstate(articleId: string, by: string): Promise<void> {
      await database
        .updateTable('retractions')
        .set({ reinstatedAt: sql`now()`, reinstatedBy: by })
        .where('articleId', '=', articleId)
        .where('reinstatedAt', 'is', null)
        .execute()
    },
  })
}

const articleColumns = [
  'id',
  'client',
  'externalId',
  'sourceLanguage',
  'provider',
  'priority',
  'revision',
  'headline',
  'section',
  'createdAt',
] as const

/** What somebody has to do something about, in these languages or in all; the same that is counted as attention. */
function needing({ what, languages }: NonNullable<ArticleFilter['needs']>) {
  const within = (column: string) =>
    languages === null ? sql`true` : sql`${sql.ref(column)} = any(${[...languages]}::text[])`
  return what === 'job'
    ? sql<boolean>`exists (select 1 from jobs
        where jobs.article_id = articles.id and jobs.state in ('failed', 'parked') and ${within('jobs.language')})`
    : sql<boolean>`exists (select 1 from documents
        join versions shown on shown.id = documents.version_id
        join revisions live on live.id = shown.revision_id
        join revisions corrections on corrections.article_id = documents.article_id
        where documents.article_id = articles.id and documents.gone is null and ${within('documents.language')}
          and corrections.change = 'correction' and corrections.number > live.number)`
}

function matches({ state, language, versionState, section, q, externalId, needs }: ArticleFilter) {
  return (is: ExpressionBuilder<Tables, 'articles'>) => {
    const retracted = is.exists(
      is
        .selectFrom('retractions')
        .whereRef('articleId', '=', 'articles.id')
        .where('reinstatedAt', 'is', null)
        .select('retractions.id'),
    )
    const inLanguage = is
      .selectFrom('articleLanguages')
      .whereRef('articleId', '=', 'articles.id')
      .$if(language !== undefined, query => query.where('language', '=', language as string))
      .select('language')
    const versions = is
      .selectFrom('versions')
      .whereRef('versions.articleId', '=', 'articles.id')
      .where('versions.state', '=', versionState as 'approved')
      .$if(language !== undefined, query => query.where('versions.language', '=', language as string))
      .select('versions.id')
    return is.and([
      ...(state === 'retracted' ? [retracted] : []),
      ...(state === 'active' ? [is.not(retracted)] : []),
      ...(language ? [is.exists(inLanguage)] : []),
      ...(versionState ? [is.exists(versions)] : []),
      ...(needs ? [needing(needs)] : []),
      ...(section ? [is('section', '=', section)] : []),
      ...(externalId ? [is('externalId', '=', externalId)] : []),
      ...(q ? [is('headline', 'ilike', `%${q.replace(/[\\%_]/g, '\\$&')}%`)] : []),
    ])
  }
}
