import { type ArticleStore, articleStore } from './articles/article-store.js'
import type { ReadingRoom } from './articles/reading-room.js'
import { type ContentStore, contentStore } from './content/content-store.js'
import { type LiveVersionStore, liveVersionStore } from './content/live-version-store.js'
import { type TermUseStore, termUseStore } from './content/term-use-store.js'
import type { Database } from './database/database.js'
import { announceOn } from './database/event-log.js'
import { inTransaction } from './database/transaction.js'
import type { Announce } from './events.js'
import { type EngineGlossaryStore, engineGlossaryStore } from './glossary/engine-glossary-store.js'
import { type GlossaryStore, glossaryStore } from './glossary/glossary-store.js'
import { type WholeGlossaryStore, wholeGlossaryStore } from './glossary/whole-glossary-store.js'
import { type JobStore, jobStore } from './jobs/job-store.js'
import { type BreakerStore, breakerStore } from './ledger/breaker-store.js'
import { type BudgetStore, budgetStore } from './ledger/budget-store.js'
import { type LedgerStore, ledgerStore } from './ledger/ledger-store.js'
import { type ReconciliationStore, reconciliationStore } from './ledger/reconciliation-store.js'
import { type UsageStore, usageStore } from './ledger/usage-store.js'
import { type MemoryStore, memoryStore } from './memory/memory-store.js'
import { type UnitStore, unitStore } from './memory/unit-store.js'
import { eventsOn } from './people/event-store.js'
import { invitationsOn } from './people/invitation-store.js'
import { keysOn } from './people/key-store.js'
import { passwordsOn } from './people/password-store.js'
import { sessionsOn } from './people/session-store.js'
import { usersOn } from './people/user-store.js'
import type { Fallbacks } from './providers/fallbacks.js'
import type { ProviderId } from './providers/index.js'
import type { Prices } from './providers/prices.js'
import type { Translator } from './providers/provider.js'
import { type AttentionStore, attentionStore } from './reviews/attention-store.js'
import { type DecisionStore, decisionStore } from './reviews/decision-store.js'
import type { CheckingRoom } from './versions/checking-room.js'
import { type FindingStore, findingStore } from './versions/finding-store.js'
import { type SeverityStore, severityStore } from './versions/severity-store.js'
import { type VersionStore, versionStore } from './versions/version-store.js'

/** What a use case can read and write; bound to the pool, or to one transaction. */
type Stores = {
  articles: ArticleStore
  glossary: GlossaryStore
  wholeGlossary: WholeGlossaryStore
  engineGlossaries: EngineGlossaryStore
  jobs: JobStore
  ledger: LedgerStore
  budgets: BudgetStore
  breakers: BreakerStore
  usage: UsageStore
  reconciliations: ReconciliationStore
  memory: MemoryStore
  units: UnitStore
  versions: VersionStore
  findings: FindingStore
  severities: SeverityStore
  decisions: DecisionStore
  attention: AttentionStore
  content: ContentStore
  liveVersions: LiveVersionStore
  termUses: TermUseStore
  keys: ReturnType<typeof keysOn>
  users: ReturnType<typeof usersOn>
  sessions: ReturnType<typeof sessionsOn>
  passwords: ReturnType<typeof passwordsOn>
  invitations: ReturnType<typeof invitationsOn>
  events: ReturnType<typeof eventsOn>
  announce: Announce
}

/** What a process is given once, at its start, and shares among all it does. */
export type Equipment = {
  reading: ReadingRoom
  checking: CheckingRoom
  providers: ReadonlyMap<ProviderId, Translator>
  /** The provider of an article that names none. */
  defaultProvider: ProviderId
  prices: Prices
  /** Who may stand in for whom; nobody unless the operator says so. */
  fallbacks: Fallbacks
  /** Seconds for which a dead request keeps others from asking for its texts; the ledger's own unless given. */
  claimSeconds?: number
  /** Providers that send no bill. */
  freeProviders: readonly string[]
  reviewPolicy: 'four-eyes' | 'single'
  publicUrl: string
  /** True if the environment brings an admin key, so that none need be made. */
  hasAdminKey: boolean
  /** The hour (UTC) from which on the ledger is compared with what providers counted; null: never by itself. */
  reconcileAtHour: number | null
  /** Tells the operator what goes on, in the process's log. */
  note(about: Record<string, unknown>, message: string): void
  /** Tells the operator what needs a look, in the process's log. */
  warn(about: Record<string, unknown>, message: string): void
  now(): Date
}

/** Everything the system is made of, built once at the start of each process. */
export type Services = Stores &
  Equipment & {
    /** What is written together becomes true together; a provider is never called in here. */
    transaction<Result>(work: (within: Services) => Promise<Result>): Promise<Result>
  }

/** The services on a database; within a transaction, on that transaction. */
export function servicesOn(database: Database, equipment: Equipment): Services {
  // A transaction is given new ones each time, and a literal that spreads takes fifty times as long to make.
  return Object.assign({}, equipment, {
    articles: articleStore(database),
    glossary: glossaryStore(database),
    wholeGlossary: wholeGlossaryStore(database),
    engineGlossaries: engineGlossaryStore(database),
    jobs: jobStore(database),
    ledger: ledgerStore(database, equipment),
    budgets: budgetStore(database, equipment),
    breakers: breakerStore(database),
    usage: usageStore(database),
    reconciliations: reconciliationStore(database),
    memory: memoryStore(database),
    units: unitStore(database),
    versions: versionStore(database),
    findings: findingStore(database),
    severities: severityStore(database),
    decisions: decisionStore(database),
    attention: attentionStore(database),
    content: contentStore(database),
    liveVersions: liveVersionStore(database),
    termUses: termUseStore(database),
    keys: keysOn(database),
    users: usersOn(database),
    sessions: sessionsOn(database),
    passwords: passwordsOn(database),
    invitations: invitationsOn(database),
    events: eventsOn(database),
    announce: announceOn(database),
    transaction: <Result>(work: (within: Services) => Promise<Result>) =>
      inTransaction(database, within => work(servicesOn(within, equipment))),
  })
}
