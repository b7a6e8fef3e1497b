import type { Pair } from '../check.js'
import { baseLanguage } from '../reading/base-language.js'
import { type PlainText, readPlainText } from '../reading/plain-text.js'
import { readNameWords, type Word } from './name-words.js'

/** What every finder of a mistake in names gets: the words of both texts, what they stand in, and the pair as it came. */
export type ReadPair = {
  source: readonly Word[]
  /** None where words are not apart. */
  target: readonly Word[]
  texts: { source: PlainText; target: PlainText }
  /** Of the translation, without a region. */
  language: string
  pair: Pair
}

/** Languages that write without blanks and capitals, so that a country is found by its letters alone. */
export const unspaced: ReadonlySet<string> = new Set(['ja', 'zh', 'ko'])

/** Reads once what the finders ask of a pair. */
export function readPair(pair: Pair): ReadPair {
  const language = baseLanguage(pair.language)
  return {
    source: readNameWords(pair.source),
    target: unspaced.has(language) ? [] : readNameWords(pair.target),
    texts: { source: readPlainText(pair.source), target: readPlainText(pair.target) },
    language,
    pair,
  }
}
