import type { NumberReading } from './number-reading.js'

/** The one number that has this one's value. */
export function onlyWithValue(
  readings: readonly NumberReading[],
  { values: [value] }: NumberReading,
): NumberReading | undefined {
  const same = readings.filter(({ values }) => values[0] === value)
  return same.length === 1 ? same[0] : undefined
}
