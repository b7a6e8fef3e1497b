import type { Token } from '../reading/tokens.js'
import type { Side } from './compare-dates.js'
import { dayPartsIn, germanDayPart } from './day-parts.js'
import { readHalfHours } from './half-hours.js'
import { readTimes, type Time } from './read-times.js'
import { spokenTimes } from './spoken-times.js'
import { lateWords } from './time-words.js'

/**
 * The times that a target does not tell, in whatever way its language has. What stands there for one of them exactly, is
 * not taken for another: of six and eighteen o'clock, none may go.
 */
export function untoldTimes(times: readonly Time[], source: Side, { tokens, calendar, mentions }: Side): Time[] {
  if (times.length === 0) return []
  const { language } = calendar
  const days = new Set(mentions.flatMap(({ dayPlace }) => (dayPlace ? [dayPlace[0]] : [])))
  const told = [...readTimes(tokens, language), ...readHalfHours(tokens, language)].filter(
    ({ place }) => !days.has(place[0]),
  )
  const exact = new Set(told.filter(one => times.some(time => isExact(one, time))))
  const isLate = tokens.some(({ lower }) => lateWords.has(lower)) || told.some(({ half, hour }) => half && hour >= 12)
  const mayBeHalf = isLate || language !== 'en'
  const open = mayBeHalf ? told.filter(one => !one.half && !exact.has(one)) : []
  const isSpoken = spokenTimes(tokens, language)
  return times.filter(time => {
    if (told.some(one => isExact(one, time))) return false
    if (isInOtherHalf(time, source, { tokens, language })) return true
    return !isSpoken(time) && !open.some(one => isAlike(one, time))
  })
}

/** By the clock of twenty-four hours, unless the German leaves it open. */
function isExact(one: Time, time: Time): boolean {
  return time.half ? one.minute === time.minute && one.hour % 24 === time.hour : isAlike(one, time)
}

function isAlike(one: Time, time: Time): boolean {
  return one.minute === time.minute && one.hour % 12 === time.hour % 12
}

/** Twenty o'clock that is told as eight in the morning, or the reverse. */
function isInOtherHalf(
  { hour, half }: Time,
  source: Side,
  { tokens, language }: { tokens: readonly Token[]; language: string },
) {
  const parts = dayPartsIn(tokens, language)
  if (!parts || !half) return false
  if (hour >= 13) return parts.early !== undefined && parts.late === undefined
  return (
    hour > 3 && hour < 12 && !parts.early && parts.late !== undefined && germanDayPart(source.tokens)?.part === 'early'
  )
}
