import type { Token } from '../reading/tokens.js'
import { classifyWord, type WordSense } from './classify-word.js'
import { hoursOf, spokenBy } from './hours-in-words.js'
import type { NumberLanguage } from './number-language.js'
import { mayCount } from './number-languages.js'
import type { NumberReading } from './number-reading.js'
import type { Context } from './read-figure-token.js'
import { readSequence, type Sequence } from './read-sequence.js'
import { isRomanLetter, romanIn } from './roman-numerals.js'

type Read = { readings: NumberReading[]; next: number }

/** Whether a number may begin with this word. Most words are told by a look at their first letters. */
export function mayBeNumber({ text, lower }: Token, language: NumberLanguage): boolean {
  return isRomanLetter(text) || mayCount(lower, language)
}

/** Numbers that begin with a word. */
export function readWordToken(context: Context, index: number): Read {
  const token = context.tokens[index]
  if (!token) return { readings: [], next: index + 1 }

  const roman = romanIn(token.text)
  if (roman) return { readings: [{ ...placeOf(token), values: [roman.value], isAsked: roman.isSure }], next: index + 1 }

  if (!mayCount(token.lower, context.language)) return { readings: [], next: index + 1 }
  const part = partOf(context, index)
  if (part) return part

  const sense = classifyWord(token.lower, context.language)
  if (sense.is === 'many') return readMany(context, index, sense.value)
  if (sense.is === 'loose') return readLoose(context, index, sense)
  if (sense.is === 'none' || isInitial(token, sense)) return { readings: [], next: index + 1 }

  const sequence = readSequence(context, index)
  if (!sequence) return { readings: [], next: index + 1 }
  const ordinal = ordinalBehind(context, sequence)
  if (ordinal) return ordinal
  const loose = sequence.isLone && sense.is === 'cardinal' && !isCount(context, index) ? sense.loose : undefined
  const others =
    loose ??
    agesOf(context, index, sequence) ??
    hoursOf(context.tokens, index, sequence.values[0] ?? 0, context.language)
  const also = sequence.isLone && sense.is === 'cardinal' ? sense.also : aboutDozens(context, sequence)
  const reading = readingOf(context, index, sequence, others)
  return { readings: [also ? { ...reading, values: [...reading.values, ...also] } : reading], next: sequence.next }
}

/** Whether a noun follows that only a number stands before, or a word that only one stands behind. */
function isCount({ tokens, language }: Context, index: number): boolean {
  const value = language.cardinals.get(tokens[index]?.lower ?? '')
  if (!Number.isInteger(value)) return false
  return (
    language.countsBefore?.test(tokens[index + 1]?.text ?? '') === true ||
    language.countsBehind?.test(tokens[index - 1]?.lower ?? '') === true
  )
}

/** Where nobody counted, two dozen are some twenty, and three are some thirty or forty. */
function aboutDozens({ tokens }: Context, { next, values: [value = 0] }: Sequence): number[] | undefined {
  if (tokens[next - 1]?.lower !== 'dutzend' || value < 24) return undefined
  const tens = Math.floor(value / 10) * 10
  return [tens, tens + 5, tens + 10]
}

/** The `M` of the motorway M25 multiplies nothing; behind figures it may. */
function isInitial({ lower }: Token, sense: WordSense): boolean {
  return sense.is === 'multiplier' && sense.isUnsure === true && /^[a-z]$/.test(lower)
}

/** `Mitte zwanzig` is some age of a decade, `los años noventa` the decade of a century. */
function agesOf({ tokens }: Context, index: number, { values: [value = 0] }: Sequence): number[] | undefined {
  const before = tokens[index - 1]?.lower ?? ''
  if (value < 20 || value >= 100 || value % 10 !== 0) return undefined
  const years = ageWords.get(before)
  if (years) return years.map(year => value + year)
  const isDecade = decadeWords.has(before) || (before === 'los' && partsOfDecade.has(tokens[index - 3]?.lower ?? ''))
  return isDecade ? [value + 1900, value + 2000, value + 1800] : undefined
}

const ageWords = new Map([
  ['anfang', [1, 2, 3]],
  ['mitte', [5, 4, 6]],
  ['ende', [8, 7, 9]],
])
/** `A principios de los noventa` names the years without saying so. */
const partsOfDecade = new Set(['principios', 'comienzos', 'inicios', 'mediados', 'finales', 'fines'])
const decadeWords = new Set(['années', 'años', 'anos', 'anni', 'jaren', 'lata', 'lat', 'latach'])

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? ''
}

function placeOf({ start, end }: Token) {
  return { start, end }
}

function readingOf(context: Context, index: number, sequence: Sequence, others?: readonly number[]): NumberReading {
  const { tokens, language } = context
  const first = tokens[index]
  const [value = 0] = sequence.values
  const hasOne = language.ones.has(tokens[index - 1]?.lower ?? '') && isNear(context, index)
  const isPlain = !sequence.isBare || (hasOne && (value >= 1e6 || value === 12))
  const isAsked = isPlain && !others && value > 2 && (sequence.isBare || !isName(context, index))
  return {
    values: others ? [...new Set([...sequence.values, ...others])] : sequence.values,
    start: first?.start ?? 0,
    end: tokens[sequence.next - 1]?.end ?? 0,
    isAsked,
    ...(sequence.scale && (isPlain ? { scale: sequence.scale } : { vague: sequence.scale })),
  }
}

function isNear({ tokens }: Context, index: number): boolean {
  return (tokens[index]?.start ?? 0) - (tokens[index - 1]?.end ?? 0) <= 1
}

/** `die Elf`, `Signor Otto`: a capital inside a sentence, where it is not all of one number, nor part of `Zehn-Minuten-Takt`. */
function isName({ text, tokens }: Context, index: number): boolean {
  const token = tokens[index]
  if (!token || !capital.test(token.text) || countedBehind.test(text.slice(token.end, token.end + 12))) return false
  return insideSentence.test(text.slice(Math.max(0, token.start - 2), token.start))
}

const countedBehind =
  /^-(?:Sekunden|Minuten|Stunden|Tage|Wochen|Monats|Jahres|Meter|Kilometer|Euro|Prozent|Punkte|Sterne)-/

/** `half a million`, `eine halbe Million`, `a quarter of a million`. */
function partOf(context: Context, index: number): Read | null {
  const { tokens, language } = context
  const part = language.halves.has(wordAt(tokens, index))
    ? 0.5
    : language.quarters.has(wordAt(tokens, index))
      ? 0.25
      : null
  if (part === null) return null

  const behind = /^(?:of|de|di|d|van)$/.test(wordAt(tokens, index + 1)) ? index + 2 : index + 1
  const at = language.ones.has(wordAt(tokens, behind)) ? behind + 1 : behind
  const scale = language.multipliers.get(wordAt(tokens, at)) ?? 0
  const { start = 0 } = tokens[index] ?? {}
  const { end = 0 } = tokens[at] ?? {}
  if (scale < 12 || end - start > 40) return null
  const value = scale * (isBehindOne(context, index) ? 1 + part : part)
  return { readings: [{ values: [value], start, end, isAsked: scale >= 1e6, scale }], next: at + 1 }
}

/** The half of `one and a half million`. */
function isBehindOne({ tokens, language }: Context, index: number): boolean {
  const [joint, article] = [tokens[index - 2]?.lower ?? '', tokens[index - 1]?.lower ?? '']
  return language.joints.has(joint) && article === 'a' && tokens[index - 3]?.lower === 'one'
}

/** `millions of people`, `miles de millones`. */
function readMany(context: Context, index: number, value: number): Read {
  const { tokens, language } = context
  const { start = 0, end = 0 } = tokens[index] ?? {}
  const ofAt = /^(?:de|di|d|of)$/i.test(tokens[index + 1]?.text ?? '') ? index + 2 : index + 1
  const scale = language.multipliers.get(tokens[ofAt]?.lower ?? '') ?? 0
  if (scale >= 1e6 && value < 1e6) {
    const whole = value === 1000 ? value * scale : scale
    return {
      readings: [{ values: [whole], start, end: tokens[ofAt]?.end ?? end, isAsked: false, vague: whole }],
      next: ofAt + 1,
    }
  }
  return { readings: [{ values: [value], start, end, isAsked: false, vague: value }], next: index + 1 }
}

/** What ends a German word that counts, such as `siebenjährig`: lost by itself it may go, but it is nothing else. */
const countedInWord =
  /^(?:jährig|köpfig|tägig|stündig|wöchig|monatig|minütig|fach|malig|seitig|bändig|stöckig|stufig|teilig|stellig)/

/** `dwudziesty pierwszy` are two words of order for one number. */
function readLoose(context: Context, index: number, { values, head }: Extract<WordSense, { is: 'loose' }>): Read {
  const { tokens, language } = context
  const { start = 0, end = 0 } = tokens[index] ?? {}
  const neighbour = language.looseBehind?.get(wordAt(tokens, index))
  if (neighbour !== undefined && neighbour !== wordAt(tokens, index - 1)) return { readings: [], next: index + 1 }
  const [tens = 0] = values
  const unit = tens >= 20 && tens % 10 === 0 ? unitBehind(context, index + 1, end) : null
  const together = unit === null ? [] : values.filter(value => value >= 20).map(value => value + unit)
  const hours = language.beforeHour ? spokenBy(tokens, index, tens, language) : []
  const isCounted =
    head !== undefined && tens > 2 && countedInWord.test(tokens[index]?.lower.slice(head, head + 9) ?? '')
  return {
    readings: [
      {
        values: [...together, ...values, ...hours],
        start,
        end,
        isAsked: isCounted,
        ...(isCounted && { mayGo: true as const }),
        ...(head && { headEnd: start + head }),
      },
    ],
    next: index + (unit === null ? 1 : 2),
  }
}

/** The unit that a word of order behind another names. */
function unitBehind({ tokens, language }: Context, at: number, end: number): number | null {
  const next = tokens[at]
  const one = (next && language.loose.get(next.lower)?.[0]) ?? 0
  return next && next.start - end === 1 && one >= 1 && one < 10 ? one : null
}

/** `twenty-first` is no twenty. */
function ordinalBehind(context: Context, sequence: Sequence): Read | null {
  const { text, tokens, language } = context
  const last = tokens[sequence.next - 1]
  const at = language.joints.has(tokens[sequence.next]?.text ?? '') ? sequence.next + 1 : sequence.next
  const next = tokens[at]
  const [value = 0] = sequence.values
  const [unit = 0] = (next && language.loose.get(next.lower)) || []
  if (
    !last ||
    !next ||
    !/^[ -](?:et[ -])?$/.test(text.slice(last.end, next.start)) ||
    !Number.isInteger(unit) ||
    unit < 1
  )
    return null

  const rest = value % 100
  const isOrdinal = (rest >= 20 && rest % 10 === 0 && unit < 10) || (rest === 10 && unit >= 7 && unit < 10)
  if (!isOrdinal || !/(?:th|st|nd|rd|me|second)$/.test(next.lower)) return null
  return { readings: [{ values: [value + unit], start: last.start, end: next.end, isAsked: false }], next: at + 1 }
}

const capital = /^\p{Lu}/u
const insideSentence = /[\p{L}\d,] $/u
