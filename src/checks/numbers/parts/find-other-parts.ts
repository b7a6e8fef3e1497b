import { inSmallLetters } from '../../reading/small-letters.js'
import type { NumberReading } from '../number-reading.js'
import type { Side } from '../quantities.js'
import type { PartFault } from './find-part-faults.js'

/**
 * `Ein Drittel` that became half, `jeder Dritte` that became co czwarty, `verdreifacht` that was doubled: such words may be
 * said in many ways, so that none is missing by itself, but none stands for another one either.
 */
export function findOtherParts(source: Side, target: Side): PartFault[] {
  const said = source.readings.filter(reading => isPart(reading, source.text) && !isTold(reading, target.readings))
  const asPercent = said.length === 0 ? findAsPercent(source, target) : []
  if (asPercent.length > 0) return asPercent
  const [first] = said
  if (!first || target.readings.some(({ share }) => share === 'percent')) return []
  const known = source.readings.filter(({ end }) => !said.some(({ start }) => start === end + 1))
  const other = target.readings.find(
    reading => isOther(reading, target.text) && !known.some(one => sharesValue(reading, one)),
  )
  return other ? [{ source: first, target: other }] : []
}

/** `Jeder Fünfte` that became five percent. */
function findAsPercent({ text, readings }: Side, target: Side): PartFault[] {
  if (!mayBeEach.test(text)) return []
  for (const reading of readings) {
    const [value = 0] = reading.values
    if (reading.isAsked || value < 2 || value === 10 || !germanEach.test(before(text, reading))) continue
    const isSaid = readings.some(({ share, values }) => share === 'percent' && values.includes(value))
    const other = isSaid ? undefined : target.readings.find(one => one.share === 'percent' && one.values[0] === value)
    if (other) return [{ source: reading, target: { ...other, end: other.shareEnd ?? other.end } }]
  }
  return []
}

const mayBeEach = /[jJ]ede/

function isPart(reading: NumberReading, text: string): boolean {
  if (reading.isAsked) return false
  const word = wordAt(text, reading)
  return germanParts.test(word) || (germanOrdinals.test(word) && germanEach.test(before(text, reading)))
}

const germanParts =
  /^(?:(?:drittel|viertel|fünftel|sechstel|siebtel|achtel|zehntel)n?|hälfte|ver(?:doppel|drei|vier|fünf|zehn)(?:fach)?\p{Ll}{1,3})$/u
const germanOrdinals = /^(?:dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte)[nrs]?$/
const germanEach = /(?:^|\s)jede[mnrs]?\s$/

/** A part, a multiple, or each of so many; asked numbers are compared by themselves. */
function isOther(reading: NumberReading, text: string): boolean {
  if (reading.isAsked) return false
  if (reading.values.some(value => value > 0 && value < 1)) return true
  return multiples.test(wordAt(text, reading)) || each.test(before(text, reading))
}

const multiples =
  /^(?:doubl|tripl|trebl|quadrupl|(?:two|three|four|five|ten)fold|quintupl|duplic|cuadruplic|quintuplic|podwo|potro|(?:dwu|trzy|cztero|pięcio|dziesięcio)krot)/
const each = /(?:^|\s)(?:co|każd\p{L}{1,3}|every)\s$/u

/** By the same part, by what it is one of, or by so many percent. */
function isTold({ values }: NumberReading, others: readonly NumberReading[]): boolean {
  const [value = 1] = values
  return others.some(other => other.values.some(one => values.includes(one) || isNear(one * value, 1)))
}

function sharesValue({ values }: NumberReading, other: NumberReading): boolean {
  return values.some(value => other.values.some(one => one === value || isNear(one * value, 1)))
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-6
}

function wordAt(text: string, { start }: NumberReading): string {
  return /^\p{L}{0,30}/u.exec(inSmallLetters(text.slice(start, start + 30)))?.[0] ?? ''
}

function before(text: string, { start }: NumberReading): string {
  return inSmallLetters(text.slice(Math.max(0, start - 12), start))
}
