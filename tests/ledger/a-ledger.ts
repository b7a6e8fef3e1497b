import { v7 as uuid } from 'uuid'
import { announceOn } from '../../src/database/event-log.js'
import { inTransaction } from '../../src/database/transaction.js'
import { jobStore } from '../../src/jobs/job-store.js'
import { breakerStore } from '../../src/ledger/breaker-store.js'
import { budgetStore } from '../../src/ledger/budget-store.js'
import { type Asker, type LedgerKey, ledgerStore, type Wanted } from '../../src/ledger/ledger-store.js'
import { type Answered, translateTexts } from '../../src/ledger/translate-texts.js'
import { hashSource } from '../../src/segments/segment-blocks.js'
import type { TestDatabase } from '../support/database.js'
import { anEngine } from './an-engine.js'

export type Ledger = ReturnType<typeof aLedger>

/** A ledger with an engine of its own: what other tests asked is unknown to it, as its model has another name. */
export function aLedger(
  { database }: TestDatabase,
  settings: Parameters<typeof ledgerStore>[1] = {},
  provider = 'an-engine',
) {
  const store = ledgerStore(database, settings)
  const model = uuid()
  const engine = anEngine(model)
  const key: LedgerKey = { provider, model, from: 'de', to: 'fr' }
  const storesOn = (on: typeof database) => ({
    ledger: ledgerStore(on, settings),
    breakers: breakerStore(on),
    budgets: budgetStore(on, settings),
    jobs: jobStore(on),
    announce: announceOn(on),
  })
  const transaction = <Result>(work: (within: ReturnType<typeof storesOn>) => Promise<Result>) =>
    inTransaction(database, within => work(storesOn(within)))
  const needs = { translator: engine.translator, ledger: store, transaction }
  return {
    store,
    engine,
    key,
    /** What came of each text. */
    async translate(texts: readonly string[], asker: Asker, over: Partial<LedgerKey> = {}) {
      const sources = new Map(texts.map(source => [hashSource(source), source]))
      const answers: Record<string, unknown> = {}
      for await (const batch of translateTexts(needs, ofTexts(texts), { ...key, ...over, asker })) {
        for (const answer of batch) answers[String(sources.get(answer.sourceHash))] = outcomeOf(answer)
      }
      return answers
    },
    /** Asks for texts as they are, until all have an answer. */
    async ask(wanted: readonly Wanted[], asker: Asker) {
      for await (const _ of translateTexts(needs, wanted, { ...key, asker }));
    },
    /** The requests in the book, oldest first. */
    requests: () =>
      database
        .selectFrom('ledgerRequests')
        .select(['state', 'texts', 'billedCharacters', 'trouble'])
        .where('model', '=', model)
        .orderBy('askedAt')
        .execute(),
    /** Until when each text is claimed, in milliseconds. */
    async claimEnds(): Promise<number[]> {
      const rows = await database
        .selectFrom('ledgerTexts')
        .select('claimedUntil')
        .where('model', '=', model)
        .orderBy('sourceHash')
        .execute()
      return rows.map(({ claimedUntil }) => claimedUntil.getTime())
    },
  }
}

/** Texts as they are asked for. */
export function ofTexts(texts: readonly string[]): Wanted[] {
  return texts.map(source => ({ source, sourceHash: hashSource(source) }))
}

/** A job in its first run; nothing of it but its id matters to the ledger. */
export async function aJob({ database }: TestDatabase): Promise<Asker> {
  const [articleId, revisionId, jobId] = [uuid(), uuid(), uuid()]
  const article = { id: articleId, client: 'a-client', sourceLanguage: 'de', priority: 'normal', createdBy: 'system' }
  const text = { format: 'text', headline: '', contentHash: '' }
  const made = { input: '{}', blocks: '[]', frame: '{}', leftOut: '[]', createdBy: 'system' }
  const job = { id: jobId, articleId, revisionId, language: 'fr', provider: 'an-engine', priority: 'normal' }
  await database
    .insertInto('articles')
    .values({ ...article, provider: 'an-engine', revision: 1, headline: '' } as never)
    .execute()
  await database
    .insertInto('revisions')
    .values({ id: revisionId, articleId, number: 1, ...text, ...made } as never)
    .execute()
  await database
    .insertInto('jobs')
    .values({ ...job, state: 'translating' } as never)
    .execute()
  return { jobId, run: 1 }
}

function outcomeOf(answer: Answered) {
  return 'target' in answer ? answer.target : { rejected: answer.rejected }
}
