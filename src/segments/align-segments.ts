import { diffArrays } from 'diff'
import type { Segment } from './segment.js'
import { similarity } from './similarity.js'

/** What became of a segment from one revision to the next. Indexes are places in the two lists. */
export type Alignment =
  /** The same text; `recheck` if what stands around it is not the same. `moved` if it stands elsewhere. */
  | { kind: 'same'; before: number; after: number; recheck: boolean; moved: boolean }
  /** A text that was something similar before. */
  | { kind: 'changed'; before: number; after: number; similarity: number }
  | { kind: 'added'; after: number }
  | { kind: 'removed'; before: number }

/** What of a segment decides whether it is the same one. */
export type Alignable = Pick<Segment, 'source' | 'sourceHash' | 'contextHash'>

/**
 * Says of each segment of a new revision which one of the old it was: first what stayed in order,
 * then what only moved, then, in the gaps between, what was rewritten. In the order of the new
 * revision, removed ones where they stood.
 */
export function alignSegments(before: readonly Alignable[], after: readonly Alignable[]): Alignment[] {
  const match: Match = { beforeOf: new Map(), afterOf: new Map(), moved: new Set(), scores: new Map() }
  const gaps = matchInOrder(match, before, after)
  matchMoved(match, before, after)
  for (const gap of gaps) matchSimilar(match, before, after, gap)

  return listAlignments(match, before, after)
}

type Match = {
  beforeOf: Map<number, number>
  afterOf: Map<number, number>
  moved: Set<number>
  scores: Map<number, number>
}

/** Where neither side has an anchor: [from, to) in both revisions. */
type Gap = { before: [number, number]; after: [number, number] }

function matchInOrder(match: Match, before: readonly Alignable[], after: readonly Alignable[]): Gap[] {
  const gaps: Gap[] = []
  let from: [number, number] = [0, 0]
  for (const [old, fresh] of [...anchorsOf(before, after), [before.length, after.length] as [number, number]]) {
    if (old < before.length && fresh < after.length) pair(match, old, fresh)
    if (old > from[0] && fresh > from[1]) gaps.push({ before: [from[0], old], after: [from[1], fresh] })
    from = [old + 1, fresh + 1]
  }

  return gaps
}

/** Beyond this the order is so broken that everything may as well count as moved. */
const maxEdits = 2_000

/** The longest common subsequence, looked for among texts that stand on both sides at all. */
function anchorsOf(before: readonly Alignable[], after: readonly Alignable[]): [number, number][] {
  const old = commonWith(after, before)
  const fresh = commonWith(before, after)
  const hashesOf = (all: readonly Alignable[], places: number[]) => places.map(place => all[place]?.sourceHash ?? '')
  const script = diffArrays(hashesOf(before, old), hashesOf(after, fresh), { maxEditLength: maxEdits }) ?? []
  const anchors: [number, number][] = []
  let [atOld, atFresh] = [0, 0]
  for (const { added, removed, count } of script) {
    if (!added && !removed)
      for (let step = 0; step < count; step += 1) anchors.push([old[atOld + step] ?? 0, fresh[atFresh + step] ?? 0])
    if (!added) atOld += count
    if (!removed) atFresh += count
  }

  return anchors
}

function commonWith(others: readonly Alignable[], own: readonly Alignable[]): number[] {
  const hashes = new Set(others.map(({ sourceHash }) => sourceHash))

  return own.flatMap(({ sourceHash }, index) => (hashes.has(sourceHash) ? [index] : []))
}

function pair(match: Match, old: number, fresh: number) {
  match.beforeOf.set(fresh, old)
  match.afterOf.set(old, fresh)
}

function matchMoved(match: Match, before: readonly Alignable[], after: readonly Alignable[]) {
  const free = new Map<string, number[]>()
  before.forEach(({ sourceHash }, index) => {
    if (!match.afterOf.has(index)) free.set(sourceHash, [...(free.get(sourceHash) ?? []), index])
  })
  after.forEach(({ sourceHash }, index) => {
    const old = match.beforeOf.has(index) ? undefined : free.get(sourceHash)?.shift()
    if (old === undefined) return
    pair(match, old, index)
    match.moved.add(index)
  })
}

const similarEnough = 0.4
const neighbourhood = 8

/** The best partner nearby in the same gap; a sentence of the old revision has one successor at most. */
function matchSimilar(match: Match, before: readonly Alignable[], after: readonly Alignable[], gap: Gap) {
  const candidates: { old: number; fresh: number; score: number }[] = []
  for (let fresh = gap.after[0]; fresh < gap.after[1]; fresh += 1) {
    if (match.beforeOf.has(fresh)) continue
    for (const old of nearby(gap, fresh)) {
      const score = match.afterOf.has(old) ? 0 : similarity(before[old]?.source ?? '', after[fresh]?.source ?? '')
      if (score >= similarEnough) candidates.push({ old, fresh, score })
    }
  }
  for (const { old, fresh, score } of candidates.sort(
    (a, b) => b.score - a.score || a.fresh - b.fresh || a.old - b.old,
  )) {
    if (match.afterOf.has(old) || match.beforeOf.has(fresh)) continue
    pair(match, old, fresh)
    match.scores.set(fresh, score)
  }
  matchAlone(match, before, after, gap)
}

/** One sentence where one stood, between two that stayed, took its place, however short or new its words. */
function matchAlone(match: Match, before: readonly Alignable[], after: readonly Alignable[], gap: Gap) {
  const [old, fresh] = [gap.before[0], gap.after[0]]
  const isOneForOne = gap.before[1] - old === 1 && gap.after[1] - fresh === 1
  if (!isOneForOne || match.afterOf.has(old) || match.beforeOf.has(fresh)) return
  pair(match, old, fresh)
  match.scores.set(fresh, similarity(before[old]?.source ?? '', after[fresh]?.source ?? ''))
}

function* nearby({ before, after }: Gap, fresh: number) {
  const share = (fresh - after[0]) / Math.max(1, after[1] - after[0])
  const centre = before[0] + Math.floor(share * (before[1] - before[0]))
  const from = Math.max(before[0], centre - neighbourhood)
  for (let old = from; old < Math.min(before[1], centre + neighbourhood + 1); old += 1) yield old
}

function listAlignments(match: Match, before: readonly Alignable[], after: readonly Alignable[]): Alignment[] {
  const list: Alignment[] = []
  let old = 0
  const removedUpTo = (end: number) => {
    for (; old < end; old += 1) if (!match.afterOf.has(old)) list.push({ kind: 'removed', before: old })
  }
  after.forEach((segment, index) => {
    const partner = match.beforeOf.get(index)
    if (partner !== undefined && !match.moved.has(index)) removedUpTo(partner)
    list.push(describe(match, index, partner, before[partner ?? -1]?.contextHash !== segment.contextHash))
  })
  removedUpTo(before.length)

  return list
}

function describe(match: Match, after: number, before: number | undefined, recheck: boolean): Alignment {
  if (before === undefined) return { kind: 'added', after }
  const score = match.scores.get(after)
  if (score !== undefined) return { kind: 'changed', before, after, similarity: score }

  return { kind: 'same', before, after, recheck, moved: match.moved.has(after) }
}
