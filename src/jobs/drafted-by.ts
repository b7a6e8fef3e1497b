import { sql } from 'kysely'

/** Who drafted the version at hand by machine, who did most of it first; nobody where all was carried or remembered. */
export const draftedBy = sql<string[]>`array(
  select written_by from segment_texts drafts
  where drafts.version_id = versions.id and drafts.origin = 'machine' and not drafts.suggestion
  group by written_by order by count(*) desc, written_by)`

/** The one who did most of the version at hand, or was chosen to where nothing was left to do. */
export const mainProvider = sql<string>`coalesce((${draftedBy})[1], jobs.provider)`
