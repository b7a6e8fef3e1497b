import type { NumberReading } from '../numbers/number-reading.js'
import type { Measure } from './measure-at.js'

/** What a number counts, as far as it is known. */
type Measured = NumberReading & { measure?: Measure }

/** `1.85 metres (6 feet 1 inch)`: what is converted in brackets of the translation's own tells nothing new. */
export function isGloss({ start, measure }: Measured, source: string, target: string): boolean {
  if (!measure || source.includes('(')) return false
  const before = target.slice(Math.max(0, start - longestGloss), start)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

const longestGloss = 40

/** `Between 15m and 20m francs`, where German has the millions once: no metres. */
export function isMillion({ start, end, measure }: Measured, source: string, target: string): boolean {
  return measure?.id === 'm' && /\dm$/.test(target.slice(start, end)) && /Mio|Million/.test(source)
}

/** `60-metrowe mieszkanie`: Polish flats are measured in metres. */
export function isFlat(
  { measure, values }: Measured,
  { start, measure: other, values: [value = 0] }: Measured,
  text: string,
) {
  return (
    values.includes(value) &&
    measure?.id === 'm2' &&
    other?.id === 'm' &&
    /metrow/.test(text.slice(start, other.end + 8))
  )
}
