import type { SourceSegment } from '../articles/article.js'
import type { Announce } from '../events.js'
import type { Telling } from '../glossary/tell-engine.js'
import { hashWithTerms } from '../glossary/term.js'
import type { Job } from '../jobs/job.js'
import type { JobStore } from '../jobs/job-store.js'
import type { BreakerStore } from '../ledger/breaker-store.js'
import type { BudgetStore } from '../ledger/budget-store.js'
import type { LedgerStore } from '../ledger/ledger-store.js'
import { type Question, translateTexts } from '../ledger/translate-texts.js'
import { hashSource } from '../segments/segment-blocks.js'
import { withoutTags } from '../segments/tags.js'
import { mendTags, putTagsAround } from './place-tags.js'
import type { MachineResult, VersionStore } from './version-store.js'

type Stores = {
  jobs: JobStore
  versions: VersionStore
  ledger: LedgerStore
  breakers: BreakerStore
  budgets: Pick<BudgetStore, 'holdAlone'>
  announce: Announce
}
type Needs = Stores & { transaction<Result>(work: (within: Stores) => Promise<Result>): Promise<Result> }

/** With what the engine is told of the glossary, by segment. */
type Task = Telling & { job: Job; versionId: string; unsettled: readonly SourceSegment[]; question: Question }

/** A segment whose translation came with its inline tags broken. */
type Torn = { segment: SourceSegment; target: string }

/**
 * Gets the texts that a version lacks and writes them as they arrive. An answer whose inline tags are broken
 * beyond certain repair is asked for once more without tags; what then cannot be placed is left to the checks
 * and the reviewer. False if the run was overtaken.
 */
export async function translateSegments(needs: Needs, task: Task): Promise<boolean> {
  const { translator, unsettled, question } = task
  const torn: Torn[] = []
  const termsOf = ({ id }: SourceSegment) => task.terms.get(id) ?? []
  const byHash = groupByHash(unsettled, segment => hashWithTerms(segment.sourceHash, termsOf(segment)))
  const wanted = [...byHash].map(([sourceHash, [first]]) => ({
    sourceHash,
    source: first.source,
    terms: termsOf(first),
  }))

  for await (const answers of translateTexts({ ...needs, translator }, wanted, question)) {
    const results = answers.flatMap(answer =>
      (byHash.get(answer.sourceHash) ?? []).flatMap(segment => {
        if (!('target' in answer)) return [failureOf(segment, answer.rejected)]
        const target = mendTags(segment.source, answer.target)
        if (target !== null) return [resultOf(task, segment, target)]
        torn.push({ segment, target: answer.target })
        return []
      }),
    )
    if (!(await write(needs, task, results))) return false
  }
  return translateTorn(needs, task, torn)
}

/**
 * Asks without tags, and puts back those that stood around the whole sentence. If the provider rejects that, what
 * came at first stands.
 */
async function translateTorn(needs: Needs, task: Task, torn: readonly Torn[]): Promise<boolean> {
  const termsOf = ({ id }: SourceSegment) => task.terms.get(id) ?? []
  const byHash = groupByHash(torn, ({ segment }) =>
    hashWithTerms(hashSource(withoutTags(segment.source)), termsOf(segment)),
  )
  const wanted = [...byHash].map(([sourceHash, [first]]) => ({
    sourceHash,
    source: withoutTags(first.segment.source),
    terms: termsOf(first.segment),
  }))
  for await (const answers of translateTexts({ ...needs, translator: task.translator }, wanted, task.question)) {
    const results = answers.flatMap(answer =>
      (byHash.get(answer.sourceHash) ?? []).map(({ segment, target }) =>
        resultOf(task, segment, 'target' in answer ? putTagsAround(segment.source, answer.target) : target),
      ),
    )
    if (!(await write(needs, task, results))) return false
  }
  return true
}

function groupByHash<Item>(items: readonly Item[], hashOf: (item: Item) => string): Map<string, [Item, ...Item[]]> {
  const groups = new Map<string, [Item, ...Item[]]>()
  for (const item of items) {
    const group = groups.get(hashOf(item))
    if (group) group.push(item)
    else groups.set(hashOf(item), [item])
  }
  return groups
}

function resultOf({ question: { provider } }: Task, { id: segmentId }: SourceSegment, target: string): MachineResult {
  const whose = { author: provider, writtenBy: provider, writtenOrigin: 'machine', origin: 'machine' } as const
  return { segmentId, outcome: 'machine', text: { segmentId, target, ...whose } }
}

function failureOf({ id: segmentId }: SourceSegment, reason: string): MachineResult {
  return { segmentId, outcome: 'failed', reason }
}

/** What an engine was told of the glossary is written down with the texts that came of it, and so is true of these. */
async function write(
  { transaction }: Needs,
  { job, versionId, told, termed }: Task,
  results: readonly MachineResult[],
): Promise<boolean> {
  return transaction(async ({ jobs, versions }) => {
    if (!(await jobs.holds(job))) return false
    const written = results.filter(({ outcome }) => outcome === 'machine')
    const texts = written.filter(({ segmentId }) => termed.has(segmentId)).length
    const ofThese = told && written.length > 0 ? { ...told, texts, untold: texts > 0 ? told.untold : null } : undefined
    await versions.settle(versionId, results, ofThese)
    return true
  })
}
