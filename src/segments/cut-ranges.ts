import type { FlatBlock, Run } from './flatten-block.js'
import { renderRange } from './render-range.js'
import { splitSentences } from './sentences.js'

/** Where a sentence stands in its flat block, and the white space before it. */
export type Range = { start: number; end: number; before: string }

/** No segment is longer than this, tags included: engines and reviewers alike give up on more. */
const longestSegment = 5_000

/** The sentences of a flat block. Together with the white space between them they are the whole block. */
export function rangesOf(flat: FlatBlock, language: string): Range[] {
  const ranges: Range[] = []
  const breaks = new Set(flat.runs.filter(({ thing }) => thing).map(({ start }) => start))
  let at = 0
  let loose = ''
  for (const sentence of paragraphsOf(flat).flatMap(part => splitSentences(part, language))) {
    const stop = at + sentence.length
    const start = skipSpace(flat.text, breaks, at, stop)
    const end = stop === flat.text.length ? stop : skipSpaceBack(flat.text, breaks, start, stop)
    if (start < end) ranges.push(...shortRanges(flat, { start, end, before: loose + flat.text.slice(at, start) }))
    loose = start < end ? flat.text.slice(end, stop) : loose + flat.text.slice(at, stop)
    at = stop
  }
  const last = ranges.at(-1)
  if (last && loose !== '') last.end = flat.text.length

  return ranges
}

/** Two line breaks in a row end a sentence whatever stands before them. */
function paragraphsOf({ text, runs }: FlatBlock): string[] {
  const ends = runs
    .filter((run, index) => isBreak(run) && isBreak(runs[index - 1]) && !isBreak(runs[index + 1]))
    .map(({ end }) => end)

  return [0, ...ends].map((start, index) => text.slice(start, ends[index] ?? text.length))
}

function isBreak(run: Run | undefined): boolean {
  return run?.thing?.type === 'element' && run.thing.tagName === 'br'
}

function skipSpace(text: string, breaks: ReadonlySet<number>, from: number, to: number): number {
  let at = from
  while (at < to && /\s/.test(text[at] ?? '') && !breaks.has(at)) at += 1

  return at
}

function skipSpaceBack(text: string, breaks: ReadonlySet<number>, from: number, to: number): number {
  let at = to
  while (at > from && /\s/.test(text[at - 1] ?? '') && !breaks.has(at - 1)) at -= 1

  return at
}

/** Cuts a sentence that never ends at a space near the middle until every part is short enough. */
function shortRanges(flat: FlatBlock, range: Range): Range[] {
  const { start, end, before } = range
  const isLong =
    end - start > longestSegment || renderRange(flat.runs, flat.text, start, end).source.length > longestSegment
  if (!isLong || end - start < 2) return [range]
  const cut = cutAt(flat, start, Math.min(start + longestSegment, start + Math.ceil((end - start) / 2)))
  const head = shortRanges(flat, { start, end: cut.end, before })

  return [...head, ...longTail(flat, { start: cut.next, end, before: flat.text.slice(cut.end, cut.next) })]
}

function longTail(flat: FlatBlock, range: Range): Range[] {
  return range.start < range.end ? shortRanges(flat, range) : []
}

function cutAt({ text }: FlatBlock, start: number, latest: number) {
  const space = text.lastIndexOf(' ', latest)
  if (space > start) return { end: space, next: space + 1 }
  const isInsidePair = /[\udc00-\udfff]/.test(text[latest] ?? '')
  const end = isInsidePair && latest - 1 > start ? latest - 1 : latest

  return { end, next: end }
}
