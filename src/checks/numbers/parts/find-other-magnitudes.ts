import { type Classed, classedIn } from '../../reading/word-classes.js'
import type { NumberReading } from '../number-reading.js'
import type { Side } from '../quantities.js'
import type { PartFault } from './find-part-faults.js'
import { magnitudesOf } from './magnitude-words.js'

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
  const [lost, found] = [moreOften(mine, theirs), moreOften(theirs, mine)]
  const [from, to] = [lost[0], found[0]]
  if (!from || !to || lost.length !== found.length) return []
  return isAlsoCounted(to, mine, source) ? [] : [{ source: readingOf(from), target: readingOf(to) }]
}

const mayBeMany = /[dD]utzend|(?:[hH]undert|[tT]ausend)(?:e|(?= ))|illionen|illiarden/

/** Each magnitude that is said more often here than there, once. */
function moreOften(here: readonly Classed[], there: readonly Classed[]): Classed[] {
  const times = (words: readonly Classed[], value: number) => words.filter(one => one.value === value).length
  return here.filter(
    ({ value }, at) => here.findIndex(one => one.value === value) === at && times(here, value) > times(there, value),
  )
}

/** The millions of `3,5 Millionen` are no number by themselves. */
function uncounted(words: readonly Classed[], { readings }: Side): Classed[] {
  return words.filter(({ start }) => !readings.some(one => one.isAsked && one.start < start && start < one.end))
}

/** `1.5 million`, or `Millionenhilfe`, where the other text has its millions without a number. */
function isAlsoCounted({ value }: Classed, words: readonly Classed[], { readings }: Side): boolean {
  return readings.some(
    ({ scale, vague, start }) =>
      (scale ?? vague ?? 0) * 2 === value && !words.some(word => word.start <= start && start < word.end),
  )
}

function readingOf({ value, start, end }: Classed): NumberReading {
  return { values: [value], start, end, isAsked: false }
}
