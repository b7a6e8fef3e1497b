import { sql } from 'kysely'

/** Who drafted the version at hand by machine, who did most of it first; nobody where all was carried or remembered. */
export const draftedBy = sql<string[]>`array(
  select author from segment_texts drafts
  where drafts.version_id = versions.id and drafts.origin = 'machine' and not drafts.suggestion
  group by author order by count(*) desc, author)`

/** The one who did most of the version at hand, or was chosen to where nothing was left to do. */
export const mainProvider = sql<string>`coalesce((${draftedBy})[1], jobs.provider)`
