import type { Token } from '../reading/tokens.js'
import type { Side } from './compare-dates.js'
import { dayPartsIn, germanDayPart } from './day-parts.js'
import { readTimes, type Time } from './read-times.js'
import { hourWords, lateWords, midnight, noon } from './time-words.js'

/**
 * The times that a target does not tell, in whatever way its language has. What stands there for one of them exactly, is
 * not taken for another: of six and eighteen o'clock, none may go.
 */
export function untoldTimes(times: readonly Time[], source: Side, { tokens, calendar }: Side): Time[] {
  if (times.length === 0) return []
  const told = readTimes(tokens)
  const exact = new Set(told.filter(one => times.some(time => isExact(one, time))))
  const isLate = tokens.some(({ lower }) => lateWords.has(lower)) || told.some(({ half, hour }) => half && hour >= 12)
  const mayBeHalf = isLate || calendar.language !== 'en'
  const isHalf = (one: Time, time: Time) => mayBeHalf && !one.half && !exact.has(one) && isAlike(one, time)
  return times.filter(time => {
    if (told.some(one => isExact(one, time))) return false
    if (isInOtherHalf(time, source, { tokens, language: calendar.language })) return true
    return !tellsByName(tokens, calendar.language, time) && !told.some(one => isHalf(one, time))
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

function tellsByName(tokens: readonly Token[], language: string, { hour, minute }: Time): boolean {
  if (minute !== 0) return tellsByQuarter(tokens, minute)
  if (hour === 12 && hasPhrase(tokens, noon)) return true
  if (hour === 0 && hasPhrase(tokens, midnight)) return true
  const word = hourWords[language]?.[(hour + 11) % 12]
  return word !== undefined && tokens.some(({ lower }) => (language === 'pl' ? lower.startsWith(word) : lower === word))
}

/** `half past eight`, `y media`: the reviewer can count. */
function tellsByQuarter(tokens: readonly Token[], minute: number): boolean {
  const words =
    minute === 30 ? /^(half|media|mezzo|demie?|meia|wpół|pół)$/ : /^(quarter|quart|cuarto|quarto|kwart|kwadrans)$/
  return minute % 15 === 0 && tokens.some(({ lower }) => words.test(lower))
}

function hasPhrase(tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  return tokens.some(({ lower }, at) => words.has(lower) || words.has(`${lower}-${tokens[at + 2]?.lower}`))
}
