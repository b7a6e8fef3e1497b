import type { Pair } from '../check.js'
import { compareNumbers, type Match } from '../numbers/compare-numbers.js'
import { hasNumberWords } from '../numbers/number-languages.js'
import type { NumberReading } from '../numbers/number-reading.js'
import { readNumbers } from '../numbers/read-numbers.js'
import { legibleText } from '../reading/legible-text.js'
import { readPlainText } from '../reading/plain-text.js'
import { hasBeginningOf } from './currency-beginnings.js'
import { findBasisFaults } from './find-basis-faults.js'
import { findCurrencyFaults } from './find-currency-faults.js'
import { findRateFaults } from './find-rate-faults.js'
import { findTimeRateFaults } from './find-time-rate-faults.js'
import { hasMeasure, isPerThousand, isSpeedOver, type Measure, measureAt } from './measure-at.js'
import { isFlat, isGloss, isMillion } from './no-amounts.js'
import { limitAt, namesLimit } from './speed-limits.js'
import { sizeOf, unitsOf } from './unit-sizes.js'

/** What counts something, with its currency or unit: another one stands for it in translation, or none; or what came from nowhere. */
export type AmountFault = { source?: Counted & { measure: Measure }; target: Counted }

type Counted = { start: number; end: number; measure?: Measure }
/** What stands behind a `4x` needs no unit. */
type Measured = NumberReading & { measure?: Measure; shared?: Measure; isTimes?: boolean }

/** Compares what the numbers count, where a number is the same, or was converted without a word. */
export function findAmountFaults(pair: Pair): AmountFault[] {
  const source = legibleText(readPlainText(pair.source).text)
  const target = legibleText(readPlainText(pair.target).text)
  const legible = { ...pair, source, target }
  const mine = measured(source, pair.sourceLanguage)
  // Most sentences count nothing, and then nothing can be counted otherwise.
  const found = mine.some(({ measure, shared }) => measure ?? shared) ? countedOtherwise(legible, mine) : []
  if (!hasNumberWords(pair.language)) return found
  const faults = [...found, ...findRateFaults(legible)]
  if (faults.length > 0) return faults
  const rates = findTimeRateFaults(legible)
  if (rates.length > 0) return rates
  const bases = findBasisFaults(legible)
  return bases.length > 0 ? bases : findCurrencyFaults(legible)
}

/** What the numbers of a source count that those of its translation do not. */
function countedOtherwise(
  { source, target, sourceLanguage, language }: Pair,
  mine: readonly Measured[],
): AmountFault[] {
  const theirs = measured(target, language).filter(
    reading => !isGloss(reading, source, target) && !isMillion(reading, source, target),
  )
  const { matches, missing, invented } = compareNumbers(mine, theirs, ({ measure }: Measured) => measure?.id)

  const isInSource = asked(id => hasMeasure(source, id, sourceLanguage) || (id === 'kmh' && namesLimit(source)))
  const isInTarget = asked(
    id =>
      (hasNumberWords(language) ? isImplied(id, target) : !mayBeGone(id, target, language)) ||
      hasMeasure(target, id, language),
  )
  const converted = missing.flatMap((source, index) => {
    const other = invented[index]
    return other?.measure ? [{ source, target: other }] : []
  })
  const cases = [...matches, ...converted, ...besidesOf(mine, theirs, matches)].filter(
    ({ source: one, target: other }) => (one.measure ?? one.shared) !== undefined && !isFlat(one, other, target),
  )
  const told = new Set(theirs.flatMap(reading => amountsOf(reading, language)))
  const isTold = ({ source: one, target: other }: Match<Measured>) => {
    const there = other.measure ? new Set(amountsOf(other, language)) : told
    return amountsOf(one, sourceLanguage).some(amount => there.has(amount))
  }
  return cases.filter(one => !isTold(one)).flatMap(one => faultOf({ ...one, isInSource, isInTarget }))
}

/** How much it is in what all units of its kind share, as three kilograms and a half are 3,500 grams. */
function amountsOf({ measure, shared, values }: Measured, language: string): string[] {
  const unit = sizeOf((measure ?? shared)?.id ?? '', language)
  return unit ? values.map(value => `${unit.kind} ${(value * unit.size).toPrecision(9)}`) : []
}

/** `Anderthalb Meter` and `a metre and a half` are asked of nobody; if one counts metres, the other should not count feet. */
function besidesOf(
  mine: readonly Measured[],
  theirs: readonly Measured[],
  matches: readonly Match<Measured>[],
): Match<Measured>[] {
  if (!mine.some(isUnasked) || !theirs.some(isUnasked)) return []
  const matched = new Set(matches.flatMap(({ source: one, target: other }) => [one, other]))
  const byValue = new Map(
    theirs
      .filter(one => isUnasked(one) && !matched.has(one))
      .toReversed()
      .flatMap(other => other.values.map(value => [value, other] as const)),
  )
  const weighed = theirs.find(isWeighed)
  const left = mine.filter(one => isUnasked(one) && !matched.has(one))
  return left.flatMap(source => {
    const target = source.values.map(value => byValue.get(value)).find(other => other !== undefined)
    const other = target ?? (source.measure?.id === 'pound' ? weighed : undefined)
    return other ? [{ source, target: other }] : []
  })
}

function isUnasked({ isAsked, measure }: Measured): boolean {
  return !isAsked && measure !== undefined && !measure.mayGo
}

/** Half a kilogram stands for a pound, though one is no half. */
function isWeighed(reading: Measured): boolean {
  return isUnasked(reading) && weights.has(reading.measure?.id ?? '')
}

const weights: ReadonlySet<string> = new Set(unitsOf('weight'))

function measured(text: string, language: string): Measured[] {
  const numbers = readNumbers(text, language)
  if (numbers.length === 0) return []
  const [mayBeTimes, mayBeClock, mayBeLimit] = [/[x×]/.test(text), text.includes(':'), namesLimit(text)]
  const readings = numbers.map((reading): Measured => {
    const isLeftOut = reading.share || !mayCount(reading) || (mayBeClock && isRestOfClock(text, reading))
    const measure = isLeftOut
      ? null
      : (measureAt(text, reading, language) ?? (mayBeLimit ? limitAt(text, reading) : null))
    const isTimes = mayBeTimes && /\d ?[x×] ?$/.test(text.slice(Math.max(0, reading.start - 4), reading.start))
    return measure && isCounted(reading, measure)
      ? { ...reading, measure, shared: undefined, isTimes: false }
      : { ...reading, measure: undefined, shared: undefined, isTimes }
  })
  return readings.map(withNext(text))
}

/** The seconds of `2:04:12 Stunden` are no hours. */
function isRestOfClock(text: string, { start }: NumberReading): boolean {
  return /\d:$/.test(text.slice(Math.max(0, start - 2), start))
}

function mayCount({ values, isAsked }: NumberReading): boolean {
  return isAsked || values.some(value => value >= 1)
}

/** Many millions of euros count as well, two of them, or one and a half; a time of day does not, and half a year is six months. */
function isCounted({ values, isAsked }: NumberReading, { mayGo }: Measure): boolean {
  return isAsked || (values[0] ?? 0) >= 1 || mayGo !== true
}

type Case = {
  source: Measured
  target: Measured
  isInSource: (id: string) => boolean
  /** Where the words of a language are known here too little, nothing is said to be gone. */
  isInTarget: (id: string) => boolean
}

function faultOf({ source, target, isInSource, isInTarget }: Case): AmountFault[] {
  const shared = target.measure && source.shared
  const measure = source.measure ?? (shared && { ...shared, start: source.start, end: source.end })
  if (!measure || measure.id === target.measure?.id) return []
  // The minutes of `2:14 Stunden`.
  if (source.isClock && measure.mayGo && target.measure?.mayGo) return []
  if (target.measure && isPerThousand(measure.id, target.measure.id) && !isInTarget('gallon')) return []
  if (isRain({ ...source, measure }, target, id => isInSource(id) || isInTarget(id))) return []
  if (target.measure && isLengthOf(measure.id, target.measure.id, isInTarget)) return []
  if (!source.measure && (target.measure?.mayGo || isInSource(target.measure?.id ?? ''))) return []
  if (!target.measure && (measure.mayGo || target.shared?.id === measure.id)) return []
  if (!target.measure && (target.isTimes || isInTarget(measure.id))) return []
  if (target.measure && isPerHour(measure.id, target.measure.id, isInTarget)) return []
  return [{ source: { ...source, measure }, target }]
}

/** As many litres of rain on each square metre as it stands millimetres high. */
function isRain({ measure, values: [value] }: Measured, other: Measured, isThere: (id: string) => boolean): boolean {
  const [id, otherId] = [measure?.id, other.measure?.id]
  if (!((id === 'litre' && otherId === 'mm') || (id === 'mm' && otherId === 'litre'))) return false
  return value === other.values[0] && isThere('m2')
}

/** `kilometru čtverečního`: where the words of a language are known too little, what is square or cubic may stand behind. */
function isLengthOf(source: string, target: string, isInTarget: (id: string) => boolean): boolean {
  return /^k?m[23]$/.test(source) && source.slice(0, -1) === target && isInTarget(source)
}

/** `saatte 180 kilometre`: where the words of a language are known too little, the hour may stand before the number. */
function isPerHour(source: string, target: string, isInTarget: (id: string) => boolean): boolean {
  return isInTarget(source) && isSpeedOver(source, target)
}

/** Euros are called alike in all languages: where nothing in a text begins like them, they are gone. */
function mayBeGone(id: string, target: string, language: string): boolean {
  return id === 'euro' && !hasBeginningOf(target, 'EUR', language)
}

/** `A blood alcohol level of 1.1` is told by the thousand, and `1.1` by itself is not. */
function isImplied(id: string, target: string): boolean {
  return (id === 'permille' && bloodWords.test(target)) || (id === 'degree' && belowZero.test(target))
}

/** `Overnight it was minus 12`: what is below zero needs no degrees. */
const belowZero = /(?<![A-Za-z])minus (?:\d|[a-z])/

const bloodWords = /al[ck]o|blood|\bsang|krwi|bloed/i

/** In `10 to 20 euros` the ten are euros too. */
function withNext(text: string) {
  return (reading: Measured, index: number, all: readonly Measured[]): Measured => {
    const next = all[index + 1]
    const isShared =
      !reading.measure && next?.measure && next.start - reading.end <= 25 && isJoined(reading, next, text)
    return isShared ? { ...reading, shared: next.measure } : reading
  }
}

/** An article counts nothing that stands behind it: `ein etwa 1,85 Meter großer Mann`. */
function isJoined({ isAsked, end, values }: Measured, next: Measured, text: string): boolean {
  return (
    isAsked ||
    values[0] !== 1 ||
    !/^[ \u00a0]\p{L}{3,}[ \u00a0](?!\p{L})/u.test(text.slice(end, next.start + 1)) ||
    /(?:bis|und|oder|and|or) $/.test(text.slice(end, next.start))
  )
}

/** Asks a long text once for each currency or unit. */
function asked(ask: (id: string) => boolean): (id: string) => boolean {
  let answers: Map<string, boolean> | undefined
  return id => {
    answers ??= new Map()
    const answer = answers.get(id) ?? ask(id)
    answers.set(id, answer)
    return answer
  }
}
