import { type RawBuilder, sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Database } from '../database/database.js'
import { inTransaction } from '../database/transaction.js'
import { tagsFor } from '../languages.js'
import { countCharacters } from '../providers/inline-tags.js'
import type { TermPair } from '../providers/provider.js'
import { passBreaker } from './breaker-store.js'
import { stayWithinBudgets } from './budget-store.js'

/** What is asked of a provider: a segment's text with its tags, known by the hash of it and of the terms it goes with. */
export type Wanted = { source: string; sourceHash: string; terms?: readonly TermPair[] }

/** Under which name an answer is found again. Another model or language is another question. */
export type LedgerKey = { provider: string; model: string; from: string; to: string }

export type Asker = { jobId: string; run: number }

/** `isTrial` if the request is the one that an open breaker lets through. */
type Claim = { requestId: string; claimed: Wanted[]; isTrial: boolean }

export type LedgerStore = ReturnType<typeof ledgerStore>

/**
 * The book of what was asked and paid for. A text stands in it once, whoever asks and however often. A claim holds
 * for `claimSeconds`, but as long as its request is under way it is renewed: only a dead one runs out. So long does a
 * job wait after a crash, even for what an earlier run of its own asked for: whether that one is dead, or merely slow
 * and about to be answered and charged, nobody can tell any sooner.
 */
export function ledgerStore(
  database: Database,
  { claimSeconds = 30, freeProviders = [] }: { claimSeconds?: number; freeProviders?: readonly string[] } = {},
) {
  const claimEnd = sql<Date>`now() + make_interval(secs => ${claimSeconds})`
  return {
    /** Milliseconds between two signs of life of a request that is out. */
    renewEveryMs: (claimSeconds * 1_000) / 4,

    /** Answers that stand already, by source hash, under whatever tags of the same meaning they were asked for. */
    async answers(key: LedgerKey, hashes: readonly string[]): Promise<Map<string, string>> {
      if (hashes.length === 0) return new Map()
      const rows = await textsUnder(database, key)
        .select(['sourceHash', 'target'])
        .where('sourceHash', '=', sql<string>`any(${[...hashes]})`)
        .where('target', 'is not', null)
        .execute()
      return new Map(rows.map(({ sourceHash, target }) => [sourceHash, target as string]))
    },

    /**
     * Takes the right to ask for these texts, reserves what they cost and writes the request down. What another
     * request holds or has answered is left out of `claimed`. A claim whose holder let it run out is taken over; its
     * request stays `in_doubt`, as it may have been paid. Throws `BreakerOpen` if the provider is left alone, and
     * `BudgetSpent` if a budget would be exceeded; then it takes nothing. `overhead` are the characters that the request
     * is charged for beside the texts.
     */
    claim: (key: LedgerKey, wanted: readonly Wanted[], asker: Asker, overhead = 0): Promise<Claim> =>
      inTransaction(database, async within => {
        const { section, ...claim } = await claimWithin(within, key, { wanted, overhead }, asker, claimEnd)
        if (claim.claimed.length === 0) return claim
        const characters = claim.claimed.reduce((sum, { source }) => sum + countCharacters(source), overhead)
        await stayWithinBudgets(within, { provider: key.provider, section, characters }, freeProviders)
        return claim
      }),

    /** Keeps what a request holds from being taken over: its answer may wait in line, or be long in coming. */
    async renew(requestId: string): Promise<void> {
      await claimUntil(database, requestId, claimEnd)
    },

    /**
     * Writes the answers down: from here on they are never asked for again. What the request asked for and was not
     * given is free to be asked for once more.
     */
    async answer(
      requestId: string,
      key: LedgerKey,
      answers: readonly { sourceHash: string; target: string | null }[],
      billed: number,
    ) {
      await sql`
        with request as (
          update ledger_requests set state = 'answered', billed_characters = ${billed}, settled_at = now()
          where id = ${requestId}
        ), answers as (
          select * from jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) as came("sourceHash" text, target text)
        ), locked as materialized (
          select source_hash, request_id from ledger_texts
          where provider = ${key.provider} and model = ${key.model} and source_language = ${key.from}
            and language = ${key.to} and source_hash in (select "sourceHash" from answers) and target is null
          order by source_hash for update
        )
        update ledger_texts set target = answers.target, answered_at = now(), claimed_until = now()
        from locked join answers on answers."sourceHash" = locked.source_hash
        where provider = ${key.provider} and model = ${key.model} and source_language = ${key.from}
          and language = ${key.to} and ledger_texts.source_hash = locked.source_hash
          and (answers.target is not null or locked.request_id = ${requestId})`.execute(database)
    },

    /** Gives the claim back after a request without an answer. */
    async release(requestId: string, trouble: string, mayBePaid: boolean): Promise<void> {
      // Texts are locked before the sums that a request's end changes, as in a claim.
      await claimUntil(database, requestId, sql`now()`)
      await database
        .updateTable('ledgerRequests')
        .set({ state: mayBePaid ? 'in_doubt' : 'refused', trouble, settledAt: sql`now()` })
        .where('id', '=', requestId)
        .where('state', '=', 'asked')
        .execute()
    },

    /** Requests that never got an answer and let their claims run out may have been paid; called by the clock. */
    doubtAbandoned: () =>
      database
        .updateTable('ledgerRequests')
        .set({ state: 'in_doubt', trouble: 'abandoned', settledAt: sql`now()` })
        .where('state', '=', 'asked')
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('ledgerTexts')
                .select('requestId')
                .whereRef('requestId', '=', 'ledgerRequests.id')
                .where('claimedUntil', '>', sql<Date>`now()`)
                .where('target', 'is', null),
            ),
          ),
        )
        .execute(),
  }
}

async function claimWithin(
  database: Database,
  key: LedgerKey,
  { wanted, overhead }: { wanted: readonly Wanted[]; overhead: number },
  asker: Asker,
  claimEnd: RawBuilder<Date>,
): Promise<Claim & { section: string | null }> {
  const requestId = uuid()
  const sized = wanted.map(({ source, sourceHash }) => ({ source, sourceHash, characters: countCharacters(source) }))
  // Everybody locks texts in the order of their hashes, then the sums, the breaker and the budgets, so that they wait
  // for each other instead of deadlocking.
  const { rows } = await sql<{ sourceHash: string; section: string | null }>`
    with wanted as (
      select * from jsonb_to_recordset(${JSON.stringify(sized)}::jsonb)
        as wanted("sourceHash" text, source text, characters integer)
    ), taken as (
      insert into ledger_texts as held
        (provider, model, source_language, language, source_hash, source, request_id, claimed_until)
      select ${key.provider}, ${key.model}, ${key.from}, ${key.to}, "sourceHash", source, ${requestId}::uuid, ${claimEnd}
      from wanted order by "sourceHash"
      on conflict (provider, model, source_language, language, source_hash)
      do update set request_id = excluded.request_id, claimed_until = excluded.claimed_until
      where held.target is null and held.claimed_until <= now()
      returning source_hash
    ), asking as (
      select articles.section, articles.client
      from jobs join articles on articles.id = jobs.article_id where jobs.id = ${asker.jobId}::uuid
    ), request as (
      insert into ledger_requests
        (id, provider, model, source_language, language, job_id, run, state, texts, characters, section, client)
      select ${requestId}::uuid, ${key.provider}, ${key.model}, ${key.from}, ${key.to}, ${asker.jobId}::uuid,
        ${asker.run}::integer, 'asked', count(*), sum(characters) + ${overhead}::integer, (select section from asking), (select client from asking)
      from taken join wanted on wanted."sourceHash" = taken.source_hash having count(*) > 0
    )
    select source_hash as "sourceHash", (select section from asking) as section from taken`.execute(database)
  if (rows.length === 0) return { requestId, claimed: [], isTrial: false, section: null }
  const isTrial = await passBreaker(database, key.provider, requestId)
  const hashes = new Set(rows.map(({ sourceHash }) => sourceHash))
  const claimed = wanted.filter(({ sourceHash }) => hashes.has(sourceHash))
  return { requestId, claimed, isTrial, section: rows[0]?.section ?? null }
}

function textsUnder(database: Database, { provider, model, from, to }: LedgerKey) {
  return database
    .selectFrom('ledgerTexts')
    .where('provider', '=', provider)
    .where('model', '=', model)
    .where('sourceLanguage', 'in', tagsFor(from))
    .where('language', 'in', tagsFor(to))
}

/** Puts off or ends the claim to what a request asked for and has no answer to, unless another took it over. */
async function claimUntil(database: Database, requestId: string, until: RawBuilder<unknown>): Promise<void> {
  await sql`
    with locked as materialized (
      select source_hash from ledger_texts
      where request_id = ${requestId} and target is null order by source_hash for update
    )
    update ledger_texts set claimed_until = ${until} from locked
    where request_id = ${requestId} and target is null and ledger_texts.source_hash = locked.source_hash`.execute(
    database,
  )
}
