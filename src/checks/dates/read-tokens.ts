import { lean } from '../reading/lean-pattern.js'

/** A word, a number or a single sign, with its place in the text. */
export type Token = { text: string; lower: string; start: number; end: number; kind: 'word' | 'number' | 'sign' }

/** Words of scripts that put no blanks between them are read sign by sign. */
const pattern = lean(
  /(\d+)|([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|\p{L}[\p{L}\p{M}]*)|([^\s\p{M}])/gu,
)

/** Words, numbers and signs of a legible text. */
export function readTokens(text: string): Token[] {
  return [...text.matchAll(pattern)].map(match => ({
    text: match[0],
    lower: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
    kind: match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'sign',
  }))
}
