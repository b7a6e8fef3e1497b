import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Database } from '../database/database.js'
import type { Preparation } from '../providers/provider.js'
import type { Job, JobFailure, JobState, Progress } from './job.js'
import { type JobSums, sumsOf } from './job-sums.js'

export type JobStore = ReturnType<typeof jobStore>

const unfinished = ['queued', 'translating', 'parked'] as const

/** Jobs and their runs. Every write of a run is fenced: one that was overtaken changes nothing. */
export function jobStore(database: Database) {
  return {
    /** One job per language; a language that has one already is left alone. */
    async open(of: Pick<Job, 'articleId' | 'revisionId' | 'provider' | 'priority'>, languages: readonly string[]) {
      if (languages.length === 0) return []
      return database
        .insertInto('jobs')
        .values(languages.map(language => ({ ...of, id: uuid(), language, state: 'queued' as const })))
        .onConflict(conflict => conflict.doNothing())
        .returning(['id', 'language'])
        .execute()
    },

    /** Ends what is unfinished of an article's other revisions. */
    supersede: (articleId: string, revisionId: string) =>
      database
        .updateTable('jobs')
        .set({ state: 'superseded', finishedAt: sql`now()` })
        .where('articleId', '=', articleId)
        .where('revisionId', '<>', revisionId)
        .where('state', 'in', [...unfinished, 'failed'])
        .returning(['id', 'language'])
        .execute(),

    find: (id: string, { lock = false } = {}): Promise<Job | undefined> =>
      database
        .selectFrom('jobs')
        .selectAll()
        .where('id', '=', id)
        .$if(lock, query => query.forNoKeyUpdate())
        .executeTakeFirst(),

    /** Begins a run, and so ends the right of any earlier run to write. Undefined if there is nothing to do. */
    begin: (id: string): Promise<Job | undefined> =>
      database
        .updateTable('jobs')
        .set({ state: 'translating', run: sql`run + 1`, failure: null, resumeAt: null, preparation: null })
        .where('id', '=', id)
        .where('state', 'in', ['queued', 'translating'])
        .returningAll()
        .executeTakeFirst(),

    /** Locks the job for the rest of the transaction; false if this run was overtaken, cancelled or superseded. */
    async holds({ id, run }: Pick<Job, 'id' | 'run'>): Promise<boolean> {
      const held = await database
        .selectFrom('jobs')
        .select('id')
        .where('id', '=', id)
        .where('run', '=', run)
        .where('state', '=', 'translating')
        .forNoKeyUpdate()
        .executeTakeFirst()
      return Boolean(held)
    },

    async settle(id: string, state: JobState, failure: JobFailure | null = null, resumeInMs?: number) {
      const isOver = state !== 'queued' && state !== 'translating' && state !== 'parked'
      await database
        .updateTable('jobs')
        .set({
          state,
          preparation: null,
          failure: failure && JSON.stringify(failure),
          resumeAt: resumeInMs === undefined ? null : sql<Date>`now() + make_interval(secs => ${resumeInMs / 1000})`,
          finishedAt: isOver ? sql`now()` : null,
        })
        .where('id', '=', id)
        .execute()
    },

    /** Parked jobs whose time has come, or whose provider's breaker is closed again, at most 100. */
    due: () =>
      database
        .selectFrom('jobs')
        .select(['id', 'articleId', 'language', 'priority'])
        .where('state', '=', 'parked')
        .where(({ or, and, eb, not, exists, selectFrom }) => {
          const open = selectFrom('breakers')
            .select('state')
            .where('breakers.provider', '=', troubled)
            .where('breakers.state', '=', 'open')
          const isFree = and([eb(sql<string>`failure ->> 'type'`, '=', 'breaker'), not(exists(open))])
          return or([eb('resumeAt', '<', sql<Date>`now()`), isFree])
        })
        .orderBy('priority')
        .orderBy('resumeAt')
        .limit(100)
        .forUpdate()
        .skipLocked()
        .execute(),

    /** Of the jobs that wait for this provider's breaker, the one that is to go first. */
    firstBehindBreaker: (provider: string) =>
      database
        .selectFrom('jobs')
        .select(['id', 'articleId', 'language', 'priority'])
        .where('state', '=', 'parked')
        .where(troubled, '=', provider)
        .where(sql<string>`failure ->> 'type'`, '=', 'breaker')
        .orderBy('priority')
        .orderBy('id')
        .limit(1)
        .forUpdate()
        .skipLocked()
        .execute(),

    /** Begins anew, with the provider that was chosen. */
    async reopen(id: string): Promise<void> {
      await database
        .updateTable('jobs')
        .set({ state: 'queued', failure: null, resumeAt: null, finishedAt: null, passedOver: sql`'{}'` })
        .where('id', '=', id)
        .execute()
    },

    /** Says how far the engine is with what it needs first, unless the run was overtaken. */
    async notePreparation({ id, run }: Pick<Job, 'id' | 'run'>, preparation: Preparation | null): Promise<void> {
      await database
        .updateTable('jobs')
        .set({ preparation: preparation && JSON.stringify(preparation) })
        .where('id', '=', id)
        .where('run', '=', run)
        .where('state', '=', 'translating')
        .execute()
    },

    /** Leaves it to the providers that come after this one. */
    async passOver(id: string, provider: string): Promise<void> {
      await database
        .updateTable('jobs')
        .set({ state: 'queued', passedOver: sql`passed_over || ${provider}::text` })
        .where('id', '=', id)
        .execute()
    },

    /** True while a job waits for a person because of this trouble with this provider. */
    async isStopped(provider: string, type: string): Promise<boolean> {
      const parked = await database
        .selectFrom('jobs')
        .select('id')
        .where('state', '=', 'parked')
        .where(troubled, '=', provider)
        .where(sql<string>`failure ->> 'type'`, '=', type)
        .limit(1)
        .executeTakeFirst()
      return Boolean(parked)
    },

    /** Lets the clock resume what is parked because of this: all, or at most so many, those that come first. */
    async resumeSoon(type: string, most?: number): Promise<void> {
      const waiting = database
        .selectFrom('jobs')
        .select('id')
        .where('state', '=', 'parked')
        .where(sql<string>`failure ->> 'type'`, '=', type)
        .orderBy('priority')
        .orderBy('id')
        .$if(most !== undefined, query => query.limit(Number(most)))
        .forUpdate()
        .skipLocked()
      await database.updateTable('jobs').set({ resumeAt: sql<Date>`now()` }).where('id', 'in', waiting).execute()
    },

    parkedFor: (provider: string, type: string) =>
      database
        .selectFrom('jobs')
        .select(['id', 'articleId', 'language', 'priority'])
        .where('state', '=', 'parked')
        .where(troubled, '=', provider)
        .where(sql<string>`failure ->> 'type'`, '=', type)
        .forUpdate()
        .execute(),

    list: (
      filter: { state?: JobState | undefined; articleId?: string | undefined },
      page: { after?: string | undefined; limit: number },
    ) =>
      database
        .selectFrom('jobs')
        .selectAll()
        .$if(filter.state !== undefined, query => query.where('state', '=', filter.state as JobState))
        .$if(filter.articleId !== undefined, query => query.where('articleId', '=', filter.articleId as string))
        .$if(page.after !== undefined, query => query.where('id', '<', page.after as string))
        .orderBy('id', 'desc')
        .limit(page.limit)
        .execute(),

    /** The newest job of each language of these articles. */
    newestOf: (articleIds: readonly string[]) =>
      articleIds.length === 0
        ? Promise.resolve([])
        : database
            .selectFrom('jobs')
            .distinctOn(['articleId', 'language'])
            .select(['id', 'articleId', 'language', 'state', 'revisionId', 'provider', 'failure', 'preparation'])
            .where('articleId', 'in', [...articleIds])
            .orderBy('articleId')
            .orderBy('language')
            .orderBy('id', 'desc')
            .execute(),

    /** Counted from the version's segments and the revision's, so it cannot disagree with them. */
    async progress(job: Pick<Job, 'id'>): Promise<Progress> {
      const [sums] = await sumsOf(database, [job.id])
      if (!sums) throw new Error(`There is no job ${job.id}`)
      const { id, headline, billedCharacters, draftedBy, ...progress } = sums
      return progress
    },

    /** Sums of any number of jobs at once: how their segments were come by, what providers billed over all runs, and what the article is called. */
    sums: (ids: readonly string[]): Promise<JobSums[]> => sumsOf(database, ids),
  }
}

/** Whose trouble a job stands still because of. */
const troubled = sql<string>`coalesce(jobs.failure ->> 'provider', jobs.provider)`
