import type { NumberReading } from '../numbers/number-reading.js'
import { currencyWords, type MeasureWords, unitWords } from './measure-words.js'

/** The currency or unit of a number, and where it stands. */
export type Measure = { id: string; start: number; end: number }

type Patterns = { id: string; behind: RegExp; anywhere: RegExp; before: RegExp | null }

/** Whose money it is, and the little words before a unit. */
const between =
  "\\.?[ \\u00a0\\u202f-]{0,2}(?:(?:d[’']|(?:de|di|of|us|u\\.s\\.|amerikanisch\\p{L}{0,2}|american|américains?|schweizer|swiss|kanadisch\\p{L}{0,2}|canadian|australische?|australian|polnische?n?|polish|britische?n?|british|tschechische?n?|czech|schwedische?n?|swedish)[ -])){0,2}"

const known = new Map<string, Patterns[]>()

/** What a number counts: the currency or unit before or behind it. */
export function measureAt(text: string, { start, end }: NumberReading, language: string): Measure | null {
  const patterns = patternsOf(language)
  const before = text.slice(Math.max(0, start - 6), start)
  for (const { id, before: pattern } of patterns) {
    const sign = pattern?.exec(before)
    if (sign) return { id, start: start - sign[0].length, end }
  }

  const figures = /\d(?=\D*$)/.exec(text.slice(start, end))
  const places = figures ? [end, start + figures.index + 1] : [end]
  for (const place of places)
    for (const { id, behind } of patterns) {
      behind.lastIndex = place
      if (behind.test(text) && !isHorsepower(text, behind.lastIndex)) return { id, start, end: behind.lastIndex }
    }
  return null
}

/** Polish horses are written like kilometres, only larger. */
function isHorsepower(text: string, end: number): boolean {
  return text.slice(end - 2, end) === 'KM'
}

/** Whether a text has the currency or unit at all, beside whatever number. */
export function hasMeasure(text: string, id: string, language: string): boolean {
  return patternsOf(language).some(pattern => pattern.id === id && pattern.anywhere.test(text))
}

function patternsOf(language: string): Patterns[] {
  const before = known.get(language)
  if (before) return before

  const made = [...currencyWords, ...unitWords].map(words => patternOf(words, language))
  known.set(language, made)
  return made
}

function patternOf(measure: MeasureWords, language: string): Patterns {
  const names = [...namesOf(measure, language)].map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const words = [...names, ...(measure.sign ? [measure.sign] : []), measure.words].join('|')
  return {
    id: measure.id,
    behind: new RegExp(`${between}(?:${words})(?![\\p{L}\\d²³])`, 'iuy'),
    anywhere: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu'),
    before: measure.sign ? new RegExp(`(?<!\\p{L})(?:${measure.sign})[ \\u00a0\\u202f]?$`, 'u') : null,
  }
}

/** The names that CLDR has, for one, few and many. */
function namesOf({ currency, unit }: MeasureWords, language: string): Set<string> {
  const style = currency
    ? ({ style: 'currency', currency, currencyDisplay: 'name' } as const)
    : unit && unit !== 'tonne'
      ? ({ style: 'unit', unit, unitDisplay: 'long' } as const)
      : null
  if (!style) return new Set()
  const format = new Intl.NumberFormat(language, style)
  const names = [1, 2, 5, 1.5].map(count =>
    format.formatToParts(count).find(({ type }) => type === 'currency' || type === 'unit'),
  )
  return new Set(names.map(part => part?.value.trim() ?? '').filter(name => name.length > 1))
}
