import { sql } from 'kysely'
import type { NewsDesk } from '../support/news-desk.js'

/** What is parked for an hour or less is found by the clock as if the hour were over. */
export async function letAnHourPass({ service: { db } }: NewsDesk): Promise<void> {
  await db.database
    .updateTable('jobs')
    .set({ resumeAt: sql`resume_at - interval '1 hour 1 second'` })
    .where('resumeAt', 'is not', null)
    .execute()
}
