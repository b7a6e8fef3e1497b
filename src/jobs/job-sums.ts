import { sql } from 'kysely'
import type { Database } from '../database/database.js'
import { draftedBy } from './drafted-by.js'
import type { Progress } from './job.js'

export type JobSums = Progress & { id: string; headline: string; billedCharacters: number; draftedBy: string[] }

/** What became of jobs: how their segments were come by, what providers billed, and who drafted; in any order. */
export async function sumsOf(database: Database, ids: readonly string[]): Promise<JobSums[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<JobSums>`
    select jobs.id, articles.headline,
      (select count(*)::int from segments where segments.revision_id = jobs.revision_id) as segments,
      (select coalesce(sum(billed_characters), 0)::int from ledger_requests where job_id = jobs.id) as "billedCharacters",
      ${draftedBy} as "draftedBy", coalesce(heads.carried, 0) as carried, coalesce(heads.memory, 0) as memory, coalesce(heads.machine, 0) as machine,
      coalesce(heads.failed, 0) as failed, coalesce(heads.skipped, 0) as skipped
    from jobs
    join articles on articles.id = jobs.article_id
    left join versions on versions.job_id = jobs.id
    left join lateral (
      select count(*) filter (where outcome = 'carried')::int as carried,
        count(*) filter (where outcome = 'memory')::int as memory,
        count(*) filter (where outcome = 'machine')::int as machine,
        count(*) filter (where outcome = 'failed')::int as failed,
        count(*) filter (where outcome = 'skipped')::int as skipped
      from version_segments where version_id = versions.id) heads on true
    where jobs.id = any(${[...ids]}::uuid[])`.execute(database)
  return rows
}
