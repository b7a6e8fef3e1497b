import { measureAt } from '../amounts/measure-at.js'
import { isAlike, sizeOf } from '../amounts/unit-sizes.js'
import type { NumberReading } from './number-reading.js'
import { quantitiesIn, type Side } from './quantities.js'

type Amount = { value: number; parts: readonly NumberReading[] }

/** `Anderthalb Jahre` that became `deux ans et demi`: so much and a half is asked of nobody, but if both have it, it is the same. */
export function findHalfFaults(source: Side, target: Side): { source: NumberReading; target: NumberReading }[] {
  const lost = andHalf.test(source.text) ? source.readings.find(reading => isAndHalf(reading, source.text)) : undefined
  const unit = lost && sizeOf(measureAt(source.text, lost, source.language)?.id ?? '', source.language)
  if (!lost || !unit) return []
  const wanted = unit.size * (lost.values.find(isHalf) ?? 0)
  const words = target.readings.filter(({ values }) => values.some(isHalf) && !values.includes(0.5))
  const inWords = words.flatMap(reading => amountsOf(reading, target, unit.kind))
  const told = quantitiesIn(target).filter(
    ({ kind, parts }) => kind === unit.kind && !parts.some(part => words.includes(part)),
  )
  if ([...told, ...inWords].some(({ value }) => isAlike(value, wanted))) return []
  const said = quantitiesIn(source).filter(({ kind }) => kind === unit.kind)
  const others: Amount[] = [...told.filter(({ isSum }) => isSum), ...inWords]
  const other = others.find(({ value }) => !said.some(one => isAlike(one.value, value)))
  const [first] = other?.parts ?? []
  return first ? [{ source: lost, target: { ...first, end: other?.parts.at(-1)?.end ?? first.end } }] : []
}

const andHalf = /anderthalb|einhalb/i

function isAndHalf({ start, end, values }: NumberReading, text: string): boolean {
  return values.some(isHalf) && andHalf.test(text.slice(start, end))
}

function isHalf(value: number): boolean {
  return value > 1 && value % 1 === 0.5
}

/** How much `półtora roku` is. */
function amountsOf(reading: NumberReading, { text, language }: Side, wanted: string): Amount[] {
  const unit = sizeOf(measureAt(text, reading, language)?.id ?? '', language)
  if (unit?.kind !== wanted) return []
  return reading.values.filter(isHalf).map(value => ({ value: value * unit.size, parts: [reading] }))
}
