import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Database } from '../database/database.js'
import type { NewRow, Row } from '../database/tables.js'

export type Decision = Row<'decisions'>

export type DecisionStore = ReturnType<typeof decisionStore>

/** What people decided about versions, and said of them. Decisions are only ever added. */
export function decisionStore(database: Database) {
  return {
    add: (decision: Omit<NewRow<'decisions'>, 'id'>) =>
      database
        .insertInto('decisions')
        .values({ note: null, segments: null, textHash: null, ...decision, id: uuid() })
        .execute(),

    of: (versionId: string): Promise<Decision[]> =>
      database.selectFrom('decisions').selectAll().where('versionId', '=', versionId).orderBy('id').execute(),

    /** How many people and programs may review this language: two make a four-eyes policy possible. */
    async reviewers(language: string): Promise<number> {
      const { rows } = await sql<{ count: number }>`
        select (
          (select count(*) from users where disabled_at is null and 'reviewer' = any(roles)
            and (languages is null or ${language} = any(languages)))
          + (select count(*) from api_keys where revoked_at is null and user_id is null and 'reviewer' = any(roles)
            and (expires_at is null or expires_at > now())
            and (languages is null or ${language} = any(languages)))
        )::int as count`.execute(database)
      return rows[0]?.count ?? 0
    },

    /** The people who may approve in this language, by name; whoever is invited and has not come yet is not waited for. */
    async approvers(language: string): Promise<{ id: string; name: string }[]> {
      const { rows } = await sql<{ id: string; name: string }>`
        select id, name from users where disabled_at is null
          and (not exists (select 1 from invitations where user_id = users.id and used_at is null and voided_at is null)
            or exists (select 1 from invitations where user_id = users.id and used_at is not null))
          and ('admin' = any(roles) or ('reviewer' = any(roles) and (languages is null or ${language} = any(languages))))
        order by name, id`.execute(database)
      return rows
    },

    async addComment(comment: Omit<NewRow<'comments'>, 'id'>): Promise<Row<'comments'>> {
      return database
        .insertInto('comments')
        .values({ ...comment, id: uuid() })
        .returningAll()
        .executeTakeFirstOrThrow()
    },

    /** A version's comments, oldest first, from after the comment `after`. */
    comments: (versionId: string, page: { after?: string | undefined; limit: number }): Promise<Row<'comments'>[]> =>
      database
        .selectFrom('comments')
        .selectAll()
        .where('versionId', '=', versionId)
        .$if(page.after !== undefined, query => query.where('id', '>', page.after as string))
        .orderBy('id')
        .limit(page.limit)
        .execute(),

    findComment: (versionId: string, id: string): Promise<Row<'comments'> | undefined> =>
      database
        .selectFrom('comments')
        .selectAll()
        .where('versionId', '=', versionId)
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst(),

    resolveComment: (id: string, by: string): Promise<Row<'comments'>> =>
      database
        .updateTable('comments')
        .set({ resolvedAt: sql`now()`, resolvedBy: by })
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirstOrThrow(),
  }
}
