import type { NumberReading, Share } from './number-reading.js'
import { shareAt } from './percents.js'

/**
 * A part that is told in words is asked for where it is one of a percent or a point, and is exactly that: `einen halben
 * Prozentpunkt`, `a quarter of a percentage point`, `un point et demi`. Elsewhere half may be thirty minutes.
 */
export function withPartsOfShares(readings: readonly NumberReading[], text: string, language: string): NumberReading[] {
  if (!readings.some(isPart)) return [...readings]
  const read: NumberReading[] = []
  for (const reading of readings) {
    const before = read.at(-1)
    const whole = before && isPart(reading) && joints.test(between(before, reading, text)) ? before : undefined
    const found = isPart(reading) ? shareOf(reading, whole, text, language) : null
    if (!found) {
      read.push(reading)
      continue
    }
    const times = before && !whole && isCountOf(before, reading, text) ? before : undefined
    if (whole ?? times) read.pop()
    const [part = 0] = reading.values
    read.push({
      ...reading,
      values: [part * (times?.values[0] ?? 1) + (whole?.values[0] ?? 0)],
      start: (whole ?? times)?.start ?? reading.start,
      isAsked: true,
      share: found.share,
      shareEnd: found.end,
    })
  }
  return read
}

function isPart({ isAsked, values }: NumberReading): boolean {
  const value = values[0] ?? 0
  return !isAsked && value > 0 && !Number.isInteger(value)
}

/** The three of three quarters. */
function isCountOf(
  { values: [count = 0], end }: NumberReading,
  { values: [part = 1], start }: NumberReading,
  text: string,
) {
  return Number.isInteger(count) && count > 1 && count * part < 1 && /^[ \u00a0-]$/.test(text.slice(end, start))
}

/** `One and a half`, and `un point et demi`: the rest of the points stands behind the half, or nowhere. */
function shareOf(reading: NumberReading, whole: NumberReading | undefined, text: string, language: string) {
  if (reading.share) return { share: reading.share, end: reading.shareEnd ?? reading.end }
  const behind = text.slice(reading.end, reading.end + longest)
  const ofPoints = whole?.share && ofPointsBehind.exec(behind)
  if (ofPoints) return { share: 'points' as Share, end: reading.end + ofPoints[0].length }
  if (whole?.share) return { share: whole.share, end: reading.end }
  const little = littleWords.exec(behind)
  return little && shareAt(text, reading.end + little[0].length, language)
}

function between(one: NumberReading, next: NumberReading, text: string): string {
  return text.slice(one.shareEnd ?? one.end, next.start)
}

const longest = 24
const joints = /^[ \u00a0](?:and an?|et(?: une?)?|y|i|e|en(?: een)?)[ \u00a0]$/u
const littleWords = /^[ \u00a0-](?:(?:of|de|di|van)[ \u00a0])?(?:(?:an?|une?|uno|um|een)[ \u00a0])?/u
const ofPointsBehind = /^[ \u00a0](?:de (?:pourcentage|porcentaje)|porcentual(?:es)?|percentual[ei]?)(?!\p{L})/u
