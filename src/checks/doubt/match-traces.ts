import { spansIn } from '../phrases.js'
import { type TraceKind, weakKinds } from './doubt-words.js'

/** A word in a translation, and all that it may be a trace of. */
export type Trace = { kinds: Set<TraceKind> }

/** Words of the source that leave a trace of these kinds, or should; a `weak` one only what nobody would take for another, unless it is `done`. */
export type Claim = { kept: readonly TraceKind[]; weak?: boolean; done?: boolean }

/** No sentence has more; longer texts are compared as far as this. */
const most = 100

/** The words of a translation that show doubt, in any of these kinds; what overlaps is one trace. */
export function tracesIn(
  text: string,
  patterns: Readonly<Record<TraceKind, RegExp>>,
  kinds: Iterable<TraceKind>,
): Trace[] {
  const found = [...kinds].flatMap(kind =>
    spansIn(text, patterns[kind], most).map(([from, to]) => ({ kind, from, to })),
  )
  found.sort((one, other) => one.from - other.from)
  const traces: (Trace & { to: number })[] = []
  for (const { kind, from, to } of found) {
    const last = traces.at(-1)
    if (last && from < last.to) {
      last.kinds.add(kind)
      last.to = Math.max(last.to, to)
    } else traces.push({ kinds: new Set([kind]), to })
  }
  return traces.slice(0, most)
}

/**
 * Gives each claim a trace of its own, as far as that can be done: those that come first never lose theirs again, though
 * it may become another one. Answers with the place of the claim for each trace, or -1.
 */
export function matchTraces(claims: readonly Claim[], traces: readonly Trace[]): number[] {
  const takenBy = traces.map(() => -1)
  const take = (claim: number, tried: Set<number>): boolean =>
    traces.some((trace, at) => {
      if (tried.has(at) || !mayTake(claims[claim] as Claim, trace)) return false
      tried.add(at)
      const holder = takenBy[at] as number
      if (holder >= 0 && !take(holder, tried)) return false
      takenBy[at] = claim
      return true
    })
  claims.slice(0, most).forEach((_, claim) => void take(claim, new Set()))
  return takenBy
}

function mayTake({ kept, weak, done }: Claim, { kinds }: Trace): boolean {
  if (weak && !done && ![...kinds].every(kind => weakKinds.has(kind))) return false
  return kept.some(kind => kinds.has(kind))
}
