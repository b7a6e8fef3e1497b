import type { Finding } from '../check.js'
import type { Side } from './compare-dates.js'
import type { Place } from './mention.js'

/** More mentions than this are no sentence, and would be compared each with each. */
const most = 100

/** Weekdays that do not fit the full date they stand beside. */
export function findMisfits({ plain, text, mentions, calendar }: Side): Finding[] {
  return mentions.slice(0, most).flatMap(date => {
    if (!date.certain || !date.day || !date.month || !date.year || date.year < 1600) return []
    const weekday = mentions.find(one => one.certain && one.weekday && isBeside(text, one.place[1], date.place[0]))
    const right = new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay() || 7
    if (!weekday || weekday.weekday === right) return []
    const expected = calendar.weekdays.forms[0]?.[right - 1] ?? ''
    const place: Place = [weekday.place[0], date.place[1]]
    return [
      { details: { context: 'weekday', expected, found: text.slice(...place) }, targetSpan: plain.spanOf(...place) },
    ]
  })
}

/** With nothing between the two but a comma and a short word. */
function isBeside(text: string, from: number, to: number): boolean {
  return to >= from && to - from <= 8 && little.test(text.slice(from, to))
}

const little = /^[\s,]*(\p{Ll}{1,3}\s)?[\s]*$/u
