import { feastsIn } from '../dates/feasts.js'
import { findTimes, type TimeSpan } from '../notation/find-times.js'
import { numberNotationOf } from '../notation/number-notation.js'
import { readOnce } from '../reading/read-once.js'
import type { Token } from '../reading/tokens.js'
import { numberLanguageOf } from './number-languages.js'
import { type NumberReading, numberReading } from './number-reading.js'
import { openText } from './open-text.js'
import { withPartsOfShares } from './parts-of-shares.js'
import { isPercentBefore, shareAt } from './percents.js'
import { readFigureToken } from './read-figure-token.js'
import { mayBeNumber, readWordToken } from './read-word-token.js'
import { isFigure, tokensOf } from './tokens.js'

/** All numbers of a text without tags, in their order, in figures or in words. */
export const readNumbers = readOnce(readAllNumbers)

function readAllNumbers(text: string, language: string): readonly NumberReading[] {
  const open = openText(text)
  const context = {
    text: open,
    tokens: tokensOf(open),
    language: numberLanguageOf(language),
    notation: numberNotationOf(language),
  }

  const readings: NumberReading[] = []
  for (let index = 0; index < context.tokens.length; ) {
    const token = context.tokens[index] as Token
    if (!isFigure(token) && !mayBeNumber(token, context.language)) {
      index += 1
      continue
    }
    const read = isFigure(token) ? readFigureToken(context, index) : readWordToken(context, index)
    for (const reading of read.readings) readings.push(numberReading(reading))
    index = read.next
  }
  const times = timesIn(open, language)
  if (readings.length === 0) return withTimes([], times)
  const tenths = readings.map(withTenths(open))
  const own = outsideShares(tenths.map(reading => withShare(reading, open, language)))
  const shared = withPartsOfShares(own, open, language).map(withNext(open))
  return withTimes(withScalesOfNext(shared, open), times)
}

/** Dates and times of day; in German, days by their feasts as well. */
function timesIn(text: string, language: string): TimeSpan[] {
  const times = findTimes(text, language)
  const feasts = /^de(?![a-z])/.test(language) ? feastsIn(text) : []
  if (feasts.length === 0) return times
  const days = feasts.map(({ day, start, end }): TimeSpan => ({ start, end, kind: 'date', figures: [day] }))
  return [...times, ...days].sort((one, other) => one.start - other.start)
}

/** `Tres décimas` are three tenths of a point. */
function withTenths(text: string) {
  return (reading: NumberReading): NumberReading => {
    if (text[reading.end + 1] !== 'd') return reading
    const [value = 0] = reading.values
    const found = tenthsBehind.exec(text.slice(reading.end, reading.end + 10))
    if (!found || value >= 10) return reading
    return {
      ...reading,
      values: [...reading.values, value / 10],
      share: 'bare',
      shareEnd: reading.end + found[0].length,
    }
  }
}

const tenthsBehind = /^[ \u00a0\u202f](?:d[ée]cim[ao]s?|decim[oi])(?!\p{L})/u

function withShare(reading: NumberReading, text: string, language: string): NumberReading {
  if (reading.share) return reading
  const found = shareAt(text, reading.headEnd ?? reading.end, language)
  if (found) return withHundredths({ ...reading, share: found.share, shareEnd: Math.max(found.end, reading.end) })
  return isPercentBefore(text, reading.start, language)
    ? { ...reading, share: 'percent', shareEnd: reading.end }
    : reading
}

/** 25 basis points are a quarter of a percentage point, and 100 are `a point`. */
function withHundredths(reading: NumberReading): NumberReading {
  const { values, share, sharedWithNext } = reading
  if (share !== 'basis' && sharedWithNext !== 'basis') return reading
  const [value = 0] = values
  return { ...reading, values: [...values, value / 100], ...(value === 100 && { mayGo: true }) }
}

/** The hundred of `por ciento` is none. */
function outsideShares(readings: readonly NumberReading[]): NumberReading[] {
  return readings.filter(({ start }, index) => start >= (readings[index - 1]?.shareEnd ?? 0))
}

function withNext(text: string) {
  return (reading: NumberReading, index: number, all: readonly NumberReading[]): NumberReading => {
    const next = all[index + 1]
    const last = all[index - 1]
    if (!reading.share && last?.share && last.shareEnd === last.end && reading.start - last.end <= 12)
      return { ...reading, sharedWithNext: last.share }
    if (reading.share || !next?.share || next.start - reading.end > 25) return reading
    if (farApart.test(text.slice(reading.end, next.start))) return reading
    return withHundredths({ ...reading, sharedWithNext: next.share })
  }
}

/**
 * In `from 3 to an expected 5 million` the three are millions too, as are the 700 of `von 700 bis 750 auf 600 Millionen`,
 * and another language may say so.
 */
function withScalesOfNext(readings: readonly NumberReading[], text: string): NumberReading[] {
  const scaled = [...readings]
  let scale: number | undefined
  for (let index = scaled.length - 1; index >= 0; index -= 1) {
    const reading = scaled[index] as NumberReading
    const next = scaled[index + 1]
    const isJoined =
      scale !== undefined &&
      next !== undefined &&
      !reading.scale &&
      !reading.share &&
      next.start - reading.end <= 40 &&
      rangeJoint.test(text.slice(reading.end, next.start))
    if (!isJoined || scale === undefined) {
      scale = reading.scale
      continue
    }
    const [value = 0] = reading.values
    scaled[index] = { ...reading, values: [...reading.values, value * scale] }
  }
  return scaled
}

const rangeJoint =
  /^(?:[ \u00a0\u202f]?[-–—/][ \u00a0\u202f]?|(?:[ \u00a0\u202f]|,[ \u00a0\u202f](?=sondern|but|mais|sino|lecz|ale|maar|ma|mas))(?:bis|und|oder|auf|sondern|but|mais|sino|lecz|ale|maar|ma|mas|to|and|or|et|à|ou|y|a|o|e|i|do|lub|oraz|en|tot|of|na|naar|su|hasta|jusqu['’]à)[ \u00a0\u202f](?:\p{Ll}{2,20}[ \u00a0\u202f]){0,2})(?:[€$£][ \u00a0\u202f]?)?$/u

/** What a date or a clock says is left to `dates-and-times`: it may be found here, but is not asked for. */
function withTimes(readings: readonly NumberReading[], times: readonly TimeSpan[]): NumberReading[] {
  let passed = 0
  const eased = readings.map(reading => {
    while ((times[passed]?.end ?? Number.POSITIVE_INFINITY) <= reading.start) passed++
    const time = times[passed]
    const isInside = time !== undefined && time.start < reading.end && !reading.share
    return isInside ? { ...reading, isAsked: false, isOdd: false } : reading
  })
  for (const { start, end, figures, kind } of times) {
    const isClock = kind === 'clock' ? true : undefined
    if (figures.length > 0) eased.push(numberReading({ values: figures, start, end, isAsked: false, isClock }))
  }
  return eased
}

const farApart = /[.;:()]|\p{L} +\p{L}+ +\p{L}/u
