import type { Pair } from '../check.js'
import { plainTextOf } from '../notation/plain-text.js'
import { compareNumbers } from '../numbers/compare-numbers.js'
import { hasNumberWords } from '../numbers/number-languages.js'
import type { NumberReading } from '../numbers/number-reading.js'
import { readNumbers } from '../numbers/read-numbers.js'
import { hasMeasure, type Measure, measureAt } from './measure-at.js'

/** A number whose currency or unit is another in translation, or gone. */
export type AmountFault = {
  source: NumberReading & { measure: Measure }
  target: NumberReading & { measure?: Measure }
}

type Measured = NumberReading & { measure?: Measure }

/** Compares what the numbers count, where a number is the same, or was converted without a word. */
export function findAmountFaults(pair: Pair): AmountFault[] {
  const plain = plainTextOf(pair.target).text
  const mine = measured(plainTextOf(pair.source).text, pair.sourceLanguage)
  const theirs = measured(plain, pair.language)
  const { matches, missing, invented } = compareNumbers(mine, theirs, ({ measure }: Measured) => measure?.id)

  const judge = (source: Measured, target: Measured) => faultOf({ source, target, mine, theirs, pair, plain })
  const same = matches.flatMap(({ source, target }) => judge(source, target))
  const converted = missing.flatMap((source, index) => {
    const target = invented[index]
    return target?.measure ? judge(source, target) : []
  })
  return [...same, ...converted]
}

function measured(text: string, language: string): Measured[] {
  return readNumbers(text, language).map(reading => {
    const measure = reading.share || !isCounted(reading) ? null : measureAt(text, reading, language)
    return measure ? { ...reading, measure } : reading
  })
}

/** Many millions of euros, or two of them, count as well; a time of day does not. */
function isCounted({ values, isAsked }: NumberReading): boolean {
  return isAsked || (values[0] ?? 0) >= 1
}

type Case = {
  source: Measured
  target: Measured
  mine: readonly Measured[]
  theirs: readonly Measured[]
  pair: Pair
  plain: string
}

function faultOf({ source, target, mine, theirs, pair, plain }: Case): AmountFault[] {
  const shared = source.measure ? undefined : sharedWithNext(source, mine)
  const measure = source.measure ?? (shared && target.measure && { ...shared, start: source.start, end: source.end })
  if (!measure || measure.id === target.measure?.id) return []
  if (shared && hasMeasure(plainTextOf(pair.source).text, target.measure?.id ?? '', pair.sourceLanguage)) return []
  if (!target.measure && (sharedWithNext(target, theirs) || !isGone(measure, plain, pair.language))) return []
  return [{ source: { ...source, measure }, target }]
}

/** In `10 to 20 euros` the ten are euros too. */
function sharedWithNext(reading: Measured, others: readonly Measured[]): Measure | undefined {
  const next = others[others.indexOf(reading) + 1]
  return next && next.start - reading.end <= 25 ? next.measure : undefined
}

/** Where the words of a language are known here too little, nothing is said to be gone. */
function isGone({ id }: Measure, text: string, language: string): boolean {
  return hasNumberWords(language) && !hasMeasure(text, id, language)
}
