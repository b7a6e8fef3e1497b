/** What it takes to read numbers in the words of a language. Words are in lower case. */
export type NumberLanguage = {
  /** Below a hundred, and hundreds that are one word. */
  cardinals: ReadonlyMap<string, number>
  /** The word for one is an article in most languages: it only makes `a million` a number. */
  ones: ReadonlySet<string>
  /** Those that end a number, as in `twenty-one`, and what they are joined by to its tens, if they are a word apart. */
  closingOne?: { words: ReadonlySet<string>; by: 'hyphen' | 'joint' | 'blank' }
  /** Multiplies what stands before: a hundred, a dozen, a thousand, a million. */
  multipliers: ReadonlyMap<string, number>
  /** Plurals without a number before them mean many: `thousands of people`. */
  many: ReadonlyMap<string, number>
  /** Read as a number where the other language has one, but never asked for: ordinals, `both`, `twice`, `half`. */
  loose: ReadonlyMap<string, readonly number[]>
  /** Beginnings of words that stand for a number, such as Polish `trzyletni`. Loose as well. */
  prefixes: readonly (readonly [string, number])[]
  /** Words between the parts of one number: `and`. */
  joints: ReadonlySet<string>
  /** What stands between a figure and its millions: Romanian `84 de milioane`. */
  beforeScales?: string
  halves: ReadonlySet<string>
  quarters: ReadonlySet<string>
  /** What a word that may be something else as well stands before where it is a number: `acht Boote`, `neuf jours`. */
  countsBefore?: RegExp
  /** What such a word stands behind: `un sur neuf`. */
  countsBehind?: RegExp
  /** Loose words that stand for numbers behind one other word only: round `die Uhr` is 24 hours and seven days. */
  looseBehind?: ReadonlyMap<string, string>
  /** Words before the hour that has half to go: `halb drei` is half past two. */
  beforeHour?: ReadonlySet<string>
  /** Only the words for thousands, millions and more are known, by CLDR. */
  isUnspoken?: true
  /** Numbers are written together, as in `zweihundertdreißigtausend`. */
  glued?: { cardinals: ReadonlyMap<string, number>; hundred: string; thousands: readonly string[] }
}

/** Lists as people write them: words for consecutive numbers apart by blanks, forms of one by `|`. */
export function countingFrom(first: number, words: string, step = 1): [string, number][] {
  return words
    .trim()
    .split(/\s+/)
    .flatMap((forms, index) => forms.split('|').map((form): [string, number] => [form, first + index * step]))
}

/** `word|other:12,2 …`, each with all that it may stand for. */
export function looseWords(words: string): [string, number[]][] {
  return words
    .trim()
    .split(/\s+/)
    .flatMap(entry => {
      const [forms = '', values = ''] = entry.split(':')
      const numbers = values.split(',').map(Number)
      return forms.split('|').map((form): [string, number[]] => [form, numbers])
    })
}

/** Ordinals, each of which also names the fraction. */
export function ordinalsFrom(first: number, words: string, step = 1): [string, number[]][] {
  return countingFrom(first, words, step).map(([word, value]) => [word, [value]])
}

/** `word|other:1000 …`. */
export function valuedWords(words: string): [string, number][] {
  return looseWords(words).map(([word, [value = 0]]) => [word, value])
}
