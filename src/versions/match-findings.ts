import type { KeptFinding, NewFinding } from './finding-store.js'

/** What became of findings when their texts were checked anew. */
type Matched = { again: { kept: KeptFinding; found: NewFinding }[]; gone: KeptFinding[]; fresh: NewFinding[] }

/**
 * Tells which findings that stand are found again, which are gone, and what is found for the first time. Two are one
 * if the same check says the same of the same segment; where it says so more than once, those at the same place, then
 * those next in order.
 */
export function matchFindings(standing: readonly KeptFinding[], found: readonly NewFinding[]): Matched {
  const atPlace = pairUp(standing, found, placeOf)
  const inOrder = pairUp(atPlace.gone, atPlace.fresh, saidOf)
  return { ...inOrder, again: [...atPlace.again, ...inOrder.again] }
}

type Said = Pick<KeptFinding, 'segmentId' | 'details' | 'sourceSpan' | 'targetSpan'> & { check: string }

function pairUp(standing: readonly KeptFinding[], found: readonly NewFinding[], key: (said: Said) => string): Matched {
  const free = new Map<string, NewFinding[]>()
  for (const finding of found) {
    const { segmentId, check, details = {}, sourceSpan = null, targetSpan = null } = finding
    const at = key({ segmentId, check, details, sourceSpan, targetSpan })
    free.set(at, [...(free.get(at) ?? []), finding])
  }
  const matched: Matched = { again: [], gone: [], fresh: [] }
  for (const kept of standing) {
    const same = free.get(key({ ...kept, check: kept.checkId }))?.shift()
    if (same) matched.again.push({ kept, found: same })
    else matched.gone.push(kept)
  }
  const left = new Set([...free.values()].flat())
  return { ...matched, fresh: found.filter(finding => left.has(finding)) }
}

function saidOf({ segmentId, check, details }: Said): string {
  return JSON.stringify([segmentId, check, Object.entries(details).sort()])
}

function placeOf(said: Said): string {
  return JSON.stringify([saidOf(said), said.sourceSpan, said.targetSpan])
}
