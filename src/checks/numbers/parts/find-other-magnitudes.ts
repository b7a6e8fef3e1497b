import type { NumberReading } from '../number-reading.js'
import type { Side } from '../quantities.js'
import type { PartFault } from './find-part-faults.js'
import { magnitudesOf } from './magnitude-words.js'
import { type Classed, classedIn } from './word-classes.js'

/**
 * `Dutzende` that became hundreds, `Tausende` that became tens of thousands, a dozen that became dozens. They may be told
 * as `many` or by a number, and stand for no other magnitude.
 */
export function findOtherMagnitudes(source: Side, target: Side): PartFault[] {
  if (!mayBeMany.test(source.text)) return []
  const [german, other] = [magnitudesOf(source.language), magnitudesOf(target.language)]
  if (!german || !other) return []
  const mine = uncounted(classedIn(source.text, german), source)
  const theirs = uncounted(classedIn(target.text, other), target)
  const lost = mine.filter(one => !theirs.some(({ value }) => value === one.value))
  const found = theirs.filter(one => !mine.some(({ value }) => value === one.value))
  const [from, to] = [lost[0], found[0]]
  if (!from || !to || lost.length !== found.length) return []
  return isAlsoCounted(to, source) ? [] : [{ source: readingOf(from), target: readingOf(to) }]
}

const mayBeMany = /[dD]utzend|(?:[hH]undert|[tT]ausend)(?:e|(?= ))|illionen|illiarden/

/** The millions of `3,5 Millionen` are no number by themselves. */
function uncounted(words: readonly Classed[], { readings }: Side): Classed[] {
  return words.filter(({ start }) => !readings.some(one => one.isAsked && one.start < start && start < one.end))
}

/** `1.5 million`, where the other text has its millions without a number. */
function isAlsoCounted({ value }: Classed, { readings }: Side): boolean {
  return readings.some(
    ({ scale, vague }) => (scale !== undefined && scale * 2 === value) || (vague !== undefined && vague * 2 === value),
  )
}

function readingOf({ value, start, end }: Classed): NumberReading {
  return { values: [value], start, end, isAsked: false }
}
