import type { Article, SourceSegment } from '../articles/article.js'
import type { Announce } from '../events.js'
import type { EngineGlossaryStore } from '../glossary/engine-glossary-store.js'
import type { GlossaryStore } from '../glossary/glossary-store.js'
import type { WholeGlossaryStore } from '../glossary/whole-glossary-store.js'
import type { Job } from '../jobs/job.js'
import type { JobStore } from '../jobs/job-store.js'
import type { BreakerStore } from '../ledger/breaker-store.js'
import { BudgetSpent, untilNextMonth } from '../ledger/budget.js'
import type { BudgetStore } from '../ledger/budget-store.js'
import type { LedgerStore } from '../ledger/ledger-store.js'
import type { MemoryStore } from '../memory/memory-store.js'
import { askProviders } from './ask-providers.js'
import { type Checking, checkAhead } from './check-version.js'
import type { FindingStore } from './finding-store.js'
import { layOut } from './lay-out.js'
import type { ProvidersKnown } from './order-providers.js'
import { recallTexts } from './recall-texts.js'
import { settleDraft } from './settle-draft.js'
import type { SeverityStore } from './severity-store.js'
import { standStill } from './stand-still.js'
import type { VersionStore } from './version-store.js'

export type DraftNeeds = Stores &
  ProvidersKnown & {
    note(about: Record<string, unknown>, message: string): void
    transaction<Result>(work: (within: Stores) => Promise<Result>): Promise<Result>
  }

type Stores = {
  articles: {
    find(id: string): Promise<Article | undefined>
    segments(revisionId: string): Promise<SourceSegment[]>
  }
  jobs: JobStore
  versions: VersionStore
  findings: FindingStore
  severities: SeverityStore
  ledger: LedgerStore
  budgets: Pick<BudgetStore, 'hold' | 'holdAlone' | 'left'>
  breakers: BreakerStore
  glossary: GlossaryStore
  wholeGlossary: WholeGlossaryStore
  engineGlossaries: EngineGlossaryStore
  memory: Pick<MemoryStore, 'recall'>
  checking: Checking
  announce: Announce
}

/**
 * Drafts a job's version: carries over what earlier versions have, takes what was approved elsewhere, asks the
 * ledger, and sends a provider only what is left. May be run again at any time and goes on where the last run stopped. A run that was overtaken
 * by another, by a newer revision or by a cancellation writes nothing more.
 */
export async function draftVersion(
  needs: DraftNeeds,
  { jobId }: { jobId: string },
): Promise<'drafted' | 'parked' | 'skipped'> {
  const draft = await needs.transaction(async within => {
    const laidOut = await layOut(within, jobId)
    return laidOut && recallTexts(within, laidOut)
  })
  if (!draft) return 'skipped'

  const { job, article } = draft
  try {
    const end = await askProviders(needs, draft)
    if (end === 'overtaken') return 'skipped'
    if (end !== 'settled') return needs.transaction(within => standStill(within, job, end))
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error
    return needs.transaction(within => waitForBudget(within, job, error))
  }
  const { sourceLanguage } = article
  const checked = await checkAhead(needs, {
    versionId: draft.version.id,
    sourceLanguage,
    language: job.language,
  })
  return needs.transaction(within => settleDraft(within, draft, checked))
}

/** Milliseconds until a job asks anew whether the provider that was chosen is back. */
const askAgainInMs = 600_000

/**
 * Parks a job until next month. The budgets are held meanwhile, so that one which is raised at this moment, or given
 * something back, finds the job parked; if there was room before, it goes on at once. Where the budget is that of a
 * provider standing in, the chosen one may be back long before.
 */
async function waitForBudget(
  within: Stores,
  job: Job,
  { message, spending, at }: BudgetSpent,
): Promise<'parked' | 'skipped'> {
  const { provider } = spending
  await within.budgets.hold()
  const left = await within.budgets.left(provider, spending.section)
  const isStill = left !== null && left < spending.characters
  const isInstead = provider !== job.provider && !job.passedOver.includes(job.provider)
  // From the moment it did not fit, as another month may have begun since; a minute later, as its end is not awaited.
  const nextMonth = untilNextMonth(at) + 60_000
  const resumeInMs = isStill ? Math.min(nextMonth, isInstead ? askAgainInMs : nextMonth) : 0
  return standStill(within, job, { state: 'parked', type: 'budget', detail: message, provider, resumeInMs })
}
