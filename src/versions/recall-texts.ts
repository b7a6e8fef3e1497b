import type { MemoryStore, Recollection } from '../memory/memory-store.js'
import { system } from '../people/principal.js'
import type { LaidOut } from './lay-out.js'
import type { MachineResult, VersionStore } from './version-store.js'

type Within = { memory: Pick<MemoryStore, 'recall'>; versions: VersionStore }

/**
 * Takes for a draft what was approved elsewhere for the same source text, before anything is paid for. Between the
 * same neighbours it counts as confirmed by whoever approved it; else the reviewer is to see it. Returns the draft
 * with what is still to be translated.
 */
export async function recallTexts({ memory, versions }: Within, draft: LaidOut): Promise<LaidOut> {
  const { job, article, version, unsettled } = draft
  const known = await memory.recall(unsettled, { from: article.sourceLanguage, to: job.language })
  await versions.settle(version.id, known.map(resultOf))
  const settled = new Set(known.map(({ segmentId }) => segmentId))
  return { ...draft, unsettled: unsettled.filter(({ id }) => !settled.has(id)) }
}

function resultOf({ segmentId, target, sameContext, ...whose }: Recollection): MachineResult {
  const { writtenBy, writtenOrigin, approvedByName: approvedBy } = whose
  const text = { segmentId, target, origin: 'memory', author: system, writtenBy, writtenOrigin, approvedBy } as const
  return { segmentId, outcome: 'memory', status: sameContext ? 'confirmed' : 'draft', text }
}
