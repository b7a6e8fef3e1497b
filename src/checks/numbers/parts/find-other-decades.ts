import { type Classed, classedIn } from '../../reading/word-classes.js'
import type { NumberReading } from '../number-reading.js'
import type { Side } from '../quantities.js'
import { decadesOf } from './decade-words.js'
import type { PartFault } from './find-part-faults.js'

/**
 * `In den achtziger Jahren` that became the nineties. A decade may be told by its years or be left out, and stands for no
 * other one.
 */
export function findOtherDecades(source: Side, target: Side): PartFault[] {
  if (!mayBeDecade.test(source.text)) return []
  const [german, other] = [decadesOf(source.language), decadesOf(target.language)]
  if (!german || !other) return []
  const [mine, theirs] = [classedIn(source.text, german), classedIn(target.text, other)]
  const lost = mine.filter(decade => !isTold(decade, theirs, target))
  const found = theirs.filter(decade => !isTold(decade, mine, source))
  const [from, to] = [lost[0], found[0]]
  return from && to && lost.length === found.length ? [{ source: readingOf(from), target: readingOf(to) }] : []
}

const mayBeDecade = /[zß]iger|ssiger|\d0er/

function isTold({ value }: Classed, others: readonly Classed[], { readings }: Side): boolean {
  return (
    others.some(other => other.value === value) ||
    readings.some(
      ({ values, start }) =>
        values.some(year => year === value || isIn(value, year)) &&
        !others.some(other => other.start <= start && start < other.end),
    )
  )
}

/** Whether a year is one of the decade. */
function isIn(value: number, year: number): boolean {
  return year >= 1800 && year < 2100 && Math.floor((year % 100) / 10) * 10 === value
}

function readingOf({ value, start, end }: Classed): NumberReading {
  return { values: [value], start, end, isAsked: true }
}
