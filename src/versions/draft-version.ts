import type { Article, SourceSegment } from '../articles/article.js'
import type { Announce } from '../events.js'
import type { EngineGlossaryStore } from '../glossary/engine-glossary-store.js'
import type { GlossaryStore } from '../glossary/glossary-store.js'
import { type ToldGlossary, tellEngine } from '../glossary/tell-engine.js'
import type { WholeGlossaryStore } from '../glossary/whole-glossary-store.js'
import type { Job } from '../jobs/job.js'
import type { JobStore } from '../jobs/job-store.js'
import { BudgetSpent, isSameBudgets, untilNextMonth } from '../ledger/budget.js'
import type { BudgetStore } from '../ledger/budget-store.js'
import type { LedgerStore } from '../ledger/ledger-store.js'
import type { MemoryStore } from '../memory/memory-store.js'
import { ProviderError, type Translator } from '../providers/provider.js'
import { withoutTags } from '../segments/tags.js'
import { checkAhead } from './check-version.js'
import type { FindingStore } from './finding-store.js'
import { layOut } from './lay-out.js'
import { recallTexts } from './recall-texts.js'
import { settleDraft } from './settle-draft.js'
import type { SeverityStore } from './severity-store.js'
import { type Standstill, standStill } from './stand-still.js'
import { translateSegments } from './translate-segments.js'
import type { VersionStore } from './version-store.js'

export type DraftNeeds = Stores & {
  providers: ReadonlyMap<string, Translator>
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
  budgets: Pick<BudgetStore, 'hold'>
  glossary: GlossaryStore
  wholeGlossary: WholeGlossaryStore
  engineGlossaries: EngineGlossaryStore
  memory: Pick<MemoryStore, 'recall'>
  announce: Announce
}

/**
 * Drafts a job's version: carries over what earlier versions have, takes what was approved elsewhere, asks the
 * ledger, and sends the provider only what is left. May be run again at any time and goes on where the last run stopped. A run that was overtaken
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
  const translator = needs.providers.get(job.provider)
  const obstacle = draft.unsettled.length > 0 ? await obstacleFor(needs, job, article, translator) : null
  if (obstacle || !translator)
    return needs.transaction(within => standStill(within, job, obstacle ?? notConfigured(job)))

  try {
    const question = { provider: job.provider, model: translator.model, from: article.sourceLanguage, to: job.language }
    const context = withoutTags(draft.all.map(({ source }) => source).join('\n'))
    const asking = { ...question, asker: { jobId, run: job.run }, context }
    const versionId = draft.version.id
    const { terms, told, ...telling } = await tellEngine(needs, { ...question, translator, texts: draft.unsettled })
    if (told && draft.unsettled.length > 0 && !(await noteGlossary(needs, job, versionId, told))) return 'skipped'
    const { unsettled } = draft
    const isOurs = await translateSegments(needs, { job, versionId, unsettled, question: asking, terms, ...telling })
    if (!isOurs) return 'skipped'
  } catch (error) {
    if (error instanceof BudgetSpent) return needs.transaction(within => waitForBudget(within, job, error))
    const standstill = standstillFor(error)
    if (!standstill) throw error
    return needs.transaction(within => standStill(within, job, standstill))
  }
  const { sourceLanguage } = article
  const checked = await checkAhead(needs, {
    versionId: draft.version.id,
    sourceLanguage,
    language: job.language,
  })
  return needs.transaction(within => settleDraft(within, draft, checked))
}

/** Writes down what the engine is told, so that the version can say so; false if the run was overtaken. */
async function noteGlossary({ transaction }: DraftNeeds, job: Job, versionId: string, told: ToldGlossary) {
  return transaction(async ({ jobs, versions }) => {
    if (!(await jobs.holds(job))) return false
    await versions.noteGlossary(versionId, told)
    return true
  })
}

/** Why the provider cannot even be asked, if so. */
async function obstacleFor(
  { jobs }: DraftNeeds,
  job: Job,
  article: Article,
  translator?: Translator,
): Promise<Standstill | null> {
  if (!translator) return notConfigured(job)
  if (!translator.speaks({ from: article.sourceLanguage, to: job.language })) {
    return { state: 'failed', type: 'language-not-offered', detail: `${job.provider} does not offer ${job.language}.` }
  }
  return (await jobs.isStopped(job.provider, 'provider-refused')) ? refused(job.provider) : null
}

function notConfigured({ provider }: Job): Standstill {
  return {
    state: 'parked',
    type: 'provider-not-configured',
    detail: `${provider} has no settings here.`,
    resumeInMs: 600_000,
  }
}

function refused(provider: string): Standstill {
  return { state: 'parked', type: 'provider-refused', detail: `${provider} refuses the key; mend it and retry a job.` }
}

/**
 * Parks a job until next month. The budgets are held meanwhile, so that one which is raised at this moment finds the
 * job parked; if they were raised before, it goes on at once.
 */
async function waitForBudget(within: Stores, job: Job, { message, seen }: BudgetSpent): Promise<'parked' | 'skipped'> {
  const isStill = isSameBudgets(await within.budgets.hold(), seen)
  // A minute later, as the clocks of the machine and of the database need not agree.
  const resumeInMs = isStill ? untilNextMonth(new Date()) + 60_000 : 0
  return standStill(within, job, { state: 'parked', type: 'budget', detail: message, resumeInMs })
}

/** Trouble for which the job parks rather than trying on: an account used up, a key refused. */
function standstillFor(error: unknown): Standstill | null {
  if (!(error instanceof ProviderError)) return null
  if (error.trouble === 'refused') return refused(error.provider)
  if (error.trouble !== 'quota') return null
  return { state: 'parked', type: 'provider-quota', detail: error.message, resumeInMs: 3_600_000 }
}
