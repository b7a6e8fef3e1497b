import { readTokens } from '../reading/tokens.js'

/** How a language calls months and weekdays and in which order it writes dates, as Intl knows it. */
export type Calendar = {
  language: string
  months: Names
  weekdays: Names
  /** `December 4`, as in American English or Hungarian. */
  monthFirst: boolean
  /** `4 December`; plain English does both. */
  dayFirst: boolean
  /** Whether names change within a sentence in ways that Intl does not list. */
  inflects: boolean
}

/** Each form has a name for every month (or weekday, from Monday). */
export type Names = { forms: string[][]; byFirstWord: Map<string, Name[]>; long: Name[] }

type Name = { words: string[]; value: number; long: boolean; form: number }

/** `Montags`, `Montagabend`, and what the north says for Samstag. */
const germanWeekdays: readonly Name[] = 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag'
  .split(' ')
  .flatMap((day, at) =>
    ['', 's', 'morgen', 'früh', 'vormittag', 'mittag', 'nachmittag', 'abend', 'nacht'].map(part => ({
      words: [day + part],
      value: at < 6 ? at + 1 : at,
      long: true,
      form: 0,
    })),
  )

/** What Austrians say for January, and for February. */
const austrianMonths: readonly Name[] = ['jänner', 'feber'].flatMap((month, at) =>
  [month, `${month}s`].map(word => ({ words: [word], value: at + 1, long: true, form: 0 })),
)

const known = new Map<string, Calendar | null>()

/** Languages whose names of months stay as they are. */
const steady = new Set(['en', 'fr', 'es', 'it', 'pt', 'nl', 'ca', 'gl', 'da', 'sv', 'nb', 'no', 'nn', 'ro', 'de'])

/** The calendar of a language; none if Intl does not know it or it counts other years. */
export function calendarOf(language: string): Calendar | null {
  const held = known.get(language)
  if (held !== undefined) return held
  const calendar = readCalendar(language)
  if (known.size > 200) known.clear()
  known.set(language, calendar)
  return calendar
}

function readCalendar(language: string): Calendar | null {
  if (!isKnown(language)) return null
  if (new Intl.DateTimeFormat(language).resolvedOptions().calendar !== 'gregory') return null
  const parts = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' }).formatToParts(new Date())
  const order = parts.map(({ type }) => type)
  const monthFirst = order.indexOf('month') < order.indexOf('day')
  const base = new Intl.Locale(language).language
  const isPlainEnglish = language === 'en'
  return {
    language: base,
    months: monthsOf(language),
    weekdays: weekdaysOf(language),
    monthFirst: monthFirst || isPlainEnglish,
    dayFirst: !monthFirst || isPlainEnglish,
    inflects: !steady.has(base),
  }
}

function isKnown(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0
  } catch {
    return false
  }
}

function monthsOf(language: string): Names {
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 14)))
  return namesFrom(days, 'month', new Intl.Locale(language).language === 'de' ? austrianMonths : [], [
    new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' }),
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }),
    new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', timeZone: 'UTC' }),
    new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }),
  ])
}

function weekdaysOf(language: string): Names {
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 5, 1 + day)))
  const spoken = new Intl.Locale(language).language === 'de' ? germanWeekdays : []
  return namesFrom(days, 'weekday', spoken, [
    new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }),
    new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
    new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }),
    new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC' }),
  ])
}

/** The first two formats give long names, the others short ones. */
function namesFrom(
  days: readonly Date[],
  part: 'month' | 'weekday',
  others: readonly Name[],
  formats: readonly Intl.DateTimeFormat[],
): Names {
  const forms = formats.map(format =>
    days.map(day => format.formatToParts(day).find(({ type }) => type === part)?.value ?? ''),
  )
  const names = forms.flatMap((form, at) =>
    form.map((text, value) => ({ words: wordsOf(text), value: value + 1, long: at < 2, form: at })),
  )
  const usable = [...names, ...others].filter(
    ({ words }) => words.some(word => /\p{L}/u.test(word)) && !/^\d/.test(words[0] ?? ''),
  )
  return { forms, byFirstWord: groupByFirstWord(usable), long: usable.filter(({ long }) => long) }
}

function wordsOf(text: string): string[] {
  return readTokens(text)
    .map(({ lower }) => lower)
    .filter(word => word !== '.')
}

/** Longer names and longer forms first, as `Mai` is short for itself and 十二月 is not 二月. */
function groupByFirstWord(names: readonly Name[]): Map<string, Name[]> {
  const groups = new Map<string, Name[]>()
  for (const name of names) {
    const first = name.words[0] ?? ''
    groups.set(first, [...(groups.get(first) ?? []), name])
  }
  for (const group of groups.values()) group.sort((a, b) => b.words.length - a.words.length || a.form - b.form)
  return groups
}
