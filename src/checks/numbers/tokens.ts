import { lean } from '../reading/lean-pattern.js'
/** A word, or figures with all marks between them. */
export type Token = { text: string; start: number; end: number; isFigure: boolean }

const tokenPattern = lean(
  /\d+(?:[.,'’٫٬ \u00a0\u202f\u2009]\d+)*|[¼½¾⅓⅔⅛⅜⅝⅞]|[\p{sc=Han}\p{sc=Hangul}]|\p{L}[\p{L}\p{M}]*/gu,
)

/** Cuts a text into words and figures; Chinese and Korean have no blanks to cut at. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(tokenPattern)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
    isFigure: /^[\d¼-¾⅓-⅞]/.test(found),
  }))
}
