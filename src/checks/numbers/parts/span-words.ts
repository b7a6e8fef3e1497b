import { baseLanguage } from '../../reading/base-language.js'
import { lean } from '../../reading/lean-pattern.js'

/** Units of time, the small ones first. */
export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year'

/** How many of another unit a German stretch of time is told by: fourteen days by two weeks. */
export type Span = { german: RegExp; count: number; unit: Unit }

export const spans: readonly Span[] = [
  { german: /(?:[vV]ierzehn|14) Tagen?(?!\p{L})/u, count: 2, unit: 'week' },
  { german: /(?<!\p{L})[aA]cht Tagen?(?!\p{L})/u, count: 1, unit: 'week' },
  { german: /halbe[ns]? Jahr(?:es)?(?!\p{L})/u, count: 6, unit: 'month' },
  { german: /Dreivierteljahr/, count: 9, unit: 'month' },
  { german: /(?<!\p{L})Vierteljahr/u, count: 3, unit: 'month' },
]

/** What in a German text may be another stretch of time in the same unit. */
export const germanUnits: Readonly<Record<Unit, RegExp>> = {
  hour: /stund|stünd|uhr/i,
  day: /tag|täg/i,
  week: /woche|wöch/i,
  month: /monat|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember/i,
  year: /jahr|jähr/i,
}

type SpanWords = { counts: Readonly<Record<number, string>>; units: Readonly<Record<Unit, string>> }

const words: Readonly<Record<string, SpanWords>> = {
  en: {
    counts: { 1: 'an?|one', 2: 'two', 3: 'three', 6: 'six', 9: 'nine' },
    units: { hour: 'hours?', day: 'days?', week: 'weeks?', month: 'months?', year: 'years?' },
  },
  fr: {
    counts: { 1: 'une?', 2: 'deux', 3: 'trois', 6: 'six', 9: 'neuf' },
    units: { hour: 'heures?', day: 'jours?|journées?', week: 'semaines?', month: 'mois', year: 'ans?|années?' },
  },
  es: {
    counts: { 1: 'una?', 2: 'dos', 3: 'tres', 6: 'seis', 9: 'nueve' },
    units: { hour: 'horas?', day: 'días?', week: 'semanas?', month: 'mes(?:es)?', year: 'años?' },
  },
  it: {
    counts: { 1: 'un[ao]?', 2: 'due', 3: 'tre', 6: 'sei', 9: 'nove' },
    units: { hour: 'or[ae]', day: 'giorn[oi]', week: 'settiman[ae]', month: 'mes[ei]', year: 'ann[oi]' },
  },
  nl: {
    counts: { 1: 'een|één', 2: 'twee', 3: 'drie', 6: 'zes', 9: 'negen' },
    units: { hour: 'uur|uren', day: 'dag(?:en)?', week: 'we(?:ek|ken)', month: 'maand(?:en)?', year: 'ja(?:ar|ren)' },
  },
  pl: {
    counts: {
      1: 'jeden|jednego|jednym|jedną|jednej',
      2: 'dwa|dwóch|dwoma|dwie',
      3: 'trzy|trzech|trzema',
      6: 'sześć|sześciu',
      9: 'dziewięć|dziewięciu',
    },
    units: {
      hour: 'godzin(?:y|ę|ach|ami)?',
      day: 'dni|dnia|dniach|dniami|dzień|dob[ayęą]',
      week: 'tygodni(?:e|a|u|ach|ami)?|tydzień',
      month: 'miesiąc(?:e|a|u|ach|ami)?|miesięcy',
      year: 'lat(?:a|ach|ami)?|rok(?:u|iem)?',
    },
  },
  pt: {
    counts: { 1: 'uma?', 2: 'dois|duas', 3: 'três', 6: 'seis', 9: 'nove' },
    units: { hour: 'horas?', day: 'dias?', week: 'semanas?', month: 'mês|meses', year: 'anos?' },
  },
}

const known = new Map<string, RegExp | null>()

/** What finds so many of each unit, in groups of their names; to be matched with small letters. */
export function countedUnits(language: string, count: number): RegExp | null {
  const key = `${baseLanguage(language)} ${count}`
  const held = known.get(key)
  if (held !== undefined) return held
  const own = words[baseLanguage(language)]
  const made = own ? compile(own, count) : null
  known.set(key, made)
  return made
}

function compile({ counts, units }: SpanWords, count: number): RegExp {
  const groups = Object.entries(units).map(([unit, ways]) => `(?<${unit}>${ways})`)
  return lean(
    new RegExp(
      `(?<![\\p{L}\\d.,:])(?:${counts[count]}|${count})[ \\u00a0\\u202f-](?:${groups.join('|')})(?!\\p{L})`,
      'gu',
    ),
  )
}
