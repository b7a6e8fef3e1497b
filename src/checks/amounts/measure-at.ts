import type { NumberReading } from '../numbers/number-reading.js'
import { leanSource } from '../reading/lean-pattern.js'
import { currencyWords, type MeasureWords, unitWords } from './measure-words.js'

/** The currency or unit of a number, and where it stands. */
export type Measure = { id: string; start: number; end: number }

/** The ids of currencies and units, in the order of the groups that find them. */
type Patterns = { ids: readonly string[]; behind: RegExp; before: RegExp; anywhere: Map<string, RegExp> }

/** Whose money it is, and the little words before a unit. */
const between =
  "\\.?[ \\u00a0\\u202f-]{0,2}(?:(?:d[’']|(?:de|di|of|us|u\\.s\\.|amerikanisch\\p{L}{0,2}|american|américains?|schweizer|swiss|kanadisch\\p{L}{0,2}|canadian|australische?|australian|polnische?n?|polish|britische?n?|british|tschechische?n?|czech|schwedische?n?|swedish)[ -])){0,2}"

/** No words between a number and the end of its unit are longer. */
const longest = 90

const known = new Map<string, Patterns>()

/** What a number counts: the currency or unit before or behind it. */
export function measureAt(text: string, { start, end }: NumberReading, language: string): Measure | null {
  const { ids, behind, before } = patternsOf(language)
  const sign = before.exec(text.slice(Math.max(0, start - 6), start))
  if (sign) return { id: idOf(sign, ids), start: start - sign[0].length, end }

  const figures = /\d(?=\D*$)/.exec(text.slice(start, end))
  const places = figures ? [end, start + figures.index + 1] : [end]
  for (const place of places) {
    const found = behind.exec(inSmallLetters(text.slice(place, place + longest)))
    const last = place + (found?.[0].length ?? 0)
    if (found && !isHorsepower(text, last)) return { id: idOf(found, ids), start, end: last }
  }
  return null
}

function idOf(found: RegExpExecArray, ids: readonly string[]): string {
  return ids[found.findIndex((group, index) => index > 0 && group !== undefined) - 1] ?? ''
}

/** Patterns that tell no large letters from small ones are slow to compile. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length ? small : text
}

/** Polish horses are written like kilometres, only larger. */
function isHorsepower(text: string, end: number): boolean {
  return text.slice(end - 2, end) === 'KM'
}

/** Whether a text has the currency or unit at all, beside whatever number. */
export function hasMeasure(text: string, id: string, language: string): boolean {
  const { anywhere } = patternsOf(language)
  const pattern = anywhere.get(id) ?? anywherePattern(id, language)
  anywhere.set(id, pattern)
  return pattern.test(inSmallLetters(text))
}

const measures: readonly MeasureWords[] = [...currencyWords, ...unitWords]

function anywherePattern(id: string, language: string): RegExp {
  const words = measures.filter(measure => measure.id === id).map(measure => wordsOf(measure, language))
  return new RegExp(leanSource(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`), 'u')
}

function patternsOf(language: string): Patterns {
  const held = known.get(language)
  if (held) return held

  const words = measures.map(measure => `(${wordsOf(measure, language)})`).join('|')
  const signs = measures.map(({ sign }) => `(${sign ?? '(?!)'})`).join('|')
  const made = {
    ids: measures.map(({ id }) => id),
    behind: new RegExp(leanSource(`^${between}(?:${words})(?![\\p{L}\\d²³])`), 'u'),
    before: new RegExp(leanSource(`(?<!\\p{L})(?:${signs})[ \\u00a0\\u202f]?$`), 'u'),
    anywhere: new Map(),
  }
  known.set(language, made)
  return made
}

/** All ways to write it, in small letters. */
function wordsOf(measure: MeasureWords, language: string): string {
  const names = [...namesOf(measure, language)].map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const words = [...names, ...(measure.sign ? [measure.sign] : []), measure.words].join('|')
  return words.toLowerCase().replaceAll('\\p{l}', '\\p{L}')
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
