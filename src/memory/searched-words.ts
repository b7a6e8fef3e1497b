/** Scripts in which a word has no blanks around it, and often but two signs. */
const withoutBlanks =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{2}/u

/** True if there is something to look for: a word of at least two letters or digits. */
export function isSearchable(words: string): boolean {
  return /[\p{L}\p{N}]{2}/u.test(words)
}

/**
 * The words of two letters or digits, where there are only such: they are looked for as words of their own, as they
 * stand within half of all others. Null for all else, which is looked for within words, too.
 */
export function shortWordsIn(words: string): string[] | null {
  if (/[\p{L}\p{N}]{3}/u.test(words) || withoutBlanks.test(words)) return null
  return words.match(/[\p{L}\p{N}]{2}/gu)
}
