import { sql } from 'kysely'
import type { Database } from '../database/database.js'

/** By what usage can be told apart. */
export const usageParts = ['day', 'provider', 'language', 'section', 'client'] as const

export type UsagePart = (typeof usageParts)[number]

/** Sums of the requests that share these parts; a part that was not asked for is null. Prices differ by provider. */
export type Usage = {
  [Part in UsagePart]: string | null
} & { pricedBy: string; requests: number; billedCharacters: number; openCharacters: number }

export type UsageStore = ReturnType<typeof usageStore>

/** What the ledger's requests add up to. */
export function usageStore(database: Database) {
  return {
    /** Of the days from `from` to `to` (UTC, both included), at most `limit` rows. */
    async sums(
      parts: readonly UsagePart[],
      { from, to }: { from: string; to: string },
      limit: number,
    ): Promise<Usage[]> {
      const of = (part: UsagePart) => (parts.includes(part) ? columns[part] : sql<null>`null::text`)
      const { rows } = await sql<Usage>`
        select ${of('day')} as day, ${of('provider')} as provider, ${of('language')} as language,
          ${of('section')} as section, ${of('client')} as client, provider as "pricedBy", count(*)::int as requests,
          coalesce(sum(billed_characters), 0)::float8 as "billedCharacters",
          coalesce(sum(characters) filter (where state in ('asked', 'in_doubt')), 0)::float8 as "openCharacters"
        from ledger_requests
        where asked_at >= (${from}::date)::timestamp at time zone 'UTC'
          and asked_at < (${to}::date + 1)::timestamp at time zone 'UTC' and state <> 'refused'
        group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6 limit ${limit}`.execute(database)
      return rows
    },
  }
}

const columns = {
  day: sql<string>`to_char(asked_at at time zone 'UTC', 'YYYY-MM-DD')`,
  provider: sql<string>`ledger_requests.provider`,
  language: sql<string>`ledger_requests.language`,
  section: sql<string>`ledger_requests.section`,
  client: sql<string>`ledger_requests.client`,
}
