import { ranges } from './lean-pattern.js'

/**
 * What a sign is to those who cut a text into words. `lone` are letters of scripts that put no blanks between words,
 * `figure` is whatever stands for a number, such as ½, beside the ten digits.
 */
export const signKinds = { other: 0, blank: 1, digit: 2, letter: 3, mark: 4, lone: 5, figure: 6 } as const

/** The kind of the UTF-16 unit at a place; that of astral letters is told by their first half. */
export function signKindAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (kinds[text.charCodeAt(at)] as number) : signKinds.other
}

/** As the ranges of a pattern's class: what `\s` is, and Han, Hiragana, Katakana and Hangul. */
const blanks = '\t-\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff'
const loneLetters =
  '\\u1100-\\u11ff\\u2e80-\\u2fd5\\u3005\\u3007\\u3021-\\u3029\\u302e-\\u302f\\u3038-\\u303b\\u3041-\\u3096\\u309d-\\u309f' +
  '\\u30a1-\\u30fa\\u30fd-\\u30ff\\u3131-\\u318e\\u31f0-\\u321e\\u3260-\\u327e\\u32d0-\\u32fe\\u3300-\\u3357\\u3400-\\u4dbf\\u4e00-\\u9fff' +
  '\\ua960-\\ua97c\\uac00-\\ud7fb\\ud840-\\ud88d\\uf900-\\ufad9\\uff66-\\uffdc'

const kinds = new Uint8Array(0x10000)
fill(ranges.L, signKinds.letter)
fill(ranges.M, signKinds.mark)
fill(ranges.N, signKinds.figure)
fill(loneLetters, signKinds.lone)
fill(blanks, signKinds.blank)
fill('0-9', signKinds.digit)

/** Ranges above the first plane are left out. */
function fill(list: string, kind: number): void {
  for (const [, from = '', to = from] of list.matchAll(/(\\u\w{4}|[^\\])(?:-(\\u\w{4}|[^\\]))?|\\u\{.*/gu)) {
    if (from !== '') kinds.fill(kind, codeOf(from), codeOf(to) + 1)
  }
}

function codeOf(sign: string): number {
  return sign.length > 1 ? Number.parseInt(sign.slice(2), 16) : sign.charCodeAt(0)
}
