import type { Quotation, Quotations } from '../reading/quotations.js'

/** By how much the share of a text that is quoted may differ between two languages. */
const most = 0.3

/** Shorter texts are headlines, where one word more is a large share. */
const shortest = 40

type Quoted = { text: string; quotations: Quotations }

/**
 * Whether much more of a text is quoted than of its source, or much less, though quotations stand there. One may go on
 * around who speaks, as in French, where German has two.
 */
export function isQuotedOtherwise(source: Quoted, target: Quoted): boolean {
  if (source.text.length < shortest) return false
  const [mine, theirs] = [outerOf(source), outerOf(target)]
  if (mine.length === 0 || theirs.length === 0) return false
  const surplus = shareOf(theirs, target) - shareOf(mine, source)
  return surplus > most ? theirs.length >= mine.length : -surplus > most
}

function outerOf({ quotations }: Quoted): readonly Quotation[] {
  return quotations.pairs.filter(({ depth }) => depth === 0)
}

function shareOf(outer: readonly Quotation[], { text }: Quoted): number {
  return outer.reduce((sum, { from, to }) => sum + to - from, 0) / text.length
}
