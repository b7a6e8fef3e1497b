import type { Token } from '../reading/tokens.js'
import { halfOfDayBefore } from './day-periods.js'
import { halfOfDayAfter, hourInHalf } from './half-of-day.js'
import type { Place } from './mention.js'
import { germanHours } from './time-words.js'

/** A time of day. `half` says that the text tells which half of the day; without, a German eight may be twenty. */
export type Time = { hour: number; minute: number; half: boolean; place: Place }

/** The times that a German text tells by `Uhr`, or as `halb acht` and `Viertel nach acht`. */
export function readGermanTimes(tokens: readonly Token[]): Time[] {
  const times: Time[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const { lower, end } = tokens[at] as Token
    if (spokenWords.has(lower)) times.push(...readSpoken(tokens, at))
    else if (lower === 'um') times.push(...readBareHour(tokens, at))
    else if (lower === 'uhr' && times.at(-1)?.place[1] !== end) times.push(...readClock(tokens, at, end))
  }
  return times
}

function readClock(tokens: readonly Token[], at: number, end: number): Time[] {
  const nearest = clockBefore(tokens, at)
  if (!nearest) return readHour(tokens, at)
  const part = halfOf(tokens, at + 1)
  const joint = about.has(tokens[nearest.from - 1]?.lower ?? '') ? nearest.from - 2 : nearest.from - 1
  const earlier = isJoint(tokens[joint]) ? clockBefore(tokens, joint) : undefined
  return [nearest, ...(earlier ? [earlier] : [])].map(clock => germanTime(clock, end, part))
}

/** `Von 9 bis etwa 12 Uhr`. */
const about = new Set(['etwa', 'gegen', 'ungefähr', 'rund', 'circa', 'spätestens', 'mindestens', 'voraussichtlich'])

const spokenWords = new Set(['halb', 'viertel', 'dreiviertel'])

/** `Morgens um sechs`, `um acht abends`: hours that only their part of the day tells from other numbers. */
function readBareHour(tokens: readonly Token[], at: number): Time[] {
  const [first, word] = [tokens[at], tokens[at + 1]]
  const hour = germanHours.indexOf(word?.lower ?? '') + 1
  const part = halfOf(tokens, at - 1) ?? halfOf(tokens, at + 2)
  if (!first || !word || hour === 0 || !part) return []
  return [germanTime({ hour, minute: 0, from: at, start: first.start, end: word.end }, word.end, part)]
}

/** `halb acht`, `Viertel vor acht`, and as the east says `viertel acht` and `drei viertel acht`. */
function readSpoken(tokens: readonly Token[], at: number): Time[] {
  const [first, next] = [tokens[at], tokens[at + 1]]
  const eastern = easternQuarter(tokens, at)
  if (eastern) return [inPartOfDay(eastern, tokens, at + 2)]
  const isHalf = first?.lower === 'halb'
  const isAfter = next?.lower === 'nach'
  const last = isHalf ? next : isAfter || next?.lower === 'vor' ? tokens[at + 2] : undefined
  const hour = germanHours.indexOf(last?.lower ?? '') + 1
  if (!first || !last || hour === 0) return []
  const minute = isHalf ? 30 : isAfter ? 15 : 45
  const time: Time = { hour: isAfter ? hour : hour - 1, minute, half: false, place: [first.start, last.end] }
  return [inPartOfDay(time, tokens, isHalf ? at + 2 : at + 3)]
}

/** `Halb zehn Uhr abends`: behind the hour, some say `Uhr`, and which half of the day it is in. */
function inPartOfDay(time: Time, tokens: readonly Token[], behind: number): Time {
  const uhr = tokens[behind]?.lower === 'uhr' ? tokens[behind] : undefined
  const place: Place = [time.place[0], uhr?.end ?? time.place[1]]
  const part = halfOf(tokens, uhr ? behind + 1 : behind)
  // `Halb eins nachts` and `mittags` are told in too many ways.
  if (!part || time.hour < 5) return { ...time, place }
  return { ...time, hour: part === 'late' ? time.hour + 12 : time.hour, half: true, place }
}

/** A quarter of the hour that is to come, or three of them, behind a word that a time follows. */
function easternQuarter(tokens: readonly Token[], at: number): Time | undefined {
  const [before, first, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const hour = germanHours.indexOf(next?.lower ?? '') + 1
  if (!first || !next || hour === 0 || first.lower === 'halb') return undefined
  const isThree = first.lower === 'dreiviertel' || before?.lower === 'drei'
  const from = before?.lower === 'drei' ? at - 1 : at
  if (!timeFollows.has(tokens[from - 1]?.lower ?? '')) return undefined
  return { hour: hour - 1, minute: isThree ? 45 : 15, half: false, place: [tokens[from]?.start ?? 0, next.end] }
}

const timeFollows = new Set(['um', 'gegen', 'ab', 'bis', 'seit', 'vor', 'nach'])

/** `acht Uhr`, `acht Uhr abends`. */
function readHour(tokens: readonly Token[], at: number): Time[] {
  const [word, uhr] = [tokens[at - 1], tokens[at]]
  const hour = germanHours.indexOf(word?.lower === 'ein' ? 'eins' : (word?.lower ?? '')) + 1
  if (!word || !uhr || hour === 0) return []
  const part =
    halfOf(tokens, at + 1) ??
    (timeFollows.has(tokens[at - 2]?.lower ?? '') ? halfOf(tokens, at - 3) : undefined) ??
    (tokens.some(({ lower }) => clockChange.test(lower)) ? 'early' : undefined)
  return [
    {
      ...germanTime({ hour, minute: 0, from: at - 1, start: word.start, end: word.end }, uhr.end, part),
      half: part !== undefined,
    },
  ]
}

/** Clocks are put forward and back at night. */
const clockChange = /^(?:zurück|vor|um)gestellt$|^(?:zeitumstellung|sommerzeit|winterzeit)$/

type Clock = { hour: number; minute: number; from: number; start: number; end: number }

/** `20`, `14.30` or `14:30` that ends before a token. */
function clockBefore(tokens: readonly Token[], end: number): Clock | undefined {
  const [last, sign, first] = [tokens[end - 1], tokens[end - 2], tokens[end - 3]]
  if (last?.kind !== 'number' || last.text.length > 2) return undefined
  const isPair =
    first?.kind === 'number' && sign?.start === first.end && sign.end === last.start && /^[.:]$/.test(sign.text)
  const clock = isPair
    ? { hour: Number(first.text), minute: Number(last.text), from: end - 3, start: first.start, end: last.end }
    : { hour: Number(last.text), minute: 0, from: end - 1, start: last.start, end: last.end }
  return clock.hour <= 24 && clock.minute < 60 ? clock : undefined
}

function isJoint(token: Token | undefined): boolean {
  return token !== undefined && ['bis', 'und', 'oder', '-', '–', '/'].includes(token.lower)
}

/** `8 Uhr morgens`, `8 Uhr abends`, `Montagfrüh um drei Uhr`. */
function halfOf(tokens: readonly Token[], at: number): 'early' | 'late' | undefined {
  const word = tokens[at]?.lower ?? ''
  if (/^(?:morgens|früh|vormittags)$|(?:tag|woch)(?:früh|morgen|vormittag)$/.test(word)) return 'early'
  return /^(?:abends|nachmittags|nachts|mittags)$|(?:tag|woch)(?:abend|nachmittag)$/.test(word) ? 'late' : undefined
}

function germanTime({ hour, minute, start, end }: Clock, uhrEnd: number, part?: 'early' | 'late'): Time {
  const isLate = part === 'late' && hour < 12 && hour > 4
  return { hour: (isLate ? hour + 12 : hour) % 24, minute, half: true, place: [start, Math.max(end, uhrEnd)] }
}

/** Everything in a text that can be a time of day: `8 p.m.`, `20:00`, `20h30`, `8.30`, and a number alone. */
export function readTimes(tokens: readonly Token[], language: string): Time[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'number' || token.text.length > 2 || Number(token.text) > 24) return []
    const minuteAt = minuteAfter(tokens, at)
    const last = minuteAt ?? at
    const hour = Number(token.text)
    const found = halfOfDayAfter(tokens, last + 1, { hour, language })
    const place: Place = [token.start, found?.end ?? tokens[last]?.end ?? token.end]
    const minute = minuteAt === undefined ? halfHourAfter(tokens, at) : Number(tokens[minuteAt]?.text)
    if (minute > 59 || isRestOfNumber(tokens, at)) return []
    const half = found?.half ?? halfOfDayBefore(tokens, at, language)
    const time = { hour: hourInHalf(hour, half), minute, half: half !== undefined, place }
    // Behind `heures`, minutes may as well be what comes next: `à 20 heures 15 personnes`.
    return minuteAt !== undefined && longHour.test(tokens[at + 1]?.lower ?? '')
      ? [time, { ...time, minute: 0 }]
      : [time]
  })
}

const longHour = /^(?:heures?|uur)$/

/** The minutes of `8:30`, `8.30`, `20 h 30` and `20時30分`. */
function minuteAfter(tokens: readonly Token[], at: number): number | undefined {
  const [sign, minute] = [tokens[at + 1], tokens[at + 2]]
  if (minute?.kind !== 'number' || minute.text.length > 2) return undefined
  if (minute.text.length === 1) return eastern.test(sign?.text ?? '') ? at + 2 : undefined
  const isClose = sign?.start === tokens[at]?.end && sign?.end === minute.start
  if (isClose && /^[:.,]$/.test(sign?.text ?? '')) return at + 2
  return shortHour.test(sign?.lower ?? '') || longHour.test(sign?.lower ?? '') ? at + 2 : undefined
}

const shortHour = /^[hu時时点點시]$/
const eastern = /^[時时点點시]$/

/** `4時半`, `4点半`. */
function halfHourAfter(tokens: readonly Token[], at: number): 30 | 0 {
  return /^(?:半|반)$/.test(tokens[at + 2]?.lower ?? '') && shortHour.test(tokens[at + 1]?.lower ?? '') ? 30 : 0
}

/** The second half of `20:00` is no hour of its own. */
function isRestOfNumber(tokens: readonly Token[], at: number): boolean {
  const [sign, first] = [tokens[at - 1], tokens[at - 2]]
  return (
    first?.kind === 'number' && sign?.start === first.end && /^[:.,]$/.test(sign.text) && sign.end === tokens[at]?.start
  )
}
