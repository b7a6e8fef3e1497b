import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Database } from '../database/database.js'

/** What is asked of a provider: a segment's text with its tags, known by the hash of it. */
export type Wanted = { source: string; sourceHash: string }

/** Under which name an answer is found again. Another model or language is another question. */
export type LedgerKey = { provider: string; model: string; from: string; to: string }

export type Asker = { jobId: string; run: number }

/** Longer than any provider may take to answer, so that a claim outlives every request but a killed one. */
const claimSeconds = 60

export type LedgerStore = ReturnType<typeof ledgerStore>

/** The book of what was asked and paid for. A text stands in it once, whoever asks and however often. */
export function ledgerStore(database: Database) {
  return {
    /** Answers that stand already, by source hash. */
    async answers(key: LedgerKey, hashes: readonly string[]): Promise<Map<string, string>> {
      if (hashes.length === 0) return new Map()
      const rows = await textsUnder(database, key)
        .select(['sourceHash', 'target'])
        .where('sourceHash', 'in', [...hashes])
        .where('target', 'is not', null)
        .execute()
      return new Map(rows.map(({ sourceHash, target }) => [sourceHash, target as string]))
    },

    /**
     * Takes the right to ask for these texts and writes the request down. What another request holds or has
     * answered is left out of `claimed`. A claim whose holder let it run out is taken over; its request stays
     * `in_doubt`, as it may have been paid.
     */
    async claim(
      key: LedgerKey,
      wanted: readonly Wanted[],
      asker: Asker,
    ): Promise<{ requestId: string; claimed: Wanted[] }> {
      const requestId = uuid()
      const characters = wanted.reduce((sum, { source }) => sum + [...source].length, 0)
      await database
        .insertInto('ledgerRequests')
        .values({ ...named(key), ...asker, id: requestId, texts: wanted.length, characters, state: 'asked' })
        .execute()
      // In one order everywhere, so that two claims wait for each other instead of deadlocking.
      const inOrder = [...wanted].sort((a, b) => (a.sourceHash < b.sourceHash ? -1 : 1))
      const until = sql<Date>`now() + make_interval(secs => ${claimSeconds})`
      const taken = await database
        .insertInto('ledgerTexts')
        .values(inOrder.map(text => ({ ...named(key), ...text, requestId, target: null, claimedUntil: until })))
        .onConflict(conflict =>
          conflict
            .columns(['provider', 'model', 'sourceLanguage', 'language', 'sourceHash'])
            .doUpdateSet({ requestId, claimedUntil: until })
            .where('ledgerTexts.target', 'is', null)
            .where(isAbandoned(asker)),
        )
        .returning('sourceHash')
        .execute()
      const hashes = new Set(taken.map(({ sourceHash }) => sourceHash))
      const claimed = wanted.filter(({ sourceHash }) => hashes.has(sourceHash))
      if (claimed.length < wanted.length) await narrow(database, requestId, claimed)
      await doubtAbandoned(database, requestId, asker)
      return { requestId, claimed }
    },

    /** Writes the answers down: from here on they are never asked for again. */
    async answer(
      requestId: string,
      key: LedgerKey,
      answers: readonly { sourceHash: string; target: string }[],
      billed: number,
    ) {
      await sql`
        update ledger_texts set target = answers.target, answered_at = now()
        from jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) as answers("sourceHash" text, target text)
        where provider = ${key.provider} and model = ${key.model} and source_language = ${key.from}
          and language = ${key.to} and source_hash = answers."sourceHash" and ledger_texts.target is null`.execute(
        database,
      )
      await database
        .updateTable('ledgerRequests')
        .set({ state: 'answered', billedCharacters: billed, settledAt: sql`now()` })
        .where('id', '=', requestId)
        .execute()
    },

    /** Gives the claim back after a request without an answer. */
    async release(requestId: string, trouble: string, mayBePaid: boolean): Promise<void> {
      await database
        .updateTable('ledgerRequests')
        .set({ state: mayBePaid ? 'in_doubt' : 'refused', trouble, settledAt: sql`now()` })
        .where('id', '=', requestId)
        .where('state', '=', 'asked')
        .execute()
      await database
        .updateTable('ledgerTexts')
        .set({ claimedUntil: sql`now()` })
        .where('requestId', '=', requestId)
        .where('target', 'is', null)
        .execute()
    },
  }
}

function named({ provider, model, from, to }: LedgerKey) {
  return { provider, model, sourceLanguage: from, language: to }
}

function textsUnder(database: Database, { provider, model, from, to }: LedgerKey) {
  return database
    .selectFrom('ledgerTexts')
    .where('provider', '=', provider)
    .where('model', '=', model)
    .where('sourceLanguage', '=', from)
    .where('language', '=', to)
}

/** A claim nobody will answer: its time ran out, or it belongs to an earlier run of the same job. */
function isAbandoned({ jobId, run }: Asker) {
  return sql<boolean>`(ledger_texts.claimed_until <= now() or exists (
    select 1 from ledger_requests earlier
    where earlier.id = ledger_texts.request_id and earlier.job_id = ${jobId} and earlier.run < ${run}))`
}

async function narrow(database: Database, requestId: string, claimed: readonly Wanted[]): Promise<void> {
  if (claimed.length === 0) {
    await database.deleteFrom('ledgerRequests').where('id', '=', requestId).execute()
    return
  }
  const characters = claimed.reduce((sum, { source }) => sum + [...source].length, 0)
  await database
    .updateTable('ledgerRequests')
    .set({ texts: claimed.length, characters })
    .where('id', '=', requestId)
    .execute()
}

/** Requests of earlier runs of this job, or older than any claim, that never got an answer may have been paid. */
async function doubtAbandoned(database: Database, requestId: string, { jobId, run }: Asker): Promise<void> {
  await database
    .updateTable('ledgerRequests')
    .set({ state: 'in_doubt', trouble: 'abandoned', settledAt: sql`now()` })
    .where('state', '=', 'asked')
    .where('id', '<>', requestId)
    .where(is =>
      is.or([
        is.and([is('jobId', '=', jobId), is('run', '<', run)]),
        is('askedAt', '<', sql<Date>`now() - make_interval(secs => ${claimSeconds})`),
      ]),
    )
    .execute()
}
