import { readGlued } from './glued-words.js'
import type { NumberLanguage } from './number-language.js'
import { mayCount } from './number-languages.js'
import { scaleLike } from './scales.js'

/** What a word says about numbers. */
export type WordSense =
  | { is: 'cardinal'; value: number; loose?: readonly number[]; also?: readonly number[] }
  | { is: 'multiplier'; value: number; isUnsure?: boolean }
  | { is: 'many'; value: number }
  | { is: 'loose'; values: readonly number[]; head?: number }
  | { is: 'none' }

const none: WordSense = { is: 'none' }

/** Looks a word up, which comes in small letters. */
export function classifyWord(lower: string, language: NumberLanguage): WordSense {
  if (!mayCount(lower, language)) return none
  const loose = language.loose.get(lower)
  const multiplier = language.multipliers.get(lower) ?? (language.isUnspoken && scaleLike(lower, language.multipliers))
  if (multiplier) return { is: 'multiplier', value: multiplier, isUnsure: lower.length === 1 }

  const cardinal = language.cardinals.get(lower) ?? (language.glued && readGlued(lower, language.glued))
  if (typeof cardinal === 'number' && !language.ones.has(lower) && cardinal !== 1)
    return { is: 'cardinal', value: cardinal, ...(loose && { loose }) }

  const many = language.many.get(lower)
  if (many !== undefined) return { is: 'many', value: many }
  if (loose) return { is: 'loose', values: loose }
  return inCompound(lower, language) ?? none
}

/** `dreiköpfig`, `dreieinhalb`, `Milliardenhilfe`, `trzyletni`. */
function inCompound(word: string, language: NumberLanguage): WordSense | null {
  const { glued } = language
  let [beginning, short]: readonly [string, number] = ['', 0]
  for (const prefix of prefixesFor(word, language))
    if (prefix[0].length > beginning.length && word.startsWith(prefix[0])) [beginning, short] = prefix
  if (beginning === '') return null

  if (andHalf.test(word.slice(beginning.length, beginning.length + 8)))
    return { is: 'cardinal', value: short + 0.5, also: [short] }
  if (short >= 1e6) return { is: 'many', value: short }
  const longer = glued ? longestGlued(word, glued) : null
  if (longer === null || longer.length <= beginning.length)
    return { is: 'loose', values: [short], head: beginning.length }
  return { is: 'loose', values: [longer.value, short], head: longer.length }
}

const noPrefixes: NumberLanguage['prefixes'] = []

const prefixesByLetter = new Map<NumberLanguage, Map<string, NumberLanguage['prefixes']>>()

/** Those that begin with the same letter. */
function prefixesFor(word: string, language: NumberLanguage): NumberLanguage['prefixes'] {
  const held = prefixesByLetter.get(language) ?? new Map<string, NumberLanguage['prefixes']>()
  if (held.size === 0) {
    for (const prefix of language.prefixes)
      held.set(prefix[0].charAt(0), [...(held.get(prefix[0].charAt(0)) ?? []), prefix])
    prefixesByLetter.set(language, held)
  }
  return held.get(word.charAt(0)) ?? noPrefixes
}

/** `Dreieinhalb`, `tweeënhalf`. */
const andHalf = /^(?:einhalb|[eë]nhalf)/

function longestGlued(word: string, glued: NonNullable<NumberLanguage['glued']>) {
  for (let length = Math.min(word.length, 40); length > 3; length--) {
    const value = readGlued(word.slice(0, length), glued)
    if (value !== null) return { value, length }
  }
  return null
}
