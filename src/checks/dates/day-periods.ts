import type { Token } from '../reading/tokens.js'
import type { HalfOfDay } from './half-of-day.js'

/** `午後4時`, `下午4时`, `오후 4시`: what puts the hour behind it into a half of the day, as CLDR calls the periods of a day. */
export function halfOfDayBefore(tokens: readonly Token[], at: number, language: string): HalfOfDay['half'] | undefined {
  const periods = periodsOf(language)
  const last = tokens[at - 1]
  if (!periods || !last) return undefined
  return periods.get(last.lower) ?? periods.get(`${tokens[at - 2]?.lower}${last.lower}`)
}

type Periods = ReadonlyMap<string, HalfOfDay['half']>

const known = new Map<string, Periods | null>()

/** The periods of a language that names them before the hour. */
function periodsOf(language: string): Periods | null {
  const held = known.get(language)
  if (held !== undefined) return held
  const periods = readPeriods(language)
  known.set(language, periods)
  return periods
}

function readPeriods(language: string): Periods | null {
  const options = { hour: 'numeric', hour12: true, timeZone: 'UTC' } as const
  const formats = [options, { ...options, dayPeriod: 'long' } as const].map(
    one => new Intl.DateTimeFormat(language, one),
  )
  const hours = new Map<string, number[]>()
  for (const format of formats)
    for (let hour = 0; hour < 24; hour += 1) {
      const [first] = format.formatToParts(Date.UTC(2026, 0, 1, hour))
      if (first?.type !== 'dayPeriod') return null
      hours.set(first.value, [...(hours.get(first.value) ?? []), hour])
    }
  return new Map([...hours].map(([word, of]) => [word.toLowerCase(), halfOf(of)]))
}

function halfOf(hours: readonly number[]): HalfOfDay['half'] {
  if (hours.every(hour => hour < 12)) return 'early'
  return hours.every(hour => hour >= 12) ? 'late' : 'night'
}
