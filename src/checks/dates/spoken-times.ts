import { numberLanguageOf } from '../numbers/number-languages.js'
import type { Token } from '../reading/tokens.js'
import { halfOfDayAfter, hourInHalf } from './half-of-day.js'
import type { Time } from './read-times.js'
import { hourWords, midnight, noon } from './time-words.js'

/** Asks for one time after the other whether a text tells it in words. One `half` tells one half hour, and no other. */
export function spokenTimes(tokens: readonly Token[], language: string): (time: Time) => boolean {
  let halves = countOf(tokens, halfWords)
  const quarters = quartersIn(tokens)
  let numbers: ReadonlySet<number | undefined> | undefined
  return time => {
    const { minute } = time
    if (minute === 0) return saysHour(tokens, language, time)
    if (!isHourNear(tokens, language, time)) return false
    if (minute === 30 && halves-- > 0) return true
    if (minute % 30 === 15 && takeQuarter(quarters, minute)) return true
    if (minute % 5 !== 0) return false
    numbers ??= numbersSaid(tokens, language)
    return saysMinute(numbers, minute)
  }
}

/** Where half an hour is told by the hour that is to come, as in German, or by the one that has begun. */
const halfBefore = new Set(['pl', 'nl'])

const halfWords = /^(half|media|mezz[oa]|demie?|meia|wpół|pół)$/
const fortyWords = /^(?:forty|quarante|cuarenta|quaranta|quarenta|czterdzieści|vijfenveertig)/
const quarterWords = /^(quarter|quart|cuarto|quarto|kwart|kwartier|kwadrans)$/

/** `Quarter past`, `et quart`, `kwadrans po` are 15 minutes, `quarter to`, `moins le quart`, `za kwadrans` 45; others may be either. */
function quartersIn(tokens: readonly Token[]): (15 | 45 | undefined)[] {
  return tokens.flatMap(({ lower }, at) => {
    if (!quarterWords.test(lower)) return []
    const [before, behind] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? '']
    const sign = articles.has(before) ? (tokens[at - 2]?.lower ?? '') : before
    if (toNext.has(behind) || fromNext.has(sign)) return [45]
    return [toLast.has(behind) || fromLast.has(sign) ? 15 : undefined]
  })
}

const articles = new Set(['a', 'le', 'un', 'um', 'een'])
const toNext = new Set(['to', 'of', 'till', 'before', 'voor', 'przed', 'para'])
const toLast = new Set(['past', 'after', 'over', 'na', 'po'])
const fromNext = new Set(['moins', 'menos', 'meno', 'za'])
const fromLast = new Set(['et', 'y', 'e'])

/** Each tells one time. */
function takeQuarter(quarters: (15 | 45 | undefined)[], minute: number): boolean {
  const own = quarters.indexOf(minute as 15 | 45)
  const at = own < 0 ? quarters.indexOf(undefined) : own
  if (at >= 0) quarters.splice(at, 1)
  return at >= 0
}

function countOf(tokens: readonly Token[], words: RegExp): number {
  return tokens.filter(({ lower }) => words.test(lower)).length
}

/** `at eight`, unless it is eight in the morning that should be twenty. */
function saysHour(tokens: readonly Token[], language: string, { hour, half }: Time): boolean {
  if (hour === 12 && hasPhrase(tokens, noon)) return true
  if (hour === 0 && hasPhrase(tokens, midnight)) return true
  const spoken = hour % 12 || 12
  return tokens.some(({ lower }, at) => {
    if (!isHourWord(lower, spoken, language)) return false
    const found = halfOfDayAfter(tokens, at + 1, { hour: spoken, language })
    return !found || !half || hourInHalf(spoken, found.half) === hour
  })
}

/**
 * `half past seven` names the hour that has begun, `wpół do ósmej` and `quarter to eight` the next; in words or figures.
 */
function isHourNear(tokens: readonly Token[], language: string, time: Time): boolean {
  if (!hourWords[language]) return true
  const hours = hoursNear(time, language, countOf(tokens, halfWords) > 0)
  // `Sept heures quarante-cinq` has the hour before.
  const before = time.minute === 45 && tokens.some(({ lower }) => fortyWords.test(lower)) ? [time.hour] : []
  return [...hours, ...before].some(
    hour =>
      (hour % 12 === 0 && (hasPhrase(tokens, noon) || hasPhrase(tokens, midnight))) ||
      tokens.some(
        ({ lower, kind }) =>
          isHourWord(lower, hour % 12 || 12, language) || (kind === 'number' && Number(lower) % 12 === hour % 12),
      ),
  )
}

function hoursNear({ hour, minute }: Time, language: string, isHalf: boolean): number[] {
  if (minute < 30 || (minute === 30 && !halfBefore.has(language))) return [hour]
  return minute === 45 || (minute === 30 && isHalf) ? [hour + 1] : [hour, hour + 1]
}

/** `ten to twelve`, `twenty past` and `douze heures trente`: the minutes that have gone, or that are left. */
function saysMinute(said: ReadonlySet<number | undefined>, minute: number): boolean {
  return said.has(minute) || said.has(60 - minute) || (minute === 45 && said.has(40) && said.has(5))
}

function numbersSaid(tokens: readonly Token[], language: string): ReadonlySet<number | undefined> {
  const { cardinals } = numberLanguageOf(language)
  return new Set(tokens.flatMap(({ lower }) => lower.split('-').map(word => cardinals.get(word))))
}

function isHourWord(lower: string, hour: number, language: string): boolean {
  const word = hourWords[language]?.[hour - 1]
  if (word === undefined) return false
  return language === 'pl' ? lower.startsWith(word) && polishOrdinal.test(lower) : lower === word
}

/** `O piątej`, but neither `w piątek` nor `w czwartek`. */
const polishOrdinal = /(?:a|ą|ej|e|i|im|iej|y|ym|ego|emu)$/

function hasPhrase(tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  return tokens.some(({ lower }, at) => words.has(lower) || words.has(`${lower}-${tokens[at + 2]?.lower}`))
}
