import type { NumberNotation } from '../notation/number-notation.js'
import { signKindAt, signKinds } from '../reading/sign-kinds.js'
import type { Token } from '../reading/tokens.js'
import { mayCount } from './number-languages.js'
import type { NumberReading } from './number-reading.js'
import { type Figure, fractionOf, readFigures } from './read-figures.js'
import { type Phrase, readSequence } from './read-sequence.js'
import { isFigure } from './tokens.js'

/** Where a token is read. */
export type Context = Phrase & { notation: NumberNotation }

/** Numbers that begin with figures, with the words behind them that belong to the last: `48,3 Millionen`. */
export function readFigureToken(context: Context, index: number): { readings: NumberReading[]; next: number } {
  const { text, tokens, notation } = context
  const token = tokens[index]
  if (!token) return { readings: [], next: index + 1 }

  const figures = readFigures(token.text, token.start, notation)
  const readings = figures.map(figure => readingOf(figure, text))
  const last = readings.at(-1)
  const sign = fractionBehind(tokens, index)
  if (!last || sign)
    return { readings: last && sign ? [...readings.slice(0, -1), withFraction(last, sign)] : readings, next: index + 2 }

  const hundredths = hundredthsBehind(context, index)
  if (hundredths && readings.length === 1)
    return {
      readings: [{ ...last, values: [Number(`${token.text}.${hundredths.last.text}`)], end: hundredths.last.end }],
      next: hundredths.next,
    }

  const phrase = { text, tokens, language: context.language, figure: last.values[0] ?? 0 }
  const sequence = mayGoOn(context, index + 1) ? readSequence(phrase, index) : null
  if (!sequence) return { readings, next: index + 1 }
  const end = tokens[sequence.next - 1]?.end ?? last.end
  const factor = (sequence.values[0] ?? 0) / (last.values[0] || 1)
  const values = [...sequence.values, ...last.values.slice(1).map(value => value * factor)]
  return {
    readings: [...readings.slice(0, -1), { ...last, values, end, isAsked: true, scale: sequence.scale }],
    next: sequence.next,
  }
}

/** Behind figures, only a word that counts or joins belongs to the number. */
function mayGoOn({ tokens, language }: Context, index: number): boolean {
  const next = tokens[index]
  if (next === undefined || isFigure(next)) return false
  return language.joints.has(next.lower) || next.lower === language.beforeScales || mayCount(next.lower, language)
}

function fractionBehind(tokens: readonly Token[], index: number): Token | null {
  const next = tokens[index + 1]
  const isBehind = next !== undefined && /^[¼-¾⅓-⅞]/.test(next.text) && next.start - (tokens[index]?.end ?? 0) <= 1
  return isBehind ? next : null
}

/** `48 s 92` and `48’’9` are seconds and hundredths or tenths, as French writes them. */
function hundredthsBehind({ text, tokens }: Context, index: number): { last: Token; next: number } | null {
  const first = tokens[index]
  const at = tokens[index + 1]?.lower === 's' ? index + 2 : index + 1
  const last = tokens[at]
  if (!first || !last || !isFigure(last) || last.text.length > 3 || last.start - first.end > 4) return null
  return seconds.test(text.slice(first.start, last.end)) ? { last, next: at + 1 } : null
}

const seconds = /^\d{1,2}[ \u00a0\u202f]?(?:s[ \u00a0\u202f]?|’’|"|″)\d{1,3}$/

function withFraction(reading: NumberReading, sign: Token): NumberReading {
  return { ...reading, values: reading.values.map(value => value + fractionOf(sign.text)), end: sign.end }
}

function readingOf({ values, start, end, isOdd }: Figure, text: string): NumberReading {
  const written = text.slice(start, end)
  const before = text.slice(Math.max(0, start - 12), start)
  const after = text.slice(end, end + 12)
  const [value = 0] = values
  const asTime = isOdd ? timeOf(written) : []
  const others = [...decadesOf(value, before, after), ...yearsOf(value, before), ...underOf(value, before), ...asTime]
  return {
    values: [...values, ...others],
    start,
    end,
    isAsked: value !== 1 && Number.isInteger(value * 1e6) && !isInWord(before) && asTime.length === 0,
    isOdd: isOdd && asTime.length === 0,
    ...(mayBeUnsaid(written, before, after) && { mayGo: true }),
  }
}

function mayBeUnsaid(written: string, before: string, after: string): boolean {
  return isZeroLed(written, before) || isNilOfLead(written, before, after) || isFullTime(after) || isTieBreak(before)
}

/** Of `7:6 (7:5)` others tell only the five. */
function isTieBreak(before: string): boolean {
  return before.endsWith('(') || before.endsWith(':') ? tieBreak.test(before) : false
}

const tieBreak = /(?:7:6|6:7)[ \u00a0]?\((?:\d{1,2}:)?$/

/** `Schalke 04`, but no seconds such as those of `2:21:07`. */
function isZeroLed(written: string, before: string): boolean {
  return /^0\d$/.test(written) && !before.endsWith(':')
}

/** In `90.+4 Minute` only the four tell anything. */
function isFullTime(after: string): boolean {
  return /^\.? ?\+ ?\d{1,2}\.? [Mm]i/.test(after)
}

/** `0:2-Rückstand` may be told as being two goals behind. */
function isNilOfLead(written: string, before: string, after: string): boolean {
  return written === '0' && (lead.test(after) || (/\d:$/.test(before) && hyphenated.test(after)))
}

/** Behind letters, unless they are capitals as in `A7` and `G20`, or times as in `4x100`: those keep their figures in every language. */
function isInWord(before: string): boolean {
  if (signKindAt(before, before.length - 1) !== signKinds.letter) return false
  return !signOrTimes.test(before)
}

/** `1990er`, `1990s`, `années 90`; `68er` are those of a year, and `1800s` a century. */
function decadesOf(value: number, before: string, after: string): number[] {
  if (value % 10 !== 0) return value < 100 && yearEnding.test(after) ? [value + 1900] : []
  if (value >= 1000 && value % 100 === 0 && centuryEnding.test(after)) return [value / 100 + 1]
  const isDecade =
    decadeEnding.test(after) ||
    /(?:ann[ée]es|años|anos|anni|lata?|latach|jaren|anii|αετίας? του|['’]) ?['’]?$/iu.test(before)
  if (!isDecade) return []
  return value >= 1000 ? [] : [value + 1900, value + 2000, value + 1800]
}

/** In `2019/20` and `2019–2020` the second year may be short. */
function yearsOf(value: number, before: string): number[] {
  if (!/[/–-][ \u00a0]?$/.test(before)) return []
  const century = /(?<!\d)(1[89]|20)\d\d[ \u00a0]?[/–-][ \u00a0]?$/.exec(before)?.[1]
  if (century === undefined) return []
  return value < 100 ? [Number(century) * 100 + value] : []
}

/** In `2/3` the second is also a third. */
function underOf(value: number, before: string): number[] {
  return value > 1 && value <= 20 && /[/⁄]$/.test(before) && /(?<![\d/])\d{1,2}[/⁄]$/.test(before)
    ? [Number((1 / value).toFixed(10))]
    : []
}

/** `14.30` or `30.06` in a language with decimal commas, or the reverse: most likely a time of day, or a date. */
function timeOf(figure: string): number[] {
  const [first = 99, second = 99] = /^\d{1,2}[.,]\d{2}$/.test(figure) ? figure.split(/\D/).map(Number) : []
  const isTime = first <= 24 && second < 60
  const isDate = first >= 1 && first <= 31 && second >= 1 && second <= 12
  return (isTime || isDate) && figure.includes('.') ? [first, second] : []
}

const lead = /^:\d{1,2}-\p{L}/u
const hyphenated = /^-\p{L}/u
const signOrTimes = /(?<![\p{L}\d])\p{Lu}{1,4}$|\d ?[x×]$/u
const yearEnding = /^er(?!\p{L})/u
const centuryEnding = /^(?:’?s|-tal(?:l?et)?|-lu[kv]u(?:lla|lta|n)?)(?!\p{L})/u
const decadeEnding =
  /^(?:年代|(?:er|’?s|'s|['’]?ernes?|-tal(?:l?et)?|-lu[kv]u(?:lla|lta|n)?|\. (?:let(?:ech)?|léta|rok(?:och|y))|-(?:е|х|ті|as|es|ih)|['’]l[iıuü])(?!\p{L}))/u
