import { blankOut } from '../phrases.js'
import type { DoubtPatterns } from './doubt-traces.js'
import type { TraceKind } from './doubt-words.js'
import type { Echo } from './german-echoes.js'
import type { Marker } from './german-markers.js'
import { type Claim, matchTraces, type Trace, tracesIn } from './match-traces.js'
import type { Hedge } from './read-hedges.js'

/** What still shows that somebody speaks; that something seems or would be so does not. */
const toldBy: readonly TraceKind[] = ['said', 'mayReport', 'hearsay', 'alleged']

/** Hedges of a source without a trace in the translation, the first of each kind. */
export function lostHedges(
  hedges: readonly Hedge[],
  echoes: readonly Echo[],
  translation: string,
  patterns: DoubtPatterns,
): Hedge[] {
  const kinds = new Set(hedges.flatMap(({ marker }) => marker.kept))
  const traces = tracesIn(blankOut(translation, patterns.idioms), patterns, kinds)
  const owners = hedges.filter(({ marker, isApart }) => marker.own || isApart)
  const claims: Claim[] = [
    ...unspoken(echoes, kinds, translation, patterns).map(({ leaves, done }) => ({
      kept: leaves,
      weak: true,
      ...(done && { done }),
    })),
    ...echoes.filter(({ tells }) => tells).map(({ leaves }) => ({ kept: leaves })),
    ...owners.map(({ marker }) => ({ kept: marker.kept })),
  ]
  const takenBy = matchTraces(claims, traces)
  const holders = takenBy.map(claim => owners[claim - claims.length + owners.length])
  const isTold = echoes.some(({ tells }) => tells)
  const shared = traces.filter((_, at) => !claims[takenBy[at] ?? -1]?.weak)
  const lost = hedges.filter(hedge => {
    const { own, speech, kept } = hedge.marker
    if (own || hedge.isApart) {
      return !holders.includes(hedge) && !(kept.includes('said') && isBelieved(hedge, holders, traces))
    }
    return !isShown(shared, speech === 'indirect' && isTold ? toldBy : kept)
  })
  return lost.filter(({ marker }, at) => lost.findIndex(other => isOneWith(other.marker, marker)) === at)
}

/**
 * The weak echoes that may have left a trace of doubt, without those whose own word stands in the translation: where
 * „hoffen“ is `hope`, the `could` beside it is that of „könnte“.
 */
function unspoken(
  echoes: readonly Echo[],
  kinds: ReadonlySet<TraceKind>,
  translation: string,
  patterns: DoubtPatterns,
): Echo[] {
  const weak = echoes.filter(({ tells }) => !tells)
  if (kinds.has('mayReport') || !weak.some(({ leaves }) => leaves.includes('mayReport'))) return weak
  const own = tracesIn(blankOut(translation, patterns.idioms), patterns, [...kinds, 'mayReport'])
  let spoken = own.filter(({ kinds: of }) => of.size === 1 && of.has('mayReport')).length
  return weak.filter(({ leaves }) => !leaves.includes('mayReport') || spoken-- <= 0)
}

/** „Laut Polizei vermutlich“ is as well `police believe`: one word that says who, and that nobody knows. */
function isBelieved({ span: [from, to] }: Hedge, holders: readonly (Hedge | undefined)[], traces: readonly Trace[]) {
  return traces.some(({ kinds }, at) => {
    const holder = holders[at]
    const isBeside = holder && Math.min(Math.abs(holder.span[0] - to), Math.abs(from - holder.span[1])) <= 2
    return isBeside && holder.marker.kept.includes('perhaps') && kinds.has('mayReport') && kinds.has('believed')
  })
}

/** „Er habe Zeit, sagte sie“ is reported once, in two ways. */
function isOneWith(one: Marker, other: Marker): boolean {
  return one === other || (one.speech !== undefined && other.speech !== undefined)
}

function isShown(traces: readonly Trace[], kept: readonly TraceKind[]): boolean {
  return traces.some(({ kinds }) => kept.some(kind => kinds.has(kind)))
}
