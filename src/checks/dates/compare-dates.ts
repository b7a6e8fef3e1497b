import type { Finding } from '../check.js'
import type { PlainText } from '../reading/plain-text.js'
import type { Token } from '../reading/tokens.js'
import { twoSided } from '../two-sided.js'
import type { Calendar } from './calendar.js'
import { firstWords } from './date-words.js'
import { hasFormOf } from './find-names.js'
import type { Mention } from './mention.js'

/** More dates than this are no sentence, and would be compared each with each. */
const most = 100

/** One language's side of a pair: its text, legible, and what was read in it. Places are those of the plain text. */
export type Side = {
  plain: PlainText
  text: string
  tokens: readonly Token[]
  mentions: readonly Mention[]
  calendar: Calendar
}

/** Dates and weekdays of the source that the target lacks, with what stands there instead; and those it invents. */
export function compareDates(
  source: Side,
  target: Side,
  kind: Mention['kind'],
): { finding: Finding; wrong?: Mention; right?: Mention }[] {
  if (!hasKind(source, kind) && !hasKind(target, kind)) return []
  const said = { ...source, mentions: distinct(ofKind(source, kind)) }
  const told = { ...target, mentions: distinct(ofKind(target, kind)) }
  const missing = certainIn(source, kind).filter(
    mention =>
      !isTold(mention, told) &&
      !isInName(mention, source.text, target.text) &&
      !isNightBefore(mention, source.text, told),
  )
  const invented = certainIn(target, kind).filter(mention => !isFounded(mention, said))
  const pairs = missing.map(right => ({ right, wrong: withOtherYear(right, target) ?? take(invented, right) }))
  // Scripts without case have more forms than we know: only what is both missing and invented is certain there.
  const sure = hasCase(target.text) ? pairs : pairs.filter(({ wrong }) => wrong)
  return [
    ...sure.map(({ right, wrong }) => ({
      finding: findingOf(source, target, right, wrong),
      right,
      ...(wrong ? { wrong } : {}),
    })),
    ...invented.map(wrong => ({ finding: findingOf(source, target, undefined, wrong), wrong })),
  ]
}

function hasKind({ mentions }: Side, kind: Mention['kind']): boolean {
  return mentions.some(one => one.kind === kind)
}

function ofKind({ mentions }: Side, kind: Mention['kind']): Mention[] {
  return mentions.filter(one => one.kind === kind)
}

function certainIn(side: Side, kind: Mention['kind']): Mention[] {
  return distinct(ofKind(side, kind).filter(({ certain }) => certain)).slice(0, most)
}

function isTold(mention: Mention, { mentions, tokens, calendar }: Side): boolean {
  const { kind, weekday, month = 0, day, year } = mention
  if (kind === 'weekday') {
    return mentions.some(one => one.weekday === weekday) || hasFormOf(tokens, calendar.weekdays, weekday ?? 0, calendar)
  }
  if (year !== undefined && !tokens.some(({ kind, text }) => kind === 'number' && sameYear(Number(text), year)))
    return false
  const sameMonth = mentions.filter(one => one.month === month)
  const isThere = day === undefined ? sameMonth.length > 0 : sameMonth.some(one => one.day === day)
  const hasSameYear =
    year === undefined ||
    sameMonth.every(one => one.year === undefined) ||
    sameMonth.some(one => one.year !== undefined && sameYear(one.year, year))
  if (isThere) return hasSameYear
  const mayBeInWords = sameMonth.some(one => one.day === undefined)
  if (day === 1 && mayBeInWords && tokens.some(({ lower }) => firstWords.has(lower))) return true
  return hasOtherForm(mention, { tokens, calendar })
}

/** `Bild am Sonntag` is a paper, and called so elsewhere, too. */
function isInName({ kind, place: [start, end] }: Mention, source: string, target: string): boolean {
  const before = /\p{Lu}[^\s.,;:]* \S{1,12} $/u.exec(source.slice(Math.max(0, start - 40), start))
  return kind === 'weekday' && before !== null && target.includes(before[0] + source.slice(start, end))
}

/** In der Nacht von Freitag auf Samstag is Friday night, and so is that „zum Samstag“ where a night is named. */
function isNightBefore({ weekday, place: [start] }: Mention, source: string, { mentions, text }: Side): boolean {
  if (weekday === undefined) return false
  const before = source.slice(Math.max(0, start - 60), start)
  if (!nightBetween.test(before) && !(nightTo.test(before) && nights.test(text))) return false
  return mentions.some(one => one.weekday === ((weekday + 5) % 7) + 1)
}

const nightBetween = /Nacht (?:vo[nm]|zwischen) (?:dem )?\S{1,12} (?:auf|und|zu[mr]?) (?:den |dem )?$/
const nightTo = /Nacht (?:zu[mr]?|auf) (?:den |dem )?$/
const nights =
  /(?<!\p{L})(?:(?:over)?night|nuit|noche|noc[yaie]?|notte|noite|nacht|natt(?:en|a)?|gece(?:si)?|ноч\p{L}{1,3}|ніч|νύχτα)(?!\p{L})/iu

/** `4. joulukuussa`: the month in a form that Intl does not list, and the day beside it. */
function hasOtherForm({ month = 0, day }: Mention, { tokens, calendar }: Pick<Side, 'tokens' | 'calendar'>): boolean {
  if (!calendar.inflects || !hasFormOf(tokens, calendar.months, month, calendar)) return false
  return day === undefined || tokens.some(({ kind, text }) => kind === 'number' && Number(text) === day)
}

function isFounded(mention: Mention, { mentions, tokens, calendar, text }: Side): boolean {
  const { kind, weekday, month = 0, day } = mention
  if (kind === 'weekday') {
    const name = calendar.weekdays.forms[0]?.[(weekday ?? 1) - 1]?.toLowerCase() ?? ''
    return (
      mentions.some(one => one.weekday === weekday || isNightTo(one, weekday, tokens)) ||
      text.toLowerCase().includes(name)
    )
  }
  const sameMonth = mentions.filter(one => one.month === month)
  if (day === undefined || sameMonth.some(one => one.day === day)) {
    return (
      sameMonth.length > 0 || text.toLowerCase().includes(calendar.months.forms[1]?.[month - 1]?.toLowerCase() ?? '')
    )
  }
  if (sameMonth.some(one => one.day === day + 1) && isAtNight(tokens)) return true
  return tokens.some(({ lower }) => ordinals.indexOf(lower.replace(/e[nr]?$/, '')) === day - 1)
}

/** The days that German newspapers write in words. */
const ordinals = 'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft'.split(' ')

/** In der Nacht zum Sonntag is the night of Saturday. */
function isNightTo({ weekday = 0 }: Mention, before: number | undefined, tokens: readonly Token[]): boolean {
  return before !== undefined && weekday === (before % 7) + 1 && isAtNight(tokens)
}

/** „In der Nacht auf den 2. Oktober“ is as well the night of October 1 to 2. */
function isAtNight(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => lower === 'nacht')
}

/** Two figures of a year stand for all four. */
function sameYear(one: number, other: number): boolean {
  return one === other || ((one < 100 || other < 100) && one % 100 === other % 100)
}

/** A long text says the same dates again and again, and each needs to be looked at once. */
function distinct(mentions: Mention[]): Mention[] {
  if (mentions.length < 2) return mentions
  const seen = new Map(
    mentions.map(mention => [[mention.weekday, mention.month, mention.day, mention.year].join(), mention]),
  )
  return [...seen.values()]
}

function withOtherYear({ day, month, year }: Mention, { mentions }: Side): Mention | undefined {
  return mentions.find(
    one => month && one.month === month && one.day === day && one.year !== undefined && one.year !== year,
  )
}

/** What most likely stands for a date: what shares its day or its month, or else the first. */
function take(invented: Mention[], { day, month }: Mention): Mention | undefined {
  const alike = invented.findIndex(one => (one.day !== undefined && one.day === day) || one.month === month)
  return invented.splice(alike === -1 ? 0 : alike, 1)[0]
}

function hasCase(text: string): boolean {
  return /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{3}/u.test(text)
}

function findingOf(source: Side, target: Side, right?: Mention, wrong?: Mention): Finding {
  return {
    details: twoSided(
      { expected: right ? source.text.slice(...right.place) : '' },
      { found: wrong ? target.text.slice(...wrong.place) : '' },
    ),
    ...(right ? { sourceSpan: source.plain.spanOf(...right.place) } : {}),
    ...(wrong ? { targetSpan: target.plain.spanOf(...wrong.place) } : {}),
  }
}
