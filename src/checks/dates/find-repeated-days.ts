import type { Finding } from '../check.js'
import type { Side } from './compare-dates.js'
import type { Place } from './mention.js'

/** A night that goes from a day to the same day: `dans la nuit de samedi à samedi`. */
export function findRepeatedDays(source: Side, { plain, text, mentions, calendar }: Side): Finding[] {
  const days = mentions.filter(({ kind }) => kind === 'weekday').sort((one, other) => one.place[0] - other.place[0])
  return days.flatMap(({ weekday = 0, place }, at) => {
    const next = days[at + 1]
    if (next?.weekday !== weekday || !isJoined(text.slice(place[1], next.place[0]))) return []
    if (source.mentions.filter(one => one.weekday === weekday).length !== 1) return []
    const expected = calendar.weekdays.forms[0]?.[(weekday + 5) % 7] ?? ''
    const both: Place = [place[0], next.place[1]]
    return [
      { details: { context: 'weekday', expected, found: text.slice(...both) }, targetSpan: plain.spanOf(...both) },
    ]
  })
}

function isJoined(between: string): boolean {
  return /^ (?:à|au|a|al|na|do|op|to|ao) $/.test(between)
}
