import { baseLanguage } from '../../reading/base-language.js'
import type { NumberReading } from '../number-reading.js'
import type { Side } from '../quantities.js'
import type { PartFault } from './find-part-faults.js'
import { wordsOfRank } from './rank-words.js'

/**
 * Ordinals and parts may be told in many ways, and are asked of nobody. But where each text has one that the other says in
 * no way, one became the other.
 */
export function findOtherRanks(source: Side, target: Side): PartFault[] {
  const mine = ranksIn(source)
  if (mine.length === 0) return []
  const theirs = ranksIn(target)
  if (theirs.length === 0) return []
  const [lost, ...more] = withoutPairs(mine, theirs).filter(rank => !isTold(rank, notRanks(target, theirs)))
  const [found, ...others] = withoutPairs(theirs, mine).filter(rank => !isTold(rank, notRanks(source, mine)))
  if (lost && found) return more.length + others.length === 0 ? [{ source: lost.reading, target: found.reading }] : []
  return lost || found ? [] : otherCounts(mine, theirs, source, target)
}

/** Each rank of the others is one of these. */
function withoutPairs(ranks: readonly Rank[], others: readonly Rank[]): Rank[] {
  const free = others.map(({ value }) => value)
  return ranks.filter(({ value }) => {
    const at = free.indexOf(value)
    if (at >= 0) free.splice(at, 1)
    return at < 0
  })
}

function notRanks({ text, readings }: Side, ranks: readonly Rank[]): NumberReading[] {
  return readings.filter(reading => !isPeriod(reading, text) && !ranks.some(rank => rank.reading === reading))
}

/** The third quarter is not the fourth, though there are four of them. */
function isPeriod({ start, end }: NumberReading, text: string): boolean {
  return quarters.test(text.slice(start, end)) && ordinalBefore.test(text.slice(Math.max(0, start - 16), start))
}

const quarters = /^quart(?:als?|er)$/i
const ordinalBefore =
  /(?:erste[mnrs]?|zweite[mnrs]?|dritte[mnrs]?|vierte[mnrs]?|first|second|third|fourth|[1-4](?:\.|st|nd|rd|th))[ \u00a0-]$/i

type Rank = { reading: NumberReading; value: number; count: NumberReading | undefined }

function ranksIn({ text, language, readings }: Side): Rank[] {
  const words = wordsOfRank[baseLanguage(language)]
  if (!words) return []
  return readings.flatMap((reading, at) => {
    const value = reading.isAsked || reading.isClock ? null : rankOf(reading.values[0] ?? 0)
    if (value === null) return []
    const word = text.slice(reading.start, reading.end).toLowerCase()
    if (!words.test(word) || isPeriod(reading, text) || isNoRank(text, reading, language)) return []
    const before = readings[at - 1]
    return [{ reading, value, count: before && isCountOf(before, reading, text) ? before : undefined }]
  })
}

/** Another tenth is no two of them. */
function isCountOf(count: NumberReading, { start }: NumberReading, text: string): boolean {
  return start - count.end === 1 && (count.values[0] ?? 0) > 1 && text.slice(count.start, count.end) !== 'another'
}

function rankOf(value: number): number | null {
  const rank = value > 0 && value < 0.4 ? Math.round(1 / value) : value
  return Number.isInteger(rank) && rank >= 2 && rank <= 20 ? rank : null
}

/** Floors are counted from another one in America, and Portuguese counts the days of the week. */
function isNoRank(text: string, { start, end }: NumberReading, language: string): boolean {
  if (floorBehind.test(text.slice(end, end + 16))) return true
  return /^pt/.test(language) && dayBefore.test(text.slice(Math.max(0, start - 8), start))
}

const floorBehind =
  /^(?:[ \u00a0-](?:Stock|Etage|Ober|Geschoss|OG|floor|stor|étage|piso|planta|andar|pian|verdieping|etage|pi[ęe]t)|-feira)/u
const dayBefore = /(?:^|[ \u00a0])(?:n?[aà]|esta|nesta|desta|[àe]s)[ \u00a0]$/iu

/** By the same number in whatever form, or by so many percent. */
function isTold({ value }: Rank, readings: readonly NumberReading[]): boolean {
  return readings.some(({ values }) =>
    values.some(other => other === value || Math.abs(other * value - 1) < 0.01 || Math.abs(other * value - 100) < 2),
  )
}

/** Two thirds and one third, where nothing else in the other text is two. */
function otherCounts(mine: readonly Rank[], theirs: readonly Rank[], source: Side, target: Side): PartFault[] {
  for (const rank of mine) {
    const same = theirs.filter(({ value }) => value === rank.value)
    const [other] = same
    if (
      !isPart(rank) ||
      isQuarterPast(rank, source.text) ||
      !other ||
      same.length > 1 ||
      mine.some(one => one !== rank && one.value === rank.value)
    )
      continue
    const isLost = rank.count && !other.count && !isSaid(rank.count, target.readings)
    const isFound = other.count && !rank.count && !isSaid(other.count, source.readings)
    if (isLost || isFound) return [{ source: from(rank.count, rank.reading), target: from(other.count, other.reading) }]
  }
  return []
}

function isPart({ reading: { values } }: Rank): boolean {
  return (values[0] ?? 1) < 1
}

/** `drei viertel vier` is a time of day, and written small. */
function isQuarterPast({ reading: { start } }: Rank, text: string): boolean {
  return text[start] === 'v'
}

function isSaid({ values: [count = 0] }: NumberReading, readings: readonly NumberReading[]): boolean {
  return readings.some(({ values }) => values.includes(count))
}

function from(count: NumberReading | undefined, reading: NumberReading): NumberReading {
  return { ...reading, start: count?.start ?? reading.start }
}
