import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Database } from '../database/database.js'
import type { Row } from '../database/tables.js'
import { inTransaction } from '../database/transaction.js'

/** What of our glossary an engine has for a language, and in which of its glossaries. */
export type EngineDictionary = Row<'engineDictionaries'> & { remoteId: string | null }

type Whose = { provider: string; language: string }

export type EngineGlossaryStore = ReturnType<typeof engineGlossaryStore>

/** A holder that shows no sign of life for so long has died. */
const leaseSeconds = 60

/** The glossaries that engines keep for us. */
export function engineGlossaryStore(database: Database) {
  return {
    /** Milliseconds between two signs of life of whoever changes a glossary. */
    renewEveryMs: (leaseSeconds * 1_000) / 4,

    /**
     * The dictionary of a language, with a place for it in a glossary. Two of our languages for which the engine has
     * but one dictionary, as `en-GB` and `en-US`, never share it: their words may differ.
     */
    async open({ provider, language, pair }: Whose & { pair: string }): Promise<EngineDictionary> {
      const known = await findDictionary(database, { provider, language })
      if (known) return known
      await sql`
        with free as (
          select id from engine_glossaries glossaries where provider = ${provider} and not exists (
            select 1 from engine_dictionaries taken where taken.glossary_id = glossaries.id and taken.pair = ${pair})
          order by id limit 1
        ), made as (
          insert into engine_glossaries (id, provider) select ${uuid()}::uuid, ${provider}
          where not exists (select 1 from free) returning id
        )
        insert into engine_dictionaries (provider, language, glossary_id, pair)
        select ${provider}, ${language}, id, ${pair} from (select id from free union all select id from made) place
        on conflict do nothing`.execute(database)
      return (await findDictionary(database, { provider, language })) ?? this.open({ provider, language, pair })
    },

    find: (whose: Whose) => findDictionary(database, whose),

    /** Takes the sole right to change a glossary at the engine, for a while; null if somebody has it. */
    async lease(glossaryId: string): Promise<string | null> {
      const leasedBy = uuid()
      const taken = await database
        .updateTable('engineGlossaries')
        .set({ leasedBy, leasedUntil: leaseEnd })
        .where('id', '=', glossaryId)
        .where(sql<boolean>`(leased_until is null or leased_until < now())`)
        .returning('id')
        .execute()
      return taken.length > 0 ? leasedBy : null
    },

    async renew(leasedBy: string): Promise<void> {
      await database
        .updateTable('engineGlossaries')
        .set({ leasedUntil: leaseEnd })
        .where('leasedBy', '=', leasedBy)
        .execute()
    },

    async giveBack(leasedBy: string): Promise<void> {
      await database
        .updateTable('engineGlossaries')
        .set({ leasedBy: null, leasedUntil: null })
        .where('leasedBy', '=', leasedBy)
        .execute()
    },

    /** From here on nobody goes by the dictionary, until it is `ready` again; the generation that this begins. */
    async begin({ provider, language }: Whose): Promise<number> {
      const { generation } = await database
        .updateTable('engineDictionaries')
        .set({ state: 'changing', generation: sql`generation + 1` })
        .where('provider', '=', provider)
        .where('language', '=', language)
        .returning('generation')
        .executeTakeFirstOrThrow()
      return generation
    },

    /**
     * As `begin`, for a dictionary that is to go; null, and nothing begun, if a request is under way that goes by it.
     * Whoever is about to ask waits for the row meanwhile (`isStill`), and so is seen here or sees that it began.
     */
    beginUnlessUsed: (whose: Whose): Promise<number | null> =>
      inTransaction(database, async within => {
        const dictionary = within
          .selectFrom('engineDictionaries')
          .select('generation')
          .where('provider', '=', whose.provider)
          .where('language', '=', whose.language)
        await dictionary.forUpdate().execute()
        return (await isInUse(within, whose)) ? null : engineGlossaryStore(within).begin(whose)
      }),

    /** The dictionaries that engines may hold, each with how many others its glossary may hold. */
    async kept(): Promise<(EngineDictionary & { others: number })[]> {
      const { rows } = await sql<EngineDictionary & { others: number }>`
        select dictionaries.*, glossaries.remote_id,
          (count(*) over (partition by glossary_id))::integer - 1 as others
        from engine_dictionaries dictionaries join engine_glossaries glossaries on glossaries.id = glossary_id
        where state <> 'absent' order by provider, language`.execute(database)
      return rows
    },

    /** Ends what `begin` began, unless somebody has begun anew. */
    async end(
      { provider, language }: Whose,
      generation: number,
      result: {
        state: 'ready' | 'failed' | 'absent'
        version: number
        trouble: string | null
        retryInMs: number | null
      },
    ): Promise<void> {
      const { retryInMs, ...columns } = result
      await database
        .updateTable('engineDictionaries')
        .set({
          ...columns,
          tryAgainAt: retryInMs === null ? null : sql<Date>`now() + make_interval(secs => ${retryInMs / 1_000})`,
        })
        .where('provider', '=', provider)
        .where('language', '=', language)
        .where('generation', '=', generation)
        .execute()
    },

    async keepRemoteId(glossaryId: string, remoteId: string): Promise<void> {
      await database.updateTable('engineGlossaries').set({ remoteId }).where('id', '=', glossaryId).execute()
    },

    /** The engine does not have the glossary any more, nor any of its dictionaries. */
    async forget(provider: string, remoteId: string): Promise<void> {
      await sql`
        with gone as (
          update engine_glossaries set remote_id = null
          where provider = ${provider} and remote_id = ${remoteId} returning id
        )
        update engine_dictionaries set state = 'absent', generation = generation + 1
        from gone where glossary_id = gone.id and state <> 'changing'`.execute(database)
    },

    /** True if the engine's dictionary is the one of this generation, and nobody is changing it. */
    async isStill({ provider, language, generation }: Whose & { generation: number }): Promise<boolean> {
      const found = await database
        .selectFrom('engineDictionaries')
        .select(['state', 'generation'])
        .where('provider', '=', provider)
        .where('language', '=', language)
        .forShare()
        .executeTakeFirst()
      return found?.state === 'ready' && found.generation === generation
    },
  }
}

/** True if a request of texts with terms is out: such texts stand in the ledger under another hash than their own. */
async function isInUse(database: Database, { provider, language }: Whose): Promise<boolean> {
  const { rows } = await sql`
    select 1 from ledger_requests requests join ledger_texts texts on texts.request_id = requests.id
    where requests.provider = ${provider} and requests.language = ${language} and requests.state = 'asked'
      and texts.target is null
      and texts.source_hash <> encode(sha256(convert_to(normalize(texts.source, NFC), 'UTF8')), 'hex')
    limit 1`.execute(database)
  return rows.length > 0
}

const leaseEnd = sql<Date>`now() + make_interval(secs => ${leaseSeconds})`

function findDictionary(database: Database, { provider, language }: Whose): Promise<EngineDictionary | undefined> {
  return database
    .selectFrom('engineDictionaries')
    .innerJoin('engineGlossaries', 'engineGlossaries.id', 'engineDictionaries.glossaryId')
    .selectAll('engineDictionaries')
    .select('engineGlossaries.remoteId')
    .where('engineDictionaries.provider', '=', provider)
    .where('engineDictionaries.language', '=', language)
    .executeTakeFirst()
}
