import { defineCheck, type Finding } from './check.js'
import { calendarOf } from './dates/calendar.js'
import { compareDates, type Side } from './dates/compare-dates.js'
import { compareDayParts } from './dates/compare-day-parts.js'
import { compareNearDays, countUntoldDays } from './dates/compare-near-days.js'
import { compareParts } from './dates/compare-parts.js'
import { compareSeasons } from './dates/compare-seasons.js'
import { compareTimes } from './dates/compare-times.js'
import { feastsIn } from './dates/feasts.js'
import { findExchangedTimes } from './dates/find-exchanged-times.js'
import { findMisfits } from './dates/find-misfits.js'
import { findOtherFeasts } from './dates/find-other-feasts.js'
import { findOtherNights } from './dates/find-other-nights.js'
import { findOtherSides } from './dates/find-other-sides.js'
import { findRepeatedDays } from './dates/find-repeated-days.js'
import { mendDate } from './dates/mend-date.js'
import type { Mention } from './dates/mention.js'
import { readDates } from './dates/read-dates.js'
import { germanHours } from './dates/time-words.js'
import { weekdaysByName } from './dates/weekdays-by-name.js'
import { legibleText } from './reading/legible-text.js'
import { readPlainText } from './reading/plain-text.js'
import { readTokens, type Token } from './reading/tokens.js'

/** A wrong day sends readers to closed doors. Days, months, weekdays and hours are compared as what they mean. */
export const datesAndTimes = defineCheck({
  id: 'dates-and-times',
  severity: 'error',

  find({ source, target, sourceLanguage, language }) {
    const german = sideOf(source, sourceLanguage)
    const other = sideOf(target, language)
    if (german?.calendar.language !== 'de' || !other) return []

    const besides = [
      ...compareParts(german, other),
      ...compareNearDays(german, other),
      ...compareSeasons(german, other),
      ...findOtherSides(german, other),
    ]
    if (isTimeless(german) && other.mentions.length === 0)
      return [...besides, ...compareDayParts(german, other), ...findOtherFeasts(german, other)]
    const dates = compareDates(german, other, 'date')
    const weekdays = compareDates(german, other, 'weekday')
    const times = compareTimes(german, other)
    const compared = withoutNearDays([...dates, ...weekdays], german, other)
    const isOne = compared.length + times.length === 1
    const findings = compared.map(({ finding, wrong, right }): Finding => {
      const replacement = isOne && wrong && right ? mendDate(other, wrong, right) : undefined
      return replacement === undefined ? finding : { ...finding, replacement }
    })
    return [
      ...findings,
      ...times,
      ...besides,
      ...(times.length === 0 ? [...compareDayParts(german, other), ...findExchangedTimes(german, other)] : []),
      ...(compared.length === 0
        ? [
            ...findMisfits(other),
            ...findRepeatedDays(german, other),
            ...findOtherNights(german, other),
            ...findOtherFeasts(german, other),
          ]
        : []),
    ]
  },

  examples: {
    passes: [
      pair('Am 4. Dezember 2026 um 20 Uhr.', 'On December 4, 2026, at 8 p.m.', 'en-US'),
      pair('Am 04.12.2026.', 'On 4/12/2026.', 'en-GB'),
      pair('Anfang Mai', 'Na początku maja', 'pl'),
      pair('Sie tritt am Montag zurück.', 'Elle démissionne lundi.', 'fr'),
      pair('Sie darf im Mai gehen.', 'She may leave in May.', 'en'),
      pair('Beginn ist um 14.30 Uhr.', 'Empieza a las 14:30.', 'es'),
    ],
    finds: [
      pair('Am 4. Dezember.', 'On 5 December.', 'en'),
      pair('Am 04.12.2026.', 'On 4/12/2026.', 'en-US'),
      pair('Am 4. Dezember 2026.', '4 listopada 2026 r.', 'pl'),
      pair('Sie tritt am Montag zurück.', 'Elle démissionne mardi.', 'fr'),
      pair('Um 20 Uhr.', 'At 8 a.m.', 'en'),
      pair('Gegen halb drei.', 'At half past three.', 'en'),
      pair('Am 4. Dezember 2026.', 'On Thursday, December 4, 2026.', 'en'),
      pair('In KW 12.', 'In week 13.', 'en'),
      pair('Anfang Mai', 'In late May', 'en'),
      pair('Sie trat gestern zurück.', 'She will resign tomorrow.', 'en'),
      pair('Im Herbst 2003', 'Au printemps 2003', 'fr'),
    ],
  },
})

/** `Übermorgen` may be told by its weekday or date, which the source does not name. */
function withoutNearDays(compared: ReturnType<typeof compareDates>, german: Side, other: Side) {
  const isAdded = ({ right }: { right?: Mention }) => right === undefined
  if (!compared.some(isAdded)) return compared
  let untold = countUntoldDays(german, other)
  return compared.filter(one => !isAdded(one) || untold-- <= 0)
}

function pair(source: string, target: string, language: string) {
  return { source, target, sourceLanguage: 'de', language }
}

/** Whether a German text names no date, no hour and no week. */
function isTimeless({ mentions, tokens }: Side): boolean {
  return (
    mentions.length === 0 &&
    !tokens.some(({ lower }, at) => hourAndWeekWords.has(lower) || (lower === 'um' && isHour(tokens[at + 1])))
  )
}

const hourAndWeekWords = new Set(['uhr', 'kw', 'kalenderwoche', 'halb', 'viertel', 'dreiviertel'])

function isHour(token: Token | undefined): boolean {
  return token !== undefined && germanHours.includes(token.lower)
}

/** What was said by a feast may be told by its date, and need not be. */
function named(text: string): Mention[] {
  return feastsIn(text).map(({ day, month, start, end }) => ({
    kind: 'date',
    day,
    month,
    certain: false,
    place: [start, end],
  }))
}

function sideOf(segment: string, language: string): Side | undefined {
  const calendar = calendarOf(language)
  if (!calendar) return undefined
  const plain = readPlainText(segment)
  const text = legibleText(plain.text)
  const tokens = readTokens(text)
  const mentions = readDates(text, tokens, calendar)
  return {
    plain,
    text,
    tokens,
    calendar,
    mentions: calendar.language === 'de' ? [...mentions, ...named(text), ...weekdaysByName(text)] : mentions,
  }
}
