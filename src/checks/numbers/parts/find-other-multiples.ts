import { inSmallLetters } from '../../reading/small-letters.js'
import { type Classed, classedIn } from '../../reading/word-classes.js'
import type { NumberReading } from '../number-reading.js'
import type { Side } from '../quantities.js'
import type { PartFault } from './find-part-faults.js'
import { type Multiples, multiplesOf } from './multiple-words.js'

/**
 * `Verdoppelt` that became tripled, `das Vierfache` that became twice as much, `halbiert` that was doubled. It is another one
 * where the target tells a multiple that the source does not have, and the source's in no way: not by a number either that
 * the source does not say beside.
 */
export function findOtherMultiples(source: Side, target: Side): PartFault[] {
  if (!mayMultiply.test(source.text)) return []
  const [german, other] = [multiplesOf(source.language), multiplesOf(target.language)]
  if (!german || !other) return []
  const [mine, theirs] = [classedIn(source.text, german), classedIn(target.text, other)]
  const lost = mine.find(({ value }) => !isTold(value, mine, theirs, source, target))
  if (!lost || (lost.value === 0.5 && isHalvedBy(theirs, target, other))) return []
  const found = theirs.find(({ value }) => !isTold(value, theirs, mine, target, source))
  return found ? [{ source: readingOf(lost), target: readingOf(found) }] : []
}

const mayMultiply = /doppel[nt]|Doppelt|[fF]ach|halbier|[hH]alb so|mal so/

function isTold(value: number, own: readonly Classed[], others: readonly Classed[], side: Side, other: Side): boolean {
  if (others.some(one => one.value === value)) return true
  return countOf(value, other, others) > countOf(value, side, own)
}

/** How often a text has the number, outside of what multiplies. */
function countOf(value: number, { readings }: Side, multiples: readonly Classed[]): number {
  return readings.filter(
    ({ values, start, end }) =>
      values.includes(value) && !multiples.some(multiple => multiple.start < end && start < multiple.end),
  ).length
}

/** `Dwukrotnie zmniejszyć` and `divisé par deux`: what became two times less was halved. */
function isHalvedBy(multiples: readonly Classed[], { text }: Side, { less }: Multiples): boolean {
  return multiples.some(({ value }) => value === 2) && less.test(inSmallLetters(text))
}

function readingOf({ value, start, end }: Classed): NumberReading {
  return { values: [value], start, end, isAsked: true }
}
