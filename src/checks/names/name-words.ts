import type { Span } from '../check.js'
import { readPlainText } from '../reading/plain-text.js'
import { readOnce } from '../reading/read-once.js'
import { signKindAt, signKinds } from '../reading/sign-kinds.js'

/** A word of a text: as it stands, and where. */
export type Word = { text: string; span: Span; isCapital: boolean; isFirst: boolean; follows: boolean }

/** No sentence has more words; of a longer one its beginning is looked at. */
const most = 400

/** No name is longer. */
const longest = 40

/** The words of a text, without tags, addresses and possessive endings. `follows` if only a blank parts it from the one before. */
export const readNameWords = readOnce((segment): readonly Word[] => {
  const { text, spanOf } = readPlainText(segment)
  const words: Word[] = []
  let before = 0
  for (let at = 0; at < text.length && words.length < most; ) {
    const isStart = isLetterAt(text, at) && !isPartOf(text, at - 1)
    const end = isStart ? (endOfDotted(text, at) ?? endOfWord(text, at)) : at
    if (end > at) {
      const written = text.slice(at, end)
      const word = written.includes('.') ? written.replaceAll('.', '') : written
      if (end - at <= longest) words.push(wordOf(text, before, spanOf(at, end), word, at))
      before = end
    }
    at = Math.max(end, at + 1)
  }
  return words
})

function isLetterAt(text: string, at: number): boolean {
  const kind = signKindAt(text, at)
  return kind === signKinds.letter || kind === signKinds.lone
}

function isWordAt(text: string, at: number): boolean {
  return at < text.length && signKindAt(text, at) >= signKinds.digit
}

/** Behind a letter, a figure or what joins the parts of an address, no word begins. */
function isPartOf(text: string, at: number): boolean {
  return at >= 0 && (isWordAt(text, at) || '@/.-'.includes(text[at] ?? ' '))
}

/** `U.S.` and `EE.UU.` are one word each. */
function endOfDotted(text: string, start: number): number | undefined {
  if (text[start + 1] !== '.' && text[start + 2] !== '.') return undefined
  dotted.lastIndex = start
  const found = dotted.exec(text)
  return found ? start + found[0].length : undefined
}

const dotted = /\p{Lu}{1,2}(?:\.\p{Lu}{1,2}){1,4}(?![\p{L}\d-])/uy

/** A word before `@` or `/` is cut by a letter, and is then none that anybody knows. */
function endOfWord(text: string, start: number): number {
  let end = start + 1
  while (isWordAt(text, end) || text[end] === '-') end += 1
  if (text[end] === '@' || text[end] === '/') end -= 1
  return end
}

function wordOf(text: string, before: number, span: Span, word: string, at: number): Word {
  const isCapital = isCapitalAt(text, at)
  if (before > 0 && at - before === 1) {
    const isFirst = starters.includes(text[before] ?? '')
    return { text: word, span, isCapital, isFirst, follows: signKindAt(text, before) === signKinds.blank }
  }
  const between = text.slice(before, Math.min(at, before + 8))
  const isFirst = before === 0 || /[.!?:„“«"]/.test(between)
  return { text: word, span, isCapital, isFirst, follows: /^\s+$/.test(between) }
}

const starters = '.!?:„“«"'

function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code <= 0x5a
  const first = text.charAt(at)
  return first !== first.toLowerCase()
}
