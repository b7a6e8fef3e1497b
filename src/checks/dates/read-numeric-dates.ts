import { matchesIn } from '../reading/matches-in.js'
import type { Calendar } from './calendar.js'
import type { Mention, Place } from './mention.js'

const threeParts = /(?<![\d.,/:-])(\d{1,4})([./-])([ \u00a0\u202f]?)(\d{1,2})\2\3(\d{4}|\d{2})(?![\d/])/g
const twoParts = /(?<![\d.,/:-])(\d{1,2})([./])[ \u00a0\u202f]?(\d{1,2})(\.?)(?![\d/:%])/g

/** Whatever these find goes on so: most texts with figures do not. */
const mayBeDate = /\d[./-][ \u00a0\u202f]?\d/

/** Dates in figures: `04.12.2026`, `4.12.`, `12/4/2026`, `2026-12-04`. Where the order is open, every reading. */
export function readNumericDates(plain: string, calendar: Calendar): Mention[] {
  if (!mayBeDate.test(plain)) return []
  const full = matchesIn(plain, threeParts).flatMap(match => readThree(match, calendar))
  const short = matchesIn(plain, twoParts).flatMap(match => readTwo(plain, match, calendar))
  return [...full, ...outside(full, short)]
}

/** Those that overlap none of the others; both stand as in the text, so that one walk through them will do. */
function outside(full: readonly Mention[], short: readonly Mention[]): Mention[] {
  let passed = 0
  return short.filter(({ place }) => {
    while ((full[passed]?.place[1] ?? Number.POSITIVE_INFINITY) <= place[0]) passed += 1
    const next = full[passed]
    return next === undefined || !overlap(next.place, place)
  })
}

function readThree(match: RegExpMatchArray, { dayFirst, monthFirst, language }: Calendar): Mention[] {
  const [all, first = '', sign, , second = '', third = ''] = match
  const start = match.index ?? 0
  const place: Place = [start, start + all.length]
  if (first.length === 4) return datesFrom([{ day: third, month: second, year: first }], place)
  if (first.length > 2) return []
  const readings = [
    ...(dayFirst || sign === '.' ? [{ day: first, month: second, year: third }] : []),
    ...(monthFirst && sign !== '.' ? [{ day: second, month: first, year: third }] : []),
    ...(language === 'hu' || third.length === 2 ? [{ day: third, month: second, year: first }] : []),
  ]
  const dates = datesFrom(readings, place)
  return sign === '/' || third.length === 4 ? dates : dates.map(date => ({ ...date, certain: false }))
}

function readTwo(plain: string, match: RegExpMatchArray, { dayFirst, monthFirst, language }: Calendar): Mention[] {
  const [all, first = '', sign, second = '', end] = match
  const start = match.index ?? 0
  const place: Place = [start, start + all.length]
  const readings = [
    ...(dayFirst || sign === '.' ? [{ day: first, month: second }] : []),
    ...(monthFirst && sign === '/' ? [{ day: second, month: first }] : []),
  ]
  const isSaid = /(?:^|[\s(])(?:am|vom|bis|zum|ab|seit|dem|den|der)[ \u00a0\u202f]$/.test(
    plain.slice(Math.max(0, start - 6), start),
  )
  const certain =
    language === 'de' &&
    sign === '.' &&
    end === '.' &&
    isSaid &&
    !/^[ \u00a0\u202f]?Uhr/.test(plain.slice(start + all.length, start + all.length + 5))
  return datesFrom(readings, place).map(date => ({ ...date, certain }))
}

function datesFrom(readings: readonly { day: string; month: string; year?: string }[], place: Place): Mention[] {
  const dates = readings
    .map(({ day, month, year }) => ({
      day: Number(day),
      month: Number(month),
      ...(year ? { year: Number(year) } : {}),
    }))
    .filter(({ day, month }) => day >= 1 && day <= 31 && month >= 1 && month <= 12)
  return dates.map(date => ({ kind: 'date', ...date, certain: dates.length === 1, place }))
}

function overlap([from, to]: Place, [start, end]: Place): boolean {
  return from < end && start < to
}
