import { measureAt } from '../amounts/measure-at.js'
import { isAlike, sizeOf } from '../amounts/unit-sizes.js'
import type { NumberReading } from './number-reading.js'
import { quantitiesIn, type Side } from './quantities.js'

/** `Anderthalb Jahre` that became `deux ans et demi`: so much and a half is asked of nobody, but if both have it, it is the same. */
export function findHalfFaults(source: Side, target: Side): { source: NumberReading; target: NumberReading }[] {
  const lost = andHalf.test(source.text) ? source.readings.find(reading => isAndHalf(reading, source.text)) : undefined
  const unit = lost && sizeOf(measureAt(source.text, lost, source.language)?.id ?? '', source.language)
  if (!lost || !unit) return []
  const wanted = unit.size * (lost.values.find(isHalf) ?? 0)
  const told = quantitiesIn(target).filter(({ kind }) => kind === unit.kind)
  if (told.some(({ value }) => isAlike(value, wanted))) return []
  const said = quantitiesIn(source).filter(({ kind }) => kind === unit.kind)
  const sum = told.find(
    ({ parts, value }) =>
      parts.length === 2 && parts[1]?.values[0] === 0.5 && !said.some(other => isAlike(other.value, value)),
  )
  const [first, last] = sum?.parts ?? []
  return first && last ? [{ source: lost, target: { ...first, end: last.end } }] : []
}

const andHalf = /anderthalb|einhalb/i

function isAndHalf({ start, end, values }: NumberReading, text: string): boolean {
  return values.some(isHalf) && andHalf.test(text.slice(start, end))
}

function isHalf(value: number): boolean {
  return value > 1 && value % 1 === 0.5
}
