import { lean } from '../reading/lean-pattern.js'
import { monthsOf } from './months.js'

/** A date or a time of day in a text: `figures` are all numbers that another language may tell it by. */
export type TimeSpan = { start: number; end: number; kind: 'date' | 'clock'; figures: number[] }

const space = '[ \\u00a0\\u202f]'
const gap = `${space}?`
const joint = `(?:${space}?(?:bis|und|oder|[-–/]|to|and|or|et|au|à|ou|y|al|e|i|do|a|lub|oraz|en|tot|of)${space}?)`
const day = '\\d{1,2}(?:\\.|st|nd|rd|th|er|º|ª|°|e)?'
const days = `(?:${day}${joint}(?:the )?(?:le )?)?${day}`
const clock = '\\d{1,2}(?:[.:h]\\d{2})?'
const half = '[ap]\\.?[ \\u00a0\\u202f]?m\\b\\.?'
const hours = `(?:Uhr|uur|o[’']clock|heures?|horas?|hrs?|hod\\.?|h(?:${space}?\\d{2})?|${half}|noon|midnight)(?![\\p{L}\\d])`
const before = '(?:las?|alle|dalle|ore|godz\\.|godzin(?:ie|a|y)|às|kl\\.)'
const smallWord = '(?<!\\p{L})\\p{L}{2,12}'

const clockPatterns = [
  `(?<![\\d.,])${clock}(?:${gap}(?:${hours}))?${joint}${clock}${gap}${hours}`,
  `(?<![\\d.,:])${clock}${gap}${hours}`,
  `(?<![\\p{L}])${before}${space}${clock}(?:${joint}(?:las )?${clock})?(?![\\d.,]\\d|\\d)`,
  `(?<![\\d.,:])(?:[01]?\\d|2[0-4]):[0-5]\\d(?![\\d:]|[.,]\\d)`,
  `(?<![\\d.,\\p{L}])\\d{1,2}h\\d{2}(?!\\d)`,
  `${smallWord}${space}(?:Uhr|uur|o[’']clock)(?!\\p{L})`,
].map(source => lean(new RegExp(source, 'gu')))

const numericDates =
  /(?<![\d.,/-])(?:\d{1,2}\.[ \u00a0\u202f]?\d{1,2}\.(?:[ \u00a0\u202f]?(?:\d{4}|\d{2}))?|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})(?![\d/-])/gu

const patterns = new Map<string, RegExp[]>()

/** Finds what `dates-and-times` compares, so that no other check takes its figures for counts. */
export function findTimes(text: string, language: string): TimeSpan[] {
  const dates = [...datePatternsOf(language), numericDates].flatMap(pattern => spansOf(text, pattern, 'date'))
  const clocks = clockPatterns.flatMap(pattern => spansOf(text, pattern, 'clock'))
  return [...dates, ...clocks].sort((one, other) => one.start - other.start)
}

function spansOf(text: string, pattern: RegExp, kind: TimeSpan['kind']): TimeSpan[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => {
    const figures = (found.match(/\d+/g) ?? []).map(Number)
    return {
      start: index,
      end: index + found.length,
      kind,
      figures: kind === 'clock' ? figures.flatMap(asTold) : figures,
    }
  })
}

/** Twenty o'clock is eight in the evening, half an hour before it is `halb`, and a quarter belongs to the next hour. */
function asTold(figure: number): number[] {
  return [figure, figure + 12, figure - 12, figure + 1, figure - 1, figure - 11, 60 - figure].filter(told => told >= 0)
}

function datePatternsOf(language: string): RegExp[] {
  const before = patterns.get(language)
  if (before) return before

  const month = `(?:${monthsOf(language).map(quoted).join('|')})`
  const year = `(?:,?${space}?(?:de |del |of )?\\d{4}(?!\\d))?`
  const made = [
    `(?<![\\d.,])${days}${space}?(?:de${space}|d[’']|of${space})?${month}(?!\\p{L})\\.?${year}`,
    `(?<!\\p{L})${month}\\.?${space}(?:the )?${days}(?![\\d.,%]\\d|\\d)${year}`,
    `(?<!\\p{L})${month}(?!\\p{L})\\.?,?${space}(?:de |del |of )?\\d{4}(?!\\d)`,
  ].map(source => lean(new RegExp(source, 'giu')))
  patterns.set(language, made)
  return made
}

function quoted(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
