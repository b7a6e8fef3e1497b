import type { NumberReading } from '../number-reading.js'
import type { Side } from '../quantities.js'
import { findOtherDecades } from './find-other-decades.js'
import { findOtherMagnitudes } from './find-other-magnitudes.js'
import { findOtherMultiples } from './find-other-multiples.js'
import { findOtherNumbered } from './find-other-numbered.js'
import { findOtherParts } from './find-other-parts.js'
import { findOtherRanks } from './find-other-ranks.js'
import { findOtherSpans } from './find-other-spans.js'
import { findSmallShares } from './find-small-shares.js'

/** A part of a whole, a multiple or a place in a row, and the other one that it became. */
export type PartFault = { source: NumberReading; target: NumberReading }

/** A text with more numbers is no sentence. */
const most = 60

/** Of several that find something the first counts. */
const finders: readonly ((source: Side, target: Side) => PartFault[])[] = [
  findOtherMultiples,
  findOtherMagnitudes,
  findSmallShares,
  findOtherSpans,
  findOtherDecades,
  findOtherParts,
  findOtherRanks,
  findOtherNumbered,
]

/**
 * A third that became half, `verdreifacht` that was doubled, the fourth woman who became the third: such words may be said
 * in many ways, so that none is missing by itself; but where each text has one that the other says in no way, one became
 * the other.
 */
export function findPartFaults(source: Side, target: Side): PartFault[] {
  if (source.readings.length > most || target.readings.length > most) return []
  for (const find of finders) {
    const faults = find(source, target)
    if (faults.length > 0) return faults
  }
  return []
}
