import { matchesIn } from '../reading/matches-in.js'
import type { NumberReading } from './number-reading.js'
import type { Side } from './quantities.js'

/**
 * A score such as 3:3 that became 3–2: its figures may stand beside, so that none of them is missing. It is another where the
 * target has it neither so nor turned round, but has a pair with one of its figures that the source does not have.
 */
export function findScoreFaults(source: Side, target: Side): { source: NumberReading; target: NumberReading }[] {
  if (!/\d:\d/.test(source.text)) return []
  const told = pairsIn(target, pairs)
  const said = pairsIn(source, pairs)
  for (const score of pairsIn(source, scores)) {
    if (told.some(pair => isSame(score, pair))) continue
    const rest = source.readings.filter(({ start }) => start < score.start || start >= score.end)
    const other = told.find(
      pair =>
        isLike(score, pair) &&
        !said.some(one => isSame(one, pair)) &&
        !pair.figures.every(figure => rest.some(({ values }) => values.includes(figure))),
    )
    if (other) return [{ source: readingOf(score), target: readingOf(other) }]
  }
  return []
}

type Pair = { figures: readonly [number, number]; start: number; end: number }

const scores = /(?<![\d.,:])(\d{1,3}):(\d{1,3})(?![\d:]|[.,]\d| Uhr)/g
const pairs = /(?<![\d.,:–-])(\d{1,3})(?: ?[:–-] ?| a |比|対)(\d{1,3})(?![\d:–]|[.,]\d|-\d| Uhr)/g

function pairsIn({ text }: Side, pattern: RegExp): Pair[] {
  return matchesIn(text, pattern).map(({ 0: found, 1: first, 2: second, index }) => ({
    figures: [Number(first), Number(second)],
    start: index,
    end: index + found.length,
  }))
}

function isSame({ figures: [one, other] }: Pair, { figures: [first, second] }: Pair): boolean {
  return (one === first && other === second) || (one === second && other === first)
}

/** With the same figure in the same place. */
function isLike({ figures: [one, other] }: Pair, { figures: [first, second] }: Pair): boolean {
  return one === first || other === second
}

function readingOf({ figures, start, end }: Pair): NumberReading {
  return { values: figures, start, end, isAsked: true }
}
