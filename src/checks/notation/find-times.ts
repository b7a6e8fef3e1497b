import { lean } from '../reading/lean-pattern.js'
import { matchesIn } from '../reading/matches-in.js'
import { signKindAt, signKinds } from '../reading/sign-kinds.js'
import { inSmallLetters } from '../reading/small-letters.js'
import { readTokens } from '../reading/tokens.js'
import { monthsOf } from './months.js'

/** A date or a time of day in a text: `figures` are all numbers that another language may tell it by. */
export type TimeSpan = { start: number; end: number; kind: 'date' | 'clock'; figures: number[] }

const space = '[ \\u00a0\\u202f]'
const gap = `${space}?`
const joint = `(?:${space}?(?:bis|und|oder|[-–/]|to|and|or|et|au|à|ou|y|al|e|i|do|na|a|lub|oraz|en|tot|op|of|auf(?:${space}den)?)${space}?)`
const day = '(?:3[01]|[12]\\d|0?[1-9])(?!\\d)(?:\\.|st|nd|rd|th|er|º|ª|°|e)?'
const days = `(?:${day}${joint}(?:the )?(?:le )?)?${day}`
const clock = '\\d{1,2}(?:[.:h]\\d{2})?'
const half = '[ap]\\.?[ \\u00a0\\u202f]?m\\b\\.?'
const hours = `(?:Uhr|uur|o[’']clock|heures?|horas?|hrs?|hod\\.?|h(?:${space}?\\d{2})?|${half}|noon|midnight)(?![\\p{L}\\d])`
const before = '(?:alle|dalle|ore|godz\\.|godzin(?:ie|a|y)|às|kl\\.)'
/** `A las 8`. In French and Italian the same word stands before anything. */
const beforeInSpanish = '(?:las?)'

/** Each is tried where figures begin. */
const clocks = [
  `(?<![\\d.,])${clock}(?:${gap}(?:${hours}))?${joint}${clock}${gap}${hours}`,
  `(?<![\\d.,:])${clock}${gap}${hours}`,
  `(?<![\\d.,:])(?:[01]?\\d|2[0-4]):[0-5]\\d(?![\\d:]|[.,]\\d|${space}(?:Stunden|Minuten))`,
  `(?<![\\d.,\\p{L}])\\d{1,2}h\\d{2}(?!\\d)`,
  `(?<!\\d)\\d{1,2}[時时点點시](?![間间钟鐘])(?: ?\\d{1,2}[分분])?`,
].map(source => lean(new RegExp(source, 'uy')))

/** Whatever `clocks` find has one of these: most texts have none. */
const mayBeClock =
  /\d[ \u00a0\u202f]?(?:Uhr|uur|o[’']clock|h|[ap]\.?[ \u00a0\u202f]?m|noon|midnight)|\d:\d\d|\d[時时点點시]/

/** `Doce de las 14 camas` are no hours. */
const nounBehind = '(?![ \\u00a0](?!horas|menos|antes|después|además)\\p{L}{2,}s(?!\\p{L}))'

const [mayBeClockBefore, mayBeSpanishClock] = [before, beforeInSpanish].map(
  words => new RegExp(`${words}${space}\\d`),
) as [RegExp, RegExp]
const [clockBefore, spanishClock] = [before, beforeInSpanish].map(words =>
  lean(
    new RegExp(
      `(?<![\\p{L}])${words}${space}${clock}(?:${joint}(?:las )?${clock})?(?![\\d.,]\\d|\\d)${nounBehind}`,
      'gu',
    ),
  ),
) as [RegExp, RegExp]
const inSpanish = /^(?:es|ca|gl|ast)(?![a-z])/

const hasClockWord = /Uhr|uur|o[’']clock/
const clockInWords = lean(new RegExp(`(?<!\\p{L})\\p{L}{2,12}${space}(?:Uhr|uur|o[’']clock)(?!\\p{L})`, 'gu'))

const numericDates =
  /(?<![\d.,/-])(?:\d{1,2}\.[ \u00a0\u202f]?\d{1,2}\.(?:[ \u00a0\u202f]?(?:\d{4}|\d{2}))?|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?![\d/-])/uy

/** 2026年12月4日, 12월 4일. */
const countedDates = /(?<!\d)(?:\d{2,4}[年년] ?)?\d{1,2}[月월](?: ?\d{1,2}[日일])?/uy

/** Whatever `countedDates` find has one of these. */
const monthSign = /[月월]/

/** `months` are the first words of their names; `fromDay` begins with figures, the others with the month. */
type DatePatterns = { months: ReadonlySet<string>; fromDay: RegExp; fromMonth: readonly RegExp[] }

const known = new Map<string, DatePatterns>()

/** Finds what `dates-and-times` compares, so that no other check takes its figures for counts. */
export function findTimes(text: string, language: string): TimeSpan[] {
  const inWords = hasClockWord.test(text) ? spansOf(text, clockInWords, 'clock') : []
  const starts = figureStarts(text)
  if (starts.length === 0) return inWords

  const clockSpans = [
    ...(mayBeClock.test(text) ? clocks.flatMap(pattern => spansAt(text, starts, pattern, 'clock')) : []),
    ...(mayBeClockBefore.test(text) ? spansOf(text, clockBefore, 'clock') : []),
    ...(inSpanish.test(language) && mayBeSpanishClock.test(text) ? spansOf(text, spanishClock, 'clock') : []),
  ]
  return [...datesIn(text, starts, language), ...clockSpans, ...inWords].sort((one, other) => one.start - other.start)
}

function figureStarts(text: string): number[] {
  const starts: number[] = []
  let wasFigure = false
  for (let at = text.search(/\d/); at >= 0 && at < text.length; at += 1) {
    const isFigure = signKindAt(text, at) === signKinds.digit
    if (isFigure && !wasFigure) starts.push(at)
    wasFigure = isFigure
  }
  return starts
}

function datesIn(text: string, starts: readonly number[], language: string): TimeSpan[] {
  const { months, fromDay, fromMonth } = datePatternsOf(language)
  const counted = monthSign.test(text) ? spansAt(text, starts, countedDates, 'date') : []
  const inFigures = [...spansAt(text, starts, numericDates, 'date'), ...counted]
  if (!readTokens(text).some(({ lower }) => months.has(lower))) return inFigures
  const small = inSmallLetters(text)
  return [
    ...spansAt(small, starts, fromDay, 'date'),
    ...fromMonth.flatMap(pattern => spansOf(small, pattern, 'date')),
    ...inFigures,
  ]
}

function spansOf(text: string, pattern: RegExp, kind: TimeSpan['kind']): TimeSpan[] {
  return matchesIn(text, pattern).map(({ 0: found, index }) => spanOf(found, index, kind))
}

function spansAt(text: string, starts: readonly number[], pattern: RegExp, kind: TimeSpan['kind']): TimeSpan[] {
  const spans: TimeSpan[] = []
  let end = 0
  for (const start of starts) {
    if (start < end) continue
    pattern.lastIndex = start
    const found = pattern.exec(text)?.[0]
    if (found === undefined) continue
    spans.push(spanOf(found, start, kind))
    end = start + found.length
  }
  return spans
}

function spanOf(found: string, start: number, kind: TimeSpan['kind']): TimeSpan {
  const parts = [...found.matchAll(/\d+/g)]
  const figures = parts.map(([figure]) => Number(figure))
  if (kind === 'date') return { start, end: start + found.length, kind, figures }
  const hasMinutes = minutes.test(found)
  const told = parts.flatMap(({ 0: figure, index }) => {
    if (!hasMinutes) return atTheHour(Number(figure))
    return beforeMinutes.test(found.slice(0, index)) ? minutesTold(Number(figure)) : hourTold(Number(figure))
  })
  return { start, end: start + found.length, kind, figures: told.filter(figure => figure >= 0) }
}

const minutes = /\d[ \u00a0\u202f]?[.:h点點時时][ \u00a0\u202f]?\d{2}/
const beforeMinutes = /\d[ \u00a0\u202f]?[.:h点點時时][ \u00a0\u202f]?$/

/** Twenty o'clock is eight in the evening. */
function atTheHour(figure: number): number[] {
  return [figure, figure + 12, figure - 12]
}

/** Half an hour before the hour is `halb`, and a quarter belongs to the next one. */
function hourTold(figure: number): number[] {
  return [...atTheHour(figure), figure + 1, figure - 1, figure - 11]
}

/** The minutes that have gone, or that are left. */
function minutesTold(figure: number): number[] {
  return [figure, 60 - figure]
}

function datePatternsOf(language: string): DatePatterns {
  const held = known.get(language)
  if (held) return held

  const months = monthsOf(language)
  const month = `(?:${months.map(name => quoted(name.toLowerCase())).join('|')})${/^ro(?![a-z])/.test(language) ? noMore : ''}`
  const year = `(?:,?${space}?(?:de |del |of )?\\d{4}(?!\\d))?`
  const fromDay = `(?<![\\d.,])${days}${space}?(?:de${space}|d[’']|of${space})?${month}(?!\\p{L})\\.?${year}`
  const fromMonth = [
    `(?<!\\p{L})${month}\\.?${space}(?:the )?${days}(?![\\d.,%]\\d|\\d)${year}`,
    `(?<!\\p{L})${month}(?!\\p{L})\\.?,?${space}(?:de |del |of )?\\d{4}(?!\\d)`,
  ]
  const made = {
    months: new Set(months.map(name => readTokens(name)[0]?.lower ?? '')),
    fromDay: lean(new RegExp(fromDay, 'uy')),
    fromMonth: fromMonth.map(source => lean(new RegExp(source, 'gu'))),
  }
  known.set(language, made)
  return made
}

/** The Romanian May is the word for more as well: `20 mai mulți`. */
const noMore = `(?!${space}(?:mul[tțţ]|pu[țţ]in))`

function quoted(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
