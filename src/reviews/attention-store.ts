import { sql } from 'kysely'
import type { Database } from '../database/database.js'

/** What needs a person first. */
export type Attention = {
  versionsWaiting: number
  changesRequested: number
  oldestWaitingSince: Date | null
  liveBehindCorrection: number
  jobsStopped: number
}

export type AttentionStore = ReturnType<typeof attentionStore>

export function attentionStore(database: Database) {
  return {
    /** Counted over these languages, or over all. What is retracted waits for nobody. */
    async count(languages: readonly string[] | null): Promise<Attention> {
      const within = (column: string) =>
        languages === null ? sql`true` : sql`${sql.ref(column)} = any(${[...languages]}::text[])`
      const asked = sql`${within('versions.language')} and not exists (select 1 from retractions
        where retractions.article_id = versions.article_id and reinstated_at is null)`
      const { rows } = await sql<Attention>`
        select
          (select count(*)::int from versions where state = 'in_review' and ${asked}) as "versionsWaiting",
          (select min(created_at) from versions where state = 'in_review' and ${asked}) as "oldestWaitingSince",
          (select count(*)::int from versions where state = 'changes_requested' and ${asked}) as "changesRequested",
          (select count(distinct (documents.article_id, documents.language))::int
            from revisions corrections
            join documents on documents.article_id = corrections.article_id and documents.gone is null
            join versions on versions.id = documents.version_id
            join revisions live on live.id = versions.revision_id
            where corrections.change = 'correction' and corrections.number > live.number
              and ${within('documents.language')}) as "liveBehindCorrection",
          (select count(*)::int from jobs where state in ('failed', 'parked') and ${within('jobs.language')})
            as "jobsStopped"`.execute(database)
      return rows[0] as Attention
    },
  }
}
