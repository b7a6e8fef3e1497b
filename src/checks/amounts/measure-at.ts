import type { NumberReading } from '../numbers/number-reading.js'
import { matchesIn } from '../reading/matches-in.js'
import { europeanLetters, inSmallLetters } from '../reading/small-letters.js'
import {
  anywherePattern,
  measures,
  type Pattern,
  type Patterns,
  patternFor,
  patternsOf,
  withinPattern,
} from './measure-patterns.js'
import { signEnds } from './measure-words.js'

/** The currency or unit of a number, where it stands, and whether it may as well go unsaid. */
export type Measure = { id: string; start: number; end: number; mayGo?: boolean }

/** Whose money it is, and the little words before a unit. */
const between = new RegExp(
  "\\.?[ \\u00a0\\u202f-]{0,2}(?:(?:d[’']|(?:de|di|of|us|u\\.s\\.|amerikanisch\\p{L}{0,2}|american|américains?|schweizer|swiss|kanadisch\\p{L}{0,2}|canadian|australische?|australian|polnische?n?|polish|britische?n?|british|tschechische?n?|czech|schwedische?n?|swedish)[ -])){0,2}".replaceAll(
    '\\p{L}',
    `[${europeanLetters}]`,
  ),
  'uy',
)

/** No words between a number and the end of its unit are longer. */
const longest = 90

/** What a number counts: the currency or unit before or behind it. */
export function measureAt(text: string, { start, end, headEnd }: NumberReading, language: string): Measure | null {
  const patterns = patternsOf(language)
  const sign = signBefore(text, start, patterns.before)
  if (sign) return { id: sign.id, start: start - sign.length, end }

  const within = headEnd === undefined ? null : idWithin(text.slice(headEnd, end), patterns, language)
  if (within !== null) return { id: within, start, end, mayGo: maybeUnsaid.has(within) }

  const behindHalf = half.test(text.slice(start, end))
    ? /^ (?:of )?an?(?= )/.exec(text.slice(end, end + ' of an '.length))
    : null
  if (behindHalf) {
    const halved = wordBehind(text, end + behindHalf[0].length, patterns)
    return halved && measureOf(text, start, halved)
  }
  const found = unitBehind(text, end, patterns)
  if (found) return measureOf(text, start, found)
  const figures = /\d(?=\D*$)/.exec(text.slice(start, end))
  const lastFigure = figures ? start + figures.index + 1 : end
  const behindFigure = lastFigure === end ? null : unitBehind(text, lastFigure, patterns)
  return behindFigure && measureOf(text, start, behindFigure)
}

const half = /^(?:half|quarter)$/i

function unitBehind(text: string, place: number, patterns: Patterns): { id: string; end: number } | null {
  const found = wordBehind(text, place, patterns)
  return found && !isHorsepower(text, found.end) ? found : null
}

/** `30C` is hot and `30c` is cheap, but `Terminal 2C` is neither. */
function measureOf(text: string, start: number, { id, end }: { id: string; end: number }): Measure | null {
  const letter = /\d[ \u00a0\u202f]?([CcFf])$/.exec(text.slice(end - 3, end))?.[1]
  if (letter === undefined) return { id, start, end, mayGo: maybeUnsaid.has(id) }
  return letter === 'f' ? null : { id: letters[letter] ?? id, start, end, mayGo: true }
}

const letters: Readonly<Record<string, string>> = { C: 'degree', F: 'fahrenheit', c: 'cent' }

function signBefore(text: string, start: number, { pattern, ids }: Pattern): { id: string; length: number } | null {
  const last = /[ \u00a0\u202f]/.test(text[start - 1] ?? '') ? text[start - 2] : text[start - 1]
  if (last === undefined || !signEnds.test(last)) return null
  const sign = pattern.exec(text.slice(Math.max(0, start - 6), start))
  return sign && { id: idOf(sign, ids), length: sign[0].length }
}

function wordBehind(text: string, place: number, patterns: Patterns): { id: string; end: number } | null {
  const behind = inSmallLetters(text.slice(place, place + longest))
  between.lastIndex = 0
  const at = between.exec(behind)?.[0].length ?? 0
  const word = patternFor(behind[at] ?? '', patterns)
  if (!word) return null
  word.pattern.lastIndex = at
  const found = word.pattern.exec(behind)
  return found && { id: idOf(found, word.ids), end: place + at + found[0].length }
}

/** `Zweimeterlatte` and `dziesięcioeurowy`: the unit within a word. A short one may begin any other word. */
function idWithin(rest: string, patterns: Patterns, language: string): string | null {
  patterns.within ??= withinPattern(language)
  const found = patterns.within.pattern.exec(inSmallLetters(rest))
  return found && idOf(found, patterns.within.ids)
}

function idOf(found: RegExpExecArray, ids: readonly string[]): string {
  return ids[found.findIndex((group, index) => index > 0 && group !== undefined) - 1] ?? ''
}

/** Polish horses are written like kilometres, only larger. */
function isHorsepower(text: string, end: number): boolean {
  return text.slice(end - 2, end) === 'KM'
}

/** Whether one unit is the speed, and the other the way. */
export function isSpeedOver(speed: string, way: string): boolean {
  return (speed === 'kmh' && way === 'km') || (speed === 'mph' && way === 'mile')
}

/** Alcohol in blood is told by the thousand, or in grams for each litre. */
export function isPerThousand(source: string, target: string): boolean {
  return source === 'permille' && target === 'g'
}

/** Whether a text has the currency or unit at all, beside whatever number. */
export function hasMeasure(text: string, id: string, language: string): boolean {
  return findMeasure(text, id, language) !== null
}

/** The first place where a text has the currency or unit, beside whatever number. */
export function findMeasure(text: string, id: string, language: string): Measure | null {
  return placesOf(text, id, language, 1)[0] ?? null
}

/** All places where a text has it, or no more of them than asked for. */
export function placesOf(text: string, id: string, language: string, most?: number): Measure[] {
  const { anywhere } = patternsOf(language)
  const pattern = anywhere.get(id) ?? anywherePattern(id, language)
  anywhere.set(id, pattern)
  return matchesIn(inSmallLetters(text), pattern, most).map(({ 0: found, index }) => ({
    id,
    start: index,
    end: index + found.length,
  }))
}

/** The currency or unit that a text goes on with, as behind `je` and `pro`. */
export function measureBehind(text: string, start: number, language: string): Measure | null {
  const found = wordBehind(text, start, patternsOf(language))
  return found && { ...found, start }
}

const maybeUnsaid = new Set(measures.filter(({ mayGo }) => mayGo).map(({ id }) => id))
