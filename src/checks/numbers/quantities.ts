import { hasMeasure, type Measure, measureAt, measureBehind } from '../amounts/measure-at.js'
import { sizeOf, unitsOfTime } from '../amounts/unit-sizes.js'
import { inSmallLetters } from '../reading/small-letters.js'
import type { NumberReading } from './number-reading.js'
import { smallTimeBehind } from './small-times.js'

/** So much of a whole, of time, weight or way, in a unit that all of its kind share; and the numbers that tell it. A sum is so much and a half, or and so many of something smaller. */
export type Quantity = { kind: string; value: number; parts: readonly NumberReading[]; isSum?: true }

/** The numbers of one text. */
export type Side = { text: string; language: string; readings: readonly NumberReading[] }

/** A text with more numbers is no sentence, and how else one could tell them is not asked. */
const most = 60

/** Everything that a text tells of time, weights, ways and shares, by whatever numbers and words. */
export function quantitiesIn({ text, language, readings }: Side): Quantity[] {
  if (readings.length > most) return []
  const own = readings.filter(({ isClock }) => !isClock).sort((one, other) => one.start - other.start)
  const counted = own.map(
    (reading): Counted => ({
      reading,
      measure: reading.share ? null : measureAt(text, reading, language),
    }),
  )
  return [
    ...counted.flatMap(one => measuredBy(one, language)),
    ...smallTimes(text, own),
    ...counted.flatMap((one, at) => sumOf(text, one, counted[at + 1], language)),
    ...own.flatMap(reading => oneAndHalf(text, reading, counted, language)),
    ...counted.flatMap((one, at) => clockedBy(text, one, counted[at + 1], language)),
    ...own.flatMap(reading => shareOf(text, reading)),
    ...own.flatMap((reading, at) => partOf(text, reading, own[at + 1])),
    ...oftenAlone.flatMap(id => (hasMeasure(text, id, language) ? quantitiesOf(id, [1], [], language) : [])),
  ]
}

/** `Wöchentlich` is once a week, and in Polish a kilogram is one without a word. */
const oftenAlone = [...unitsOfTime, 'kg']

/** `17 Hundertstelsekunden` are 0.17 seconds, and three quarters of an hour 45 minutes. */
function smallTimes(text: string, readings: readonly NumberReading[]): Quantity[] {
  const small = inSmallLetters(text)
  return readings.flatMap(reading => {
    const value = smallTimeBehind(small, reading)
    return value === null ? [] : [{ kind: 'time', value, parts: [reading] }]
  })
}

type Counted = { reading: NumberReading; measure: Measure | null }

function quantitiesOf(
  id: string,
  values: readonly number[],
  parts: readonly NumberReading[],
  language: string,
): Quantity[] {
  const unit = sizeOf(id, language)
  return unit ? values.map(value => ({ kind: unit.kind, value: value * unit.size, parts })) : []
}

function measuredBy({ reading, measure }: Counted, language: string): Quantity[] {
  if (!measure) return []
  const { values } = reading
  if (measure.id === 'permille')
    return values.map(value => ({ kind: 'permille', value: value / 1000, parts: [reading] }))
  const days = measure.id === 'day' && inRomance.test(language) ? values.flatMap(weeksIn) : []
  return quantitiesOf(measure.id, [...values, ...days], [reading], language)
}

/** Where people say `quinze jours`, these are two weeks, and `huit jours` are one. */
const inRomance = /^(?:fr|es|it|pt|ca|gl)(?![a-z])/

function weeksIn(days: number): number[] {
  if (days === 15) return [14]
  return days === 8 ? [7] : []
}

/** `Drei Jahre und sechs Monate`, `trois ans et demi`, `one and a half months`. */
function sumOf(text: string, { reading, measure }: Counted, next: Counted | undefined, language: string): Quantity[] {
  const own = measure ?? (next && isHalf(next.reading) ? next.measure : null)
  const unit = own && sizeOf(own.id, language)
  const end = measure?.end ?? reading.end
  if (!unit || !next || next.reading.start - end > longestJoint) return []
  const between = text.slice(end, next.reading.start)
  if (!joint.test(between) || (!reading.isAsked && isArticle(between, next.reading))) return []
  const [value = 0] = reading.values
  const smaller = next.measure && sizeOf(next.measure.id, language)
  const rest = isHalf(next.reading) ? 0.5 * unit.size : (next.reading.values[0] ?? 0) * (smaller?.size ?? 0)
  const isSmaller = !smaller || !measure || (smaller.kind === unit.kind && smaller.size < unit.size)
  if (rest === 0 || !isSmaller) return []
  return [{ kind: unit.kind, value: value * unit.size + rest, parts: [reading, next.reading], isSum: true }]
}

/** `Ein halbes Jahr`, `une demi-heure` are no more than that. */
function isArticle(between: string, next: NumberReading): boolean {
  return isHalf(next) && /^[ \u00a0\u202f]$/.test(between)
}

/** `An hour and a half`, `kilo y medio`: the one goes without a number. */
function oneAndHalf(text: string, half: NumberReading, counted: readonly Counted[], language: string): Quantity[] {
  if (!isHalf(half)) return []
  const before = text.slice(Math.max(0, half.start - longestUnit), half.start)
  const at = before.search(unitAndHalf)
  if (at < 0) return []
  const found = measureBehind(text, half.start - before.length + at, language)
  const unit = found && sizeOf(found.id, language)
  if (!unit || counted.some(({ measure }) => measure?.end === found.end)) return []
  return [{ kind: unit.kind, value: 1.5 * unit.size, parts: [half], isSum: true }]
}

const longestUnit = 24
const unitAndHalf = /(?<!\p{L})\p{L}{3,}[ \u00a0](?:and a|y|e|et|en een)[ \u00a0]$/iu

/** `2:30 Stunden`, `4:30 Minuten`. */
function clockedBy(text: string, { reading }: Counted, next: Counted | undefined, language: string): Quantity[] {
  if (next?.measure?.id !== 'hour' && next?.measure?.id !== 'minute') return []
  const unit = sizeOf(next.measure.id, language)
  if (!unit || text.slice(reading.end, next.reading.start) !== ':') return []
  const [[whole = 0], [sixtieths = 0]] = [reading.values, next.reading.values]
  return [{ kind: unit.kind, value: (whole + sixtieths / 60) * unit.size, parts: [reading, next.reading] }]
}

const longestJoint = 8
const joint = /^,?[ \u00a0\u202f](?:(?:und|and|et|y|e|i|en)[ \u00a0](?:(?:an?|un|une|een)[ \u00a0])?)?$/u

function isHalf({ values }: NumberReading): boolean {
  return values[0] === 0.5
}

/** `25 Prozent`, `a quarter`, `jeder Vierte`. */
function shareOf(text: string, reading: NumberReading): Quantity[] {
  const { values, share, isAsked } = reading
  if (share === 'percent') return values.map(value => ({ kind: 'percent', value: value / 100, parts: [reading] }))
  if (isAsked) return []
  const before = text.slice(Math.max(0, reading.start - 10), reading.start)
  const [value] = values[0] === 2 && eachOf.test(before) ? [0.5] : partsIn(values)
  if (value === undefined) return []
  const isPart = values.some(one => one < 1) || oneOf.test(before)
  return isPart ? [{ kind: 'share', value, parts: [reading] }] : []
}

/** What makes a part of an ordinal: `jeder Fünfte`, `a fifth`, `jedna piąta`. */
const oneOf =
  /(?<!\p{L})(?:jede[rsnm]?|every|each|an?|one|une?|un[ao]|uma?|een|elke|chaque|cada|jedn\p{L}{1,2}|co)[ \u00a0-]$/iu

/** `Jeder zweite` is half of them, as the second one is not. */
const eachOf = /(?<!\p{L})(?:jede[rsnm]?|every|elke|cada|co)[ \u00a0]$/iu

/** `Viertel` is a quarter rather than the fourth. */
function partsIn(values: readonly number[]): number[] {
  const parts = values.filter(value => value > 0 && value < 1)
  return parts.length > 0 ? parts : values.filter(isOrdinal).map(value => 1 / value)
}

function isOrdinal(value: number): boolean {
  return Number.isInteger(value) && value > 2 && value <= 20
}

/** `Drei Viertel`, `three in four`, `tres de cada cuatro`. */
function partOf(text: string, reading: NumberReading, next: NumberReading | undefined): Quantity[] {
  const [value = 0] = reading.values
  if (!next || !Number.isInteger(value) || value < 1 || value > 20 || next.start - reading.end > longestPart) return []
  const between = text.slice(reading.end, next.start)
  const parts = [reading, next]
  if (/^[ \u00a0-]$/.test(between))
    return partsIn(next.values).map(part => ({ kind: 'share', value: value * part, parts }))
  const [whole = 0] = next.values
  return outOf.test(between) && whole > value ? [{ kind: 'share', value: value / whole, parts }] : []
}

const longestPart = 40
const outOf =
  /^[^.,;:!?]{0,30}[ \u00a0](?:in|out of|of|sur|von|de cada|su|op de|op|em cada|na|z|co)[ \u00a0](?:(?:every|den|de|the)[ \u00a0])?$/u
