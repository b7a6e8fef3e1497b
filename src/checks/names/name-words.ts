import type { Span } from '../check.js'
import { readPlainText } from '../reading/plain-text.js'

/** A word of a text: as it stands, and where. */
export type Word = { text: string; span: Span; isCapital: boolean; isFirst: boolean; follows: boolean }

/** No sentence has more words; of a longer one its beginning is looked at. */
const most = 400

/** No name is longer. */
const longest = 40

/** The words of a text, without tags, addresses and possessive endings. `follows` if only a blank parts it from the one before. */
export function readNameWords(segment: string): Word[] {
  const { text: plain, spanOf } = readPlainText(segment)
  const words: Word[] = []
  let before = 0
  for (const { 0: found, index } of plain.matchAll(/(?<![\p{L}\p{M}\p{N}@/.-])\p{L}[\p{L}\p{M}\p{N}-]*(?![@/])/gu)) {
    if (words.length === most) break
    const between = plain.slice(before, Math.min(index, before + 8))
    words.push(
      wordOf(found, spanOf(index, index + found.length), {
        follows: /^\s+$/.test(between),
        isFirst: before === 0 || /[.!?:„“«"]/.test(between),
      }),
    )
    before = index + found.length
  }
  return words.filter(({ text: { length } }) => length <= longest)
}

function wordOf(text: string, span: Span, place: Pick<Word, 'follows' | 'isFirst'>): Word {
  return { text, span, isCapital: /^\p{Lu}/u.test(text), ...place }
}
