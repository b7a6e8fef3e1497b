import type { NumberReading } from './number-reading.js'
import type { Side } from './quantities.js'

/**
 * A number in a word, as of `Dreijähriger`, may be told in many ways and is asked of nobody; but where the other language
 * has such a word too, of another number that the source does not say, it is the wrong one.
 */
export function findCompoundFaults(missing: readonly NumberReading[], source: Side, target: Side) {
  const lost = missing.find(({ mayGo, headEnd }) => mayGo && headEnd !== undefined)
  if (!lost) return []
  const found = target.readings.find(reading => isCounted(reading, target.text) && !isSaid(reading, source.readings))
  return found ? [{ source: lost, target: found }] : []
}

function isCounted({ isAsked, headEnd, values: [value = 0] }: NumberReading, text: string): boolean {
  return !isAsked && headEnd !== undefined && value > 2 && counted.test(text.slice(headEnd, headEnd + 6))
}

/** What ends such words in Dutch and Polish: years, days, hours, weeks, months, heads. */
const counted = /^(?:jari|daag|koppi|voudi|urig|weeks|maand|delig|lat|let|dni|godz|tyg|mies|osob|krot|piętr)/

function isSaid({ values }: NumberReading, readings: readonly NumberReading[]): boolean {
  return readings.some(reading => reading.values.some(value => values.includes(value)))
}
