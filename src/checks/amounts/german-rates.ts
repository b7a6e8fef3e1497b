import { lean } from '../reading/lean-pattern.js'
import { matchesIn } from '../reading/matches-in.js'
import type { RateUnit } from './rate-words.js'

/** So much for each unit of time, and where that is told. */
type Rate = { unit: RateUnit; start: number; end: number }

/** The rates of a German text in small letters. */
export function germanRatesIn(small: string): Rate[] {
  return matchesIn(small, rates, most).flatMap(({ 0: found, index, groups }) => {
    const unit = units.get(groups?.each ?? groups?.of ?? groups?.often ?? groups?.pay ?? '')
    return unit ? [{ unit, start: index, end: index + found.length }] : []
  })
}

/** A text with more of them is no sentence. */
const most = 60

const nouns = 'sekunde|minute|stunde|tag|woche|monat|jahr'

/** Whether a German text may tell a rate at all. */
export function mayTellRate(german: string): boolean {
  return anyRate.test(german)
}

const anyRate =
  /(?:ro|[Jj]e|ede[nrs]?|im|am|in der|die|den) (?:Sekunde|Minute|Stunde|Tag|Woche|Monat|Jahr|h)|\/ ?(?:Sekunde|Minute|Stunde|Tag|Woche|Monat|Jahr|h)|(?:tünd|äg|öchent|onat|ähr)lich|(?:tunden|ages|ochen|onats|ahres)(?:lo|lö|ve|ge|ei|mi|be|um)/

/** `Pro Stunde`, `63 Euro im Monat`, `täglich`, `Stundenlohn`, but neither „im Jahr 2024“ nor „am Tag der Wahl“. */
const rates = lean(
  new RegExp(
    `(?:(?<!\\p{L})(?:pro|je|jede[nrs]?) |/ ?)(?<each>${nouns}|h)(?!\\p{L})|` +
      `(?<=\\p{L} |[€$£%] )(?:im|am|in der|die|den) (?<of>${nouns})(?!\\p{L})(?! (?:\\d|de[rs]|nach|vor|davor|zuvor|danach|darauf|später|früher|mit|von|als|wo|ih?r|sein|mai|janu|febr|märz|apr|juni|juli|aug|sept|okt|nov|dez))|` +
      '(?<!\\p{L})(?<often>stünd|täg|wöchent|monat|jähr)lich(?:e[nrsm]?)?(?!\\p{L})|' +
      '(?<!\\p{L})(?<pay>stunden|tages|wochen|monats|jahres)(?:lohn|löhn|verdienst|gehalt|gehält|einkommen|miete|beitrag|beiträg|gebühr|umsatz|gewinn)',
    'gu',
  ),
)

const units: ReadonlyMap<string, RateUnit> = new Map([
  ['sekunde', 'second'],
  ['minute', 'minute'],
  ['stunde', 'hour'],
  ['h', 'hour'],
  ['stünd', 'hour'],
  ['stunden', 'hour'],
  ['tag', 'day'],
  ['täg', 'day'],
  ['tages', 'day'],
  ['woche', 'week'],
  ['wöchent', 'week'],
  ['wochen', 'week'],
  ['monat', 'month'],
  ['monats', 'month'],
  ['jahr', 'year'],
  ['jahres', 'year'],
  ['jähr', 'year'],
])

/** How often a German text in small letters names a unit of time, in whatever word. */
export function timesNamed(small: string, unit: RateUnit): number {
  return matchesIn(small, named[unit]).length
}

const named: Readonly<Record<RateUnit, RegExp>> = {
  second: /sekund|m\/s/g,
  minute: /minut|min\./g,
  hour: /(?<!watt)stund|stünd|\/ ?h|kmh|tempo/g,
  day: lean(
    /(?<!mon|diens|donners|frei|sams|sonn|bundes|land|kreis)tag(?:e[ns]?|s)?(?!\p{L})|(?<!(?:mon|diens|donners|frei|sams|sonn|bundes|land|kreis))tages|tägl|tägig|24 stunden/gu,
  ),
  week: /(?<!mitt)woch(?!enend)|wöch/g,
  month: /monat/g,
  year: /(?<!früh)jahr(?!zehnt|hundert|tausend)|jähr|p\. ?a\./g,
}
