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

/**
 * A third that became half, `verdreifacht` that was doubled, the fourth woman who became the third: such words may be said
 * in many ways, so that none is missing by itself; but where each text has one that the other says in no way, one became
 * the other.
 */
export function findPartFaults(source: Side, target: Side): PartFault[] {
  if (source.readings.length > most || target.readings.length > most) return []
  const multiples = findOtherMultiples(source, target)
  if (multiples.length > 0) return multiples
  const magnitudes = findOtherMagnitudes(source, target)
  if (magnitudes.length > 0) return magnitudes
  const shares = findSmallShares(source, target)
  if (shares.length > 0) return shares
  const spans = findOtherSpans(source, target)
  if (spans.length > 0) return spans
  const decades = findOtherDecades(source, target)
  if (decades.length > 0) return decades
  const parts = findOtherParts(source, target)
  if (parts.length > 0) return parts
  const ranks = findOtherRanks(source, target)
  return ranks.length > 0 ? ranks : findOtherNumbered(source, target)
}
