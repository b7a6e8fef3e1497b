import { lean } from './lean-pattern.js'
import { matchesIn } from './matches-in.js'
import { inSmallLetters } from './small-letters.js'

/** Words in small letters by what they say, the longest ways first; `*` and `+` end a word. */
export type ClassedWords = readonly (readonly [value: number, words: string])[]

/** The values, in the order of the pattern's groups. */
export type WordClasses = { values: readonly number[]; pattern: RegExp }

/** What a word says, and where. */
export type Classed = { value: number; start: number; end: number }

/** No word has a longer ending. */
const longestEnding = 9

export function compileClasses(words: ClassedWords): WordClasses {
  const groups = words.map(([, ways]) => `(${boundEndings(ways)})`)
  return { values: words.map(([value]) => value), pattern: wholeWords(groups.join('|'), 'gu') }
}

/** Whole words, with their endings. */
export function wholeWords(ways: string, flags = 'u'): RegExp {
  return lean(new RegExp(`(?<!\\p{L})(?:${boundEndings(ways)})(?!\\p{L})`, flags))
}

/** Endless letters would be asked for again at each place of a long word. */
function boundEndings(ways: string): string {
  return ways.replaceAll('\\p{L}*', `\\p{L}{0,${longestEnding}}`).replaceAll('\\p{L}+', `\\p{L}{1,${longestEnding}}`)
}

/** More of them are no sentence. */
const most = 20

export function classedIn(text: string, { values, pattern }: WordClasses): Classed[] {
  return matchesIn(inSmallLetters(text), pattern, most).map(found => ({
    value: values[found.findIndex((group, at) => at > 0 && group !== undefined) - 1] ?? 0,
    start: found.index,
    end: found.index + found[0].length,
  }))
}
