import type { Finding } from '../check.js'
import type { Token } from '../reading/tokens.js'
import { twoSided } from '../two-sided.js'
import type { Side } from './compare-dates.js'
import { readHalfHours } from './half-hours.js'
import type { Place } from './mention.js'
import { readGermanTimes, readTimes, type Time } from './read-times.js'
import { untoldTimes } from './tell-times.js'
import { hourWords } from './time-words.js'

/** More of them than this are no sentence, and would be compared each with each. */
const most = 50

/** Times of day and calendar weeks of the source that the target does not tell. */
export function compareTimes(source: Side, target: Side): Finding[] {
  const times = readGermanTimes(source.tokens).slice(0, most)
  const missing = untoldTimes(times, source, target)
  const { language } = target.calendar
  const halves = missing.length === 0 ? [] : readHalfHours(target.tokens, language)
  const others = missing.length === 0 ? [] : readTimes(target.tokens, language)
  const otherHalves = halves.filter(({ hour }) => !times.some(time => time.minute === 30 && time.hour % 12 === hour))
  const otherClocks = others.filter(
    ({ half, hour, minute }) =>
      (half || minute > 0) && !times.some(time => time.hour === hour % 24 && time.minute === minute),
  )
  const untold = [...otherHalves, ...otherClocks]
  const isFound = ({ minute }: Time) => minute === 30 && otherHalves.length > 0
  const lost = maybeInWords(target, source) ? missing.filter(isFound) : missing
  const weeks = weeksIn(source)
    .slice(0, most)
    .filter(({ week }) => !hasNumber(target, week))
  return [
    ...lost.map(({ place }, at) => findingOf(source, target, place, untold[at]?.place)),
    ...weeks.map(({ place }) => findingOf(source, target, place)),
  ]
}

/** Where the hours of a language are unknown in words, they are told so if it has no figures that the source has not. */
function maybeInWords({ tokens, calendar }: Side, source: Side): boolean {
  if (hourWords[calendar.language]) return false
  const figures = new Set(numbersIn(source))
  const hasClock = readTimes(tokens, calendar.language).some(({ half, minute }) => half || minute > 0)
  return !hasClock && numbersIn({ tokens }).every(figure => figures.has(figure))
}

function numbersIn({ tokens }: Pick<Side, 'tokens'>): number[] {
  return tokens.filter(({ kind }) => kind === 'number').map(({ text }) => Number(text))
}

/** `KW 12`, `12. Kalenderwoche`. */
function weeksIn({ tokens }: Side): { week: string; place: Place }[] {
  if (!tokens.some(isWeek)) return []
  return tokens.flatMap((token, at) => {
    if (!isWeek(token)) return []
    const dotted = tokens[at - 1]?.text === '.' ? tokens[at - 2] : undefined
    const number = [dotted, tokens[at + 1]].find(isWeekNumber)
    if (!number) return []
    return [
      { week: number.text, place: [Math.min(token.start, number.start), Math.max(token.end, number.end)] as Place },
    ]
  })
}

function isWeek({ lower }: Token): boolean {
  return lower === 'kw' || lower === 'kalenderwoche'
}

function isWeekNumber(token: Token | undefined): token is Token {
  return token?.kind === 'number' && token.text.length <= 2
}

function hasNumber({ tokens }: Side, week: string): boolean {
  return tokens.some(({ kind, text }) => kind === 'number' && Number(text) === Number(week))
}

function findingOf(source: Side, target: Side, sourcePlace: Place, targetPlace?: Place): Finding {
  const details = twoSided(
    { expected: source.text.slice(...sourcePlace) },
    { found: targetPlace ? target.text.slice(...targetPlace) : '' },
  )
  return {
    details,
    sourceSpan: source.plain.spanOf(...sourcePlace),
    ...(targetPlace ? { targetSpan: target.plain.spanOf(...targetPlace) } : {}),
  }
}
