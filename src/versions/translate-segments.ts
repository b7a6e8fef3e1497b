import type { SourceSegment } from '../articles/article.js'
import type { Job } from '../jobs/job.js'
import type { JobStore } from '../jobs/job-store.js'
import type { LedgerStore } from '../ledger/ledger-store.js'
import { type Answered, type Question, translateTexts } from '../ledger/translate-texts.js'
import type { Translator } from '../providers/provider.js'
import { hashSource } from '../segments/segment-blocks.js'
import { withoutTags } from '../segments/tags.js'
import { mendTags, putTagsAround } from './place-tags.js'
import type { MachineResult, VersionStore } from './version-store.js'

type Stores = { jobs: JobStore; versions: VersionStore; ledger: LedgerStore }
type Needs = Stores & { transaction<Result>(work: (within: Stores) => Promise<Result>): Promise<Result> }

type Task = {
  job: Job
  versionId: string
  translator: Translator
  unsettled: readonly SourceSegment[]
  question: Question
}

/**
 * Gets the texts that a version lacks and writes them as they arrive. An answer whose inline tags are broken
 * beyond certain repair is asked for once more without tags; what then cannot be placed is left to the checks
 * and the reviewer. False if the run was overtaken.
 */
export async function translateSegments(needs: Needs, task: Task): Promise<boolean> {
  const { translator, unsettled, question } = task
  const torn: SourceSegment[] = []
  const byHash = groupByHash(unsettled, ({ sourceHash }) => sourceHash)
  const wanted = [...byHash].map(([sourceHash, [first]]) => ({ sourceHash, source: first.source }))

  for await (const answers of translateTexts({ ...needs, translator }, wanted, question)) {
    const results = answers.flatMap(answer =>
      (byHash.get(answer.sourceHash) ?? []).flatMap(segment => {
        const target = 'target' in answer ? mendTags(segment.source, answer.target) : ''
        if (target !== null) return [resultOf(task, segment, { ...answer, target })]
        torn.push(segment)
        return []
      }),
    )
    if (!(await write(needs, task, results))) return false
  }
  return translateTorn(needs, task, torn)
}

/** Asks without tags, and puts back those that stood around the whole sentence. */
async function translateTorn(needs: Needs, task: Task, torn: readonly SourceSegment[]): Promise<boolean> {
  const byHash = groupByHash(torn, ({ source }) => hashSource(withoutTags(source)))
  const wanted = [...byHash].map(([sourceHash, [first]]) => ({ sourceHash, source: withoutTags(first.source) }))
  for await (const answers of translateTexts({ ...needs, translator: task.translator }, wanted, task.question)) {
    const results = answers.flatMap(answer =>
      (byHash.get(answer.sourceHash) ?? []).map(segment => {
        const target = 'target' in answer ? putTagsAround(segment.source, answer.target) : ''
        return resultOf(task, segment, { ...answer, target })
      }),
    )
    if (!(await write(needs, task, results))) return false
  }
  return true
}

type Group = [SourceSegment, ...SourceSegment[]]

function groupByHash(
  segments: readonly SourceSegment[],
  hashOf: (segment: SourceSegment) => string,
): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const segment of segments) {
    const group = groups.get(hashOf(segment))
    if (group) group.push(segment)
    else groups.set(hashOf(segment), [segment])
  }
  return groups
}

function resultOf(
  { job }: Task,
  { id: segmentId }: SourceSegment,
  answer: Answered & { target: string },
): MachineResult {
  if ('rejected' in answer) return { segmentId, outcome: 'failed', reason: String(answer.rejected) }
  const { provider } = job
  const whose = { author: provider, writtenBy: provider, writtenOrigin: 'machine', origin: 'machine' } as const
  return { segmentId, outcome: 'machine', text: { segmentId, target: answer.target, ...whose } }
}

async function write(
  { transaction }: Needs,
  { job, versionId }: Task,
  results: readonly MachineResult[],
): Promise<boolean> {
  return transaction(async ({ jobs, versions }) => {
    if (!(await jobs.holds(job))) return false
    await versions.settle(versionId, results)
    return true
  })
}
