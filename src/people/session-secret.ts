import { randomBytes } from 'node:crypto'
import type { Database } from '../database/database.js'

/** What cookies are signed with: the operator's secret, or one made once and shared by all processes on a database. */
export async function readSessionSecret(database: Database, given: string | undefined): Promise<string> {
  if (given !== undefined) return given
  await database
    .insertInto('auth.secret')
    .values({ value: randomBytes(32).toString('base64url') })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  const { value } = await database.selectFrom('auth.secret').select('value').executeTakeFirstOrThrow()
  return value
}
