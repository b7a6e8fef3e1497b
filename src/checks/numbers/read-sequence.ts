import type { Token } from '../reading/tokens.js'
import { classifyWord, type WordSense } from './classify-word.js'
import type { NumberLanguage } from './number-language.js'
import { isFigure } from './tokens.js'

/** One number out of words, or of figures and words: `two hundred and five`, `48.3 million`. */
export type Sequence = {
  values: number[]
  /** The first token behind it. */
  next: number
  isLone: boolean
  /** Began with a multiplier, as in `hundred` or `million`. */
  isBare: boolean
  scale?: number
}

/** Where and in which language words are read. `figure` is what stands in figures at the beginning. */
export type Phrase = { text: string; tokens: readonly Token[]; language: NumberLanguage; figure?: number }

type Sum = { total: number; current: number | null; scale: number; halved: boolean; unsure: boolean }

/** Adds up words for as long as they belong to one number; null if there is none at this place. */
export function readSequence(phrase: Phrase, from: number): Sequence | null {
  const first = phrase.tokens[from]
  if (!first) return null

  const sum: Sum = { total: 0, current: phrase.figure ?? null, scale: 0, halved: false, unsure: false }
  let next = phrase.figure === undefined ? from : from + 1
  const isBare = phrase.figure === undefined && senseAt(phrase, from).is === 'multiplier'
  while (next < phrase.tokens.length) {
    const at = next > from ? afterJoint(phrase, next, sum) : next
    if (at > from && !isClose(phrase, at - 1)) break
    if (!add(sum, phrase, at)) {
      const half = endOfHalf(phrase, next, sum)
      if (half === null) break
      next = half
      continue
    }
    next = at + 1
  }
  if (next === from || (phrase.figure !== undefined && next === from + 1)) return null
  const scale = sum.scale >= 1000 ? sum.scale : undefined
  return { values: valuesOf(sum), next, isLone: next === from + 1, isBare, scale }
}

function valuesOf({ total, current, scale, halved, unsure }: Sum): number[] {
  const value = total + (current ?? 0)
  if (halved) return [value, value - 0.5 * (scale || 1)]
  return unsure ? [value, value / scale] : [value]
}

function senseAt({ tokens, language }: Phrase, index: number): WordSense {
  const token = tokens[index]
  return token && !isFigure(token) ? classifyWord(token.lower, language) : { is: 'none' }
}

/** Only blanks and hyphens part the words of a number. */
function isClose({ text, tokens }: Phrase, index: number): boolean {
  const gap = text.slice(tokens[index]?.end, tokens[index + 1]?.start)
  return (
    gap.length <= 3 &&
    /^(?:[ \u00a0\u202f-]*|\.[ \u00a0\u202f-]?)$/.test(gap) &&
    (!gap.startsWith('.') || isShort(tokens[index]))
  )
}

function isShort(token: Token | undefined): boolean {
  return /^(?:tsd|mio|mrd|bio|tys)$/.test(token?.lower ?? '')
}

function add(sum: Sum, phrase: Phrase, at: number): boolean {
  const token = phrase.tokens[at]
  if (isFigure(token)) return addFigure(sum, phrase, at)

  if (isClosingOne(sum, phrase, at)) return addCardinal(sum, 1)
  const sense = senseAt(phrase, at)
  // `400 m quatre nages`: what may be metres is no million that goes on.
  if (sense.is === 'cardinal') return !(sum.unsure && sum.current === null) && addCardinal(sum, sense.value)
  if (sense.is !== 'multiplier') return false
  // `3,8 m²` are no millions.
  if (sense.isUnsure && /[²³/]/.test(phrase.text[token?.end ?? 0] ?? '')) return false
  // Behind figures, the French word for hundreds is a coin.
  if (sense.value === 100 && phrase.figure !== undefined && token?.lower.startsWith('cent')) return false
  return multiply(sum, sense.value, sense.isUnsure === true)
}

/** `Forty-one`, `trente et un`: a word that elsewhere is an article. */
function isClosingOne(
  { current, total }: Pick<Sum, 'current' | 'total'>,
  { text, tokens, language }: Phrase,
  at: number,
): boolean {
  const { closingOne } = language
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!closingOne || !before || !token || !closingOne.words.has(token.lower)) return false
  if (language.joints.has(before.lower)) return current === null ? total > 0 : fits(current, 1)
  if (closingOne.by === 'joint' || current === null || !fits(current, 1)) return false
  return closingOne.by === 'blank' || text.slice(before.end, token.start) === '-'
}

/** Chinese and Japanese go on in figures without a blank: `1億2000万`. */
function addFigure(sum: Sum, { tokens }: Phrase, at: number): boolean {
  const token = tokens[at]
  if (!token || sum.current !== null || sum.total < 10_000 || tokens[at - 1]?.end !== token.start) return false
  if (!/^\d+$/.test(token.text)) return false
  sum.current = Number(token.text)
  return true
}

function addCardinal(sum: Sum, value: number): boolean {
  const { current } = sum
  if (current === null) sum.current = value
  else if (current % 100 === 4 && value === 20) sum.current = current + 76
  else if (fits(current, value)) sum.current = current + value
  else return false
  return true
}

/** Units behind tens, both behind hundreds; and in French `dix-sept`, `soixante-douze`, `quatre-vingt-dix`. */
function fits(current: number, value: number): boolean {
  const rest = current % 100
  if (!Number.isInteger(current) || value < 1) return false
  if (rest === 0) return current >= 100 && value < 100
  if (rest === 10) return value >= 7 && value <= 9
  if ((rest === 60 || rest === 80) && value >= 10) return value < 20
  return rest >= 20 && rest % 10 === 0 && value < 10
}

function multiply(sum: Sum, by: number, isUnsure: boolean): boolean {
  const { total, current, scale } = sum
  if (by < 1000) {
    if (current !== null && current >= 100) return false
    sum.current = (current ?? 1) * by
    return true
  }
  if (current === null && total > 0 && by <= scale) return false
  if (total === 0) sum.total = (current ?? 1) * by
  else sum.total = by > scale ? (total + (current ?? 0)) * by : total + (current ?? 1) * by
  sum.current = null
  sum.scale = Math.max(scale, by) * (by > scale && scale > 0 ? scale : 1)
  sum.unsure ||= isUnsure
  return true
}

/** Behind an `and` that belongs to the number; the same place if there is none. */
function afterJoint(phrase: Phrase, at: number, { total, current }: Sum): number {
  const token = phrase.tokens[at]
  const isBeforeScale = token !== undefined && token.lower === phrase.language.beforeScales
  if (!token || !(isBeforeScale || phrase.language.joints.has(token.lower)) || !isClose(phrase, at - 1)) return at
  if (isClosingOne({ current, total }, phrase, at + 1)) return at + 1
  const sense = senseAt(phrase, at + 1)
  if (isBeforeScale && sense.is === 'multiplier' && sense.value >= 1000) return at + 1
  const isOpen = current === null ? total > 0 : current >= 20
  const isSpanishOrSo = !phrase.language.cardinals.has('two')
  const isFit =
    isOpen && sense.is === 'cardinal' && (current === null ? sense.value < 1000 : fits(current, sense.value))
  return isFit && (isSpanishOrSo || current === null || current % 100 === 0) ? at + 1 : at
}

/** `and a half`, before the million or behind it. */
function endOfHalf(phrase: Phrase, at: number, sum: Sum): number | null {
  const { tokens, language } = phrase
  if (sum.halved || !language.joints.has(wordAt(tokens, at)) || !isClose(phrase, at - 1)) return null

  const half = language.ones.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1
  const afterNoun = sum.current !== null || sum.total > 0
  if (!afterNoun || !language.halves.has(wordAt(tokens, half))) return null
  if (sum.current === null) sum.total += 0.5 * sum.scale
  else sum.current += 0.5
  sum.halved = true
  return half + 1
}

function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? ''
}
