import type { Rule } from './rule.js'
import { replaceSpot, spotsOf, swapOne } from './spots.js'
import { wordsOf } from './words/index.js'

/** What may group the digits of a number in each language. */
const groupMarks = { en: ',', fr: ' \u00a0\u202f', es: '.\u00a0\u202f', pl: ' \u00a0\u202f' }

/** Rules about what is written in digits, and about words of number. */
export const figures: readonly Rule[] = [
  {
    name: 'digit swapped',
    check: 'numbers',
    alsoBy: ['amounts', 'dates-and-times', 'links-and-addresses'],
    spoil: ({ kind, target }, pick) => (kind === 'dates' ? null : swapDigit(target, pick)),
  },
  {
    name: 'digit swapped in a date',
    check: 'dates-and-times',
    alsoBy: ['numbers'],
    spoil: ({ kind, target }, pick) => (kind === 'dates' ? swapDigit(target, pick) : null),
  },
  {
    name: 'zero dropped',
    check: 'numbers',
    alsoBy: ['amounts', 'dates-and-times'],
    spoil: ({ kind, target, base }, pick) => (kind === 'dates' ? null : dropZero(target, groupMarks[base], pick)),
  },
  {
    name: 'million, billion, trillion swapped',
    check: 'numbers',
    alsoBy: ['amounts'],
    spoil: ({ target, base }, pick) => swapOne(target, wordsOf[base].magnitudes, pick),
  },
  {
    name: 'number word swapped',
    check: 'numbers',
    alsoBy: ['amounts', 'dates-and-times'],
    spoil: ({ target, base }, pick) => swapOne(target, wordsOf[base].numbers, pick),
  },
  {
    name: 'percent lost',
    check: 'numbers',
    alsoBy: ['amounts'],
    spoil: ({ target, base }, pick) => {
      const spot = pick(spotsOf(target, wordsOf[base].percents))
      return spot === undefined ? null : replaceSpot(target, spot, '')
    },
  },
  {
    name: 'percentage points made percent',
    check: 'numbers',
    alsoBy: ['amounts'],
    spoil: ({ target, base }, pick) => swapOne(target, wordsOf[base].points, pick),
  },
]

/** Another digit in one place, never a leading zero, and never behind a letter, as in a name. */
function swapDigit(text: string, pick: Parameters<Rule['spoil']>[1]): string | null {
  const spot = pick(spotsOf(text, /(?<![\p{L}-]\d*)\d/gu))
  if (spot === undefined) return null
  const digit = Number(spot.text)
  const others = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter(other => other !== digit)
  return replaceSpot(text, spot, String(pick(others)))
}

/** A whole number with a zero less, grouped as it was; clock times and decimals are left alone. */
function dropZero(text: string, marks: string, pick: Parameters<Rule['spoil']>[1]): string | null {
  const number = `\\d{1,3}(?:[${marks}]\\d{3})+|\\d+`
  const whole = new RegExp(`(?<![\\p{L}\\d:.,-])(?:${number})(?![.,:–-]?\\d|:|[ \u00a0\u202f]h\\b)`, 'gu')
  const spot = pick(spotsOf(text, whole).filter(({ text: found }) => /[1-9].*0/.test(found)))
  if (spot === undefined) return null
  const mark = /\D/.exec(spot.text)?.[0] ?? ''
  const digits = spot.text.replace(/\D/g, '')
  const last = digits.lastIndexOf('0')
  const shorter = digits.slice(0, last) + digits.slice(last + 1)
  return replaceSpot(text, spot, mark === '' ? shorter : shorter.replace(/\B(?=(?:\d{3})+$)/g, mark))
}
