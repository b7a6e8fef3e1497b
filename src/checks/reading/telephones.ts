import { lean } from './lean-pattern.js'
import { matchesIn } from './matches-in.js'

/** A telephone number as it stands, and its digits without what only some callers dial. */
export type Telephone = { text: string; digits: string; from: number; to: number }

/** Telephone numbers: they begin with a plus or a nought and have seven digits or more. A date with strokes is none. */
export function telephonesIn(text: string): Telephone[] {
  if (!beginning.test(text)) return []
  return matchesIn(text, numbers).flatMap(({ 0: number, index }) => {
    const digits = dialled(number)
    if (digits.length < 6 || digits.length > 15 || /^\d\d([/-])\d\d\1\d{2,4}$/.test(number)) return []
    return [{ text: number, digits, from: index, to: index + number.length }]
  })
}

/** All digits of a text, those of one number joined: what somebody could dial there. */
export function diallable(text: string): string {
  return text.replace(/\(0\)|[ \u00a0\u202f\u2009/().–‑-]/g, '')
}

/** The digits without the hours that may stand behind a number: `030 1234567 (8 a.m. to 4 p.m.)`. */
export function withoutHours({ text }: Telephone): string {
  return dialled(text.replace(/[ \u00a0\u202f]\(?\d{1,2}(?:[–-]\d{1,2})?$/, ''))
}

const beginning = /\+\d|0\d/

/** A letter before it makes no number of it, unless its script writes without blanks. */
const numbers = lean(
  /(?<![\p{N}.,:/-])(?<!(?![\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])\p{L})(?:\+\d|\(?0\d)(?:[ \u00a0\u202f\u2009/()–‑-]{0,3}\d){5,16}(?![\p{N}]|[.,:]\d)/gu,
)

function dialled(number: string): string {
  return number
    .replace(/\(0\)/g, '')
    .replace(/\D/g, '')
    .replace(/^(?:0049|0{1,2})/, '')
    .replace(/^49(?=\d{8})/, '')
}
