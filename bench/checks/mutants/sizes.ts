import type { Rule } from './rule.js'
import { replaceSpot, spotsOf, swapOne, wholeWord } from './spots.js'
import { wordsOf } from './words/index.js'

/** Rules about words that say how a number is meant: its bounds, by or to it, how many times, which one in a row. */
export const sizes: readonly Rule[] = [
  {
    name: 'bound turned',
    check: 'numbers',
    spoil: ({ source, target, base }, pick) =>
      germanBound.test(source) ? swapOne(target, wordsOf[base].bounds, pick) : null,
  },
  {
    name: 'by made to',
    check: 'numbers',
    spoil: ({ source, target, base }, pick) => {
      const figures = germanChanges(source)
      const swap = pick(
        wordsOf[base].changes.flatMap(([from, to]) =>
          spotsOf(target, wholeWord(from, 'gu'))
            .filter(({ end }) => figures.has(firstFigure(target.slice(end))))
            .map(spot => ({ spot, to })),
        ),
      )
      return swap === undefined ? null : replaceSpot(target, swap.spot, swap.to)
    },
  },
  {
    name: 'multiple changed',
    check: 'numbers',
    alsoBy: ['opposites'],
    spoil: ({ source, target, base }, pick) =>
      germanMultiple.test(source) ? swapOne(target, wordsOf[base].multiples, pick) : null,
  },
  {
    name: 'ordinal changed',
    check: 'numbers',
    alsoBy: ['dates-and-times'],
    spoil: ({ source, target, base }, pick) =>
      germanOrdinal.test(source) ? swapOne(target, wordsOf[base].ordinals, pick) : null,
  },
]

const germanBound =
  /(?<!\p{L})(?:mehr als|weniger als|mindestens|wenigstens|höchstens|maximal|über|unter|knapp|fast|gut|bis zu)[ \u00a0](?:\p{Ll}+ )?\d/iu
const germanMultiple =
  /(?:ver(?:doppel|dreifach|vierfach|fünffach)|(?:doppelt|zweimal|dreimal|viermal) so|(?:da|um)s (?:Doppelte|(?:Drei|Vier)fache))/
const germanOrdinal = /(?<!\p{L})(?:zweite|dritte|vierte|fünfte|sechste|siebte)[nrsm]?(?!\p{L})/iu

/** By what and to what something rose in the German text. What falls by half falls to half. */
function germanChanges(source: string): ReadonlySet<string> {
  const changes = source.matchAll(/(?<!\p{L})(?:um|auf)[ \u00a0](?:\p{Ll}+ ){0,2}(?=\d)/giu)
  return new Set(
    [...changes]
      .map(({ 0: found, index }) => firstFigure(source.slice(index + found.length)))
      .filter(figure => figure !== '50'),
  )
}

function firstFigure(text: string): string {
  return /\d+/.exec(text)?.[0] ?? ''
}
