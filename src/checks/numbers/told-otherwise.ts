import { isAlike } from '../amounts/unit-sizes.js'
import type { Comparison } from './compare-numbers.js'
import { idiomsIn } from './number-idioms.js'
import type { NumberReading } from './number-reading.js'
import { type Quantity, quantitiesIn, type Side } from './quantities.js'
import { withoutSharedScales } from './shared-scales.js'

/**
 * What is missing or came from nowhere, without what the other text tells in another way: two weeks for fourteen days, a
 * quarter for 25 percent, three years and a half for three years and six months; and without phrases that count nothing.
 */
export function withoutToldOtherwise(comparison: Comparison, source: Side, target: Side): Comparison {
  if (comparison.missing.length + comparison.invented.length === 0) return comparison
  const { matches, missing, invented } = withoutSharedScales(comparison, source, target)
  if (missing.length + invented.length === 0) return { matches, missing, invented }
  const [mine, theirs] = [quantitiesIn(source), quantitiesIn(target)]
  const [mineIdle, theirsIdle] = [idiomsIn(source.text, source.language), idiomsIn(target.text, target.language)]
  const isFree = (
    reading: NumberReading,
    idle: readonly Place[],
    own: readonly Quantity[],
    other: readonly Quantity[],
  ) =>
    !idle.some(({ start, end }) => start <= reading.start && reading.end <= end) &&
    !own.some(quantity => quantity.parts.includes(reading) && isToldIn(other, quantity, reading))
  return {
    matches,
    missing: missing.filter(reading => isFree(reading, mineIdle, mine, theirs)),
    invented: invented.filter(reading => isFree(reading, theirsIdle, theirs, mine)),
  }
}

type Place = { start: number; end: number }

/** By other numbers: where the same one stands there, it stands for one of these already. */
function isToldIn(others: readonly Quantity[], quantity: Quantity, { values: [value = 0] }: NumberReading): boolean {
  return others.some(other => {
    if (other.parts.some(({ values }) => values[0] === value)) return false
    if (other.kind !== quantity.kind) return isShareOf(quantity, other) || isShareOf(other, quantity)
    return other.kind !== 'percent' && isAlike(other.value, quantity.value)
  })
}

/** Two thirds are 67 percent, and a quarter is no 25.3. */
function isShareOf(one: Quantity, other: Quantity): boolean {
  if (other.kind !== 'percent') return false
  if (one.kind === 'permille') return isAlike(one.value, other.value)
  const isWhole = isAlike(Math.round(other.value * 100), other.value * 100)
  return one.kind === 'share' && Math.abs(one.value - other.value) < (isWhole ? 0.005 : 1e-9)
}
