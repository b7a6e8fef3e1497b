import type { NumberReading } from '../number-reading.js'
import type { Side } from '../quantities.js'
import type { PartFault } from './find-part-faults.js'

/** One and two are asked of nobody, as they may be told in many ways; but two percent are not one, nor points of percent. */
export function findSmallShares(source: Side, target: Side): PartFault[] {
  const lost = source.readings.find(one => isSmallShare(one) && !isSaid(one, target))
  if (!lost) return []
  const found = target.readings.find(one => one.share === lost.share && isSmallShare(one) && !isSaid(one, source))
  return found ? [{ source: lost, target: { ...found, end: found.shareEnd ?? found.end } }] : []
}

function isSmallShare({ share, isAsked, values: [value] }: NumberReading): boolean {
  return !isAsked && (share === 'percent' || share === 'points') && (value === 1 || value === 2)
}

function isSaid({ values: [value = 0] }: NumberReading, { readings }: Side): boolean {
  return readings.some(({ values }) => values.includes(value))
}
