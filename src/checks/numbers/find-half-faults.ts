import { measureAt } from '../amounts/measure-at.js'
import { isAlike, sizeOf } from '../amounts/unit-sizes.js'
import type { NumberReading } from './number-reading.js'
import { type Quantity, quantitiesIn, type Side } from './quantities.js'

/**
 * `Anderthalb Jahre` that became `deux ans et demi` or half a year, and half an hour that became one and a half: these are
 * asked of nobody, but if both texts have some, it is the same.
 */
export function findHalfFaults(source: Side, target: Side): { source: NumberReading; target: NumberReading }[] {
  const lost = half.test(source.text) ? halvesIn(source, isInGerman) : []
  if (lost.length === 0) return []
  const [said, all] = [quantitiesIn(source), quantitiesIn(target)]
  const halves = [...all.filter(({ isSum }) => isSum), ...halvesIn(target)]
  const told = [...all.filter(({ parts }) => !parts.some(isAnyHalf)), ...halves]
  return lost.flatMap(one => {
    const other = halves.find(quantity => quantity.kind === one.kind && !has(said, quantity))
    const [from, first, last] = [one.parts[0], other?.parts[0], other?.parts.at(-1)]
    return has(told, one) || !from || !first || !last ? [] : [{ source: from, target: { ...first, end: last.end } }]
  })
}

const half = /halb/i

function isInGerman({ start, end }: NumberReading, text: string): boolean {
  return half.test(text.slice(start, end))
}

function has(quantities: readonly Quantity[], { kind, value }: Quantity): boolean {
  return quantities.some(one => one.kind === kind && isAlike(one.value, value))
}

/** How much `półtora roku` and half an hour are, but the half of an hour and a half is none. */
function halvesIn(side: Side, isMeant: (reading: NumberReading, text: string) => boolean = () => true): Quantity[] {
  const { text, language } = side
  const readings = side.readings.filter(reading => isAnyHalf(reading) && isMeant(reading, text))
  if (readings.length === 0) return []
  const summed = new Set(quantitiesIn(side).flatMap(({ parts, isSum }) => (isSum ? parts : [])))
  return readings.flatMap(reading => {
    if (summed.has(reading)) return []
    const unit = sizeOf(measureAt(text, reading, language)?.id ?? '', language)
    const values = isHalf(reading) ? [0.5] : reading.values.filter(isAndHalf)
    return unit ? values.map(value => ({ kind: unit.kind, value: value * unit.size, parts: [reading] })) : []
  })
}

function isAnyHalf(reading: NumberReading): boolean {
  return !reading.isClock && (isHalf(reading) || reading.values.some(isAndHalf))
}

function isHalf({ values }: NumberReading): boolean {
  return values[0] === 0.5
}

function isAndHalf(value: number): boolean {
  return value > 1 && value % 1 === 0.5
}
