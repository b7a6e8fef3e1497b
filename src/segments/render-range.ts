import type { Numbered, Run } from './flatten-block.js'
import type { SegmentTag } from './segment.js'

/** Writes one sentence of a flat block with numbered tags; markup reaching beyond it is closed or opened at its edges. */
export function renderRange(runs: readonly Run[], text: string, start: number, end: number) {
  const parts: string[] = []
  const tags: SegmentTag[] = []
  let open: { element: number; number: number }[] = []
  for (const run of runsBetween(runs, start, end)) {
    const common = commonLength(open, run.path)
    for (const { number } of open.slice(common).reverse()) parts.push(`</${number}>`)
    const opened = run.path.slice(common).map(({ element, node }) => {
      tags.push({ kind: 'pair', element, node })
      parts.push(`<${tags.length}>`)
      return { element, number: tags.length }
    })
    open = [...open.slice(0, common), ...opened]
    if (run.thing) parts.push(`<${tags.push({ kind: 'void', node: run.thing })}/>`)
    else parts.push(text.slice(Math.max(run.start, start), Math.min(run.end, end)))
  }
  for (const { number } of open.reverse()) parts.push(`</${number}>`)

  return { source: parts.join(''), tags }
}

/** Binary search, since a long block is asked once per sentence. */
function* runsBetween(runs: readonly Run[], start: number, end: number) {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  for (const run of restOf(runs, low)) {
    if (run.start >= end) return
    yield run
  }
}

function commonLength(open: readonly { element: number }[], path: readonly Numbered[]): number {
  let length = 0
  while (length < open.length && length < path.length && open[length]?.element === path[length]?.element) length += 1

  return length
}

function* restOf(runs: readonly Run[], from: number) {
  for (let index = from; index < runs.length; index += 1) yield runs[index] as Run
}
