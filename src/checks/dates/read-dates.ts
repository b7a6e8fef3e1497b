import type { Token } from '../reading/tokens.js'
import type { Calendar } from './calendar.js'
import { ambiguousMonths, beforeMonths, betweenWords, germanJoints, hourWords } from './date-words.js'
import { findNames, type Named } from './find-names.js'
import type { Mention, Place } from './mention.js'
import { readNumericDates } from './read-numeric-dates.js'

type Text = { tokens: readonly Token[]; calendar: Calendar }
type Figure = { value: number; place: Place; at: number }

/** Every day, month and weekday that a text names, in words or figures. */
export function readDates(plain: string, tokens: readonly Token[], calendar: Calendar): Mention[] {
  const text = { tokens, calendar }
  const named = findNames(tokens, calendar.months).flatMap(name => readMonth(text, name))
  const weekdays = findNames(tokens, calendar.weekdays).map(name => readWeekday(text, name))
  if (!/\d/.test(plain)) return [...named, ...weekdays]
  const counted = /[月월]/.test(plain) ? readCountedMonths(tokens) : []
  return [...named, ...readNumericDates(plain, calendar), ...weekdays, ...counted]
}

function readMonth(text: Text, name: Named): Mention[] {
  const { calendar } = text
  if (calendar.language === 'ro' && comparedBehind.test(text.tokens[name.to]?.lower ?? '')) return []
  const before = daysBefore(text, name)
  const takesAfter = (calendar.monthFirst || calendar.language === 'en') && (before.length === 0 || !calendar.dayFirst)
  const after = takesAfter ? daysAfter(text, name) : []
  const days = before.length > 0 && !(takesAfter && after.length > 0) ? before : after
  const year = yearNear(text, name, days)
  const base = {
    kind: 'date' as const,
    month: name.value,
    ...(year ? { year: year.value, yearPlace: year.place } : {}),
    name: { place: placeOf(text.tokens, name.from, name.to), form: name.form },
  }
  if (days.length === 0) {
    const certain = name.long && isMeant(text, name, year !== undefined)
    return [{ ...base, certain, place: spanOf([base.name.place, year?.place]) }]
  }
  const isSure = (name.long || isAbbreviated(text, name)) && !isAfterIn(text, name, before.length === 0)
  return days.map((day, at) => ({
    ...base,
    day: day.value,
    dayPlace: day.place,
    certain: isSure && (at === 0 || calendar.language === 'de'),
    place: spanOf([day.place, base.name.place, year?.place]),
  }))
}

/** `20 mai mulți`: the Romanian May is the word for more as well. */
const comparedBehind = /^(?:mul[tțţ]|pu[țţ]in)/

/** `4.`, `4th of`, `4. und 5.`: the nearest first. */
function daysBefore({ tokens, calendar }: Text, { from }: Named): Figure[] {
  const days: Figure[] = []
  let at = from - 1
  for (let skipped = 0; at >= 0 && skipped < 4; at--) {
    const token = tokens[at] as Token
    const day = dayIn(tokens, at)
    if (day) {
      days.push(day)
      skipped = 0
      if (days.length === 8) break
    } else if (isJoint(token, days.length, calendar)) skipped += token.kind === 'word' ? 1 : 0
    else break
  }
  return days
}

function isJoint({ kind, lower }: Token, days: number, { language, weekdays }: Calendar): boolean {
  if (kind === 'number') return false
  if (days === 0) return betweenWords.has(lower)
  if (weekdays.byFirstWord.has(lower) || lower === 'feira') return true
  return language === 'de' ? germanJoints.has(lower) : kind === 'word' ? lower.length <= 4 : ',/–-—.&'.includes(lower)
}

/** `December 4`, `December 4 and 5`. */
function daysAfter({ tokens }: Text, { to }: Named): Figure[] {
  const start = tokens[to]?.text === '.' ? to + 1 : to
  const first = dayIn(tokens, start)
  if (!first) return []
  const days = [first]
  for (let at = start + 1, skipped = 0; at < tokens.length && skipped < 3 && days.length < 8; at++) {
    const token = tokens[at] as Token
    const day = dayIn(tokens, at)
    if (day) days.push(day)
    if (token.kind === 'number' && !day) break
    if (token.kind === 'word' && token.lower.length > 4) break
    skipped = day ? 0 : skipped + 1
  }
  return days
}

/** A number that may be a day: no part of a decimal, a clock, a percentage or a name, as in `MH17`. */
function dayIn(tokens: readonly Token[], at: number): Figure | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length > 2) return undefined
  const value = Number(token.text)
  const [next, afterNext, last] = [tokens[at + 1], tokens[at + 2], tokens[at - 1]]
  const isDecimal = next?.start === token.end && /^[.,:]$/.test(next.text) && isNumberAt(afterNext, next.end)
  const isRest = last?.end === token.start && /^[.,:]$/.test(last.text) && tokens[at - 2]?.kind === 'number'
  const isOfName = last?.end === token.start && /[A-Z]$/.test(last.text)
  if (value < 1 || value > 31 || isOfName || isDecimal || isRest || next?.text === '%' || isHour(tokens, at))
    return undefined
  return { value, place: [token.start, token.end], at }
}

/** `14 h le 24 décembre`, `2 p.m. on 24 December`. */
function isHour(tokens: readonly Token[], at: number): boolean {
  const [next, dot, last] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (hourWords.has(next?.lower ?? '')) return true
  return /^[ap]$/.test(next?.lower ?? '') && dot?.text === '.' && last?.lower === 'm'
}

function isNumberAt(token: Token | undefined, start: number): boolean {
  return token?.kind === 'number' && token.start === start
}

/** Four figures after the date, or before it where years come first. */
function yearNear({ tokens, calendar }: Text, { from, to }: Named, days: readonly Figure[]): Figure | undefined {
  const end = Math.max(to - 1, ...days.map(({ at }) => at))
  for (let at = end + 1; at < end + 5 && at < tokens.length; at++) {
    const year = yearIn(tokens, at)
    if (year) return year
    if (!betweenWords.has(tokens[at]?.lower ?? '')) break
  }
  if (!calendar.monthFirst) return undefined
  const begin = Math.min(from, ...days.map(({ at }) => at))
  for (let at = begin - 1; at >= 0 && at > begin - 4; at--) {
    const year = yearIn(tokens, at)
    if (year) return year
    if (!betweenWords.has(tokens[at]?.lower ?? '')) break
  }
  return undefined
}

function yearIn(tokens: readonly Token[], at: number): Figure | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length !== 4 || !/^[12]/.test(token.text)) return undefined
  return { value: Number(token.text), place: [token.start, token.end], at }
}

/** Whether a month without a day is meant as a month: `May` alone may be a verb, `August` a name. */
function isMeant({ tokens, calendar }: Text, { from, to }: Named, hasYear: boolean): boolean {
  const { language } = calendar
  const [last, next] = [tokens[from - 1], tokens[to]]
  if (next?.text === '-' || last?.text === '-') return false
  const isAmbiguous =
    language in ambiguousMonths ? ambiguousMonths[language]?.includes(tokens[from]?.lower ?? '') : true
  const isCapital = capital.test(tokens[from]?.text ?? '')
  const mustBeCapital = language === 'en' || language === 'de'
  if (isAmbiguous && isCapital && !mustBeCapital && from > 0) return false
  if (!isAmbiguous || hasYear) return true
  if (language === 'de' && beforePeople.test(last?.lower ?? '') && capital.test(next?.text ?? '')) return false
  return (isCapital || !mustBeCapital) && (beforeMonths[language]?.includes(last?.lower ?? '') ?? false)
}

/** „Das Bild von August Macke“: what stands before months and people alike. */
const beforePeople = /^(?:von|und|oder|nach|vor|den|dem)$/

/** `Dec. 4` and `Dec 4`, but not the Italian `2 set`. */
function isAbbreviated({ tokens }: Text, { from, to }: Named): boolean {
  return capital.test(tokens[from]?.text ?? '') && (tokens[to]?.text === '.' || from > 0)
}

/** `In December 12 people …` */
function isAfterIn({ tokens, calendar }: Text, { from }: Named, isAfter: boolean): boolean {
  return isAfter && calendar.language === 'en' && tokens[from - 1]?.lower === 'in'
}

function readWeekday({ tokens, calendar }: Text, name: Named): Mention {
  const place = placeOf(tokens, name.from, name.to)
  const [last, next] = [tokens[name.from - 1], tokens[name.to]]
  const isPart = next?.text === '-' || last?.text === '-'
  const isName =
    calendar.language === 'de' && /^(herr|herrn|frau|der|die|das)$/.test(last?.lower ?? '') && name.value === 7
  const isCapital = capitalOrDaily.test(tokens[name.from]?.text ?? '')
  const isWritten = calendar.language !== 'de' && calendar.language !== 'en' ? true : isCapital
  const form = { place, form: name.form }
  return {
    kind: 'weekday',
    weekday: name.value,
    certain:
      (name.long || isUnspaced(tokens, name) || isShortBeforeDate(tokens, name, calendar)) &&
      isWritten &&
      !isPart &&
      !isName,
    place,
    name: form,
  }
}

/** `周五` is short, and nothing else. */
function isUnspaced(tokens: readonly Token[], { from, to }: Named): boolean {
  return to - from === 2 && tokens[from]?.text === '周'
}

/** `Sa., 9. Mai` */
function isShortBeforeDate(tokens: readonly Token[], { to }: Named, { language }: Calendar): boolean {
  if (language !== 'de' || tokens[to]?.text !== '.') return false
  return dayIn(tokens, tokens[to + 1]?.text === ',' ? to + 2 : to + 1) !== undefined
}

/** 12月4日 and 12월 4일. */
function readCountedMonths(tokens: readonly Token[]): Mention[] {
  return tokens.flatMap((token, at) => {
    if (!/^[月월]$/.test(token.text)) return []
    const month = tokens[at - 1]
    if (month?.kind !== 'number' || Number(month.text) < 1 || Number(month.text) > 12) return []
    const day = /^[日일]$/.test(tokens[at + 2]?.text ?? '') ? dayIn(tokens, at + 1) : undefined
    const year = /^[年년]$/.test(tokens[at - 2]?.text ?? '') ? yearIn(tokens, at - 3) : undefined
    const base = { kind: 'date' as const, month: Number(month.text), certain: true }
    const place = spanOf([year?.place, [month.start, token.end], day?.place])
    return [
      {
        ...base,
        place,
        ...(day ? { day: day.value, dayPlace: day.place } : {}),
        ...(year ? { year: year.value, yearPlace: year.place } : {}),
      },
    ]
  })
}

function placeOf(tokens: readonly Token[], from: number, to: number): Place {
  return [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
}

function spanOf(places: readonly (Place | undefined)[]): Place {
  const there = places.filter(place => place !== undefined)
  return [Math.min(...there.map(([start]) => start)), Math.max(...there.map(([, end]) => end))]
}

const capital = /^\p{Lu}/u
const capitalOrDaily = /^\p{Lu}|tags$/u
