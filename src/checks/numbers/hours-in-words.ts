import type { Token } from '../reading/tokens.js'
import type { NumberLanguage } from './number-language.js'

/**
 * `Halb drei` is half past two, by day or by night, which English writes 2.30; `viertel drei` a quarter past it, and
 * `drei viertel drei` half an hour later. Undefined where no hour is told.
 */
export function hoursOf(
  tokens: readonly Token[],
  index: number,
  value: number,
  { beforeHour, quarters, cardinals }: NumberLanguage,
): readonly number[] | undefined {
  if (value > 12 || !beforeHour) return undefined
  const [before, behind] = [wordAt(tokens, index - 1), wordAt(tokens, index + 1)]
  const isBehindQuarter = quarters.has(before)
  const next = [value - 1, value + 11, value + 12]
  if (beforeHour.has(before)) return [...next, value - 0.7, value + 11.3]
  if (isBehindQuarter) return [...next, value - 0.85, value - 0.55]
  if ((before === 'vor' || before === 'nach') && quarters.has(wordAt(tokens, index - 2))) {
    const minutes = before === 'vor' ? -0.55 : 0.15
    // `Viertel vor zwölf` is told by noon and midnight elsewhere.
    return [value, ...next, value + minutes, value + 12 + minutes, ...(value === 12 ? [24, 0] : [])]
  }
  if (value === 12 && /^(?:vor|nach|punkt|schlag)$/.test(before)) return [value, 24, 0]
  const hour = quarters.has(behind) ? cardinals.get(wordAt(tokens, index + 2)) : undefined
  return value === 3 && hour !== undefined && hour <= 12 ? [45, 15] : undefined
}

/** What a word of a time may be told by as well: `halb eins` by twelve, and the quarter of `Viertel vor acht` by 45. */
export function spokenBy(
  tokens: readonly Token[],
  index: number,
  value: number,
  { beforeHour, quarters }: NumberLanguage,
): readonly number[] {
  if (value === 1) return beforeHour?.has(wordAt(tokens, index - 1)) ? halfPastTwelve : none
  return quarters.has(wordAt(tokens, index)) && wordAt(tokens, index + 1) === 'vor' ? threeQuarters : none
}

const none: readonly number[] = []
/** By day or by night. */
const halfPastTwelve = [12, 0, 13, 12.3]
const threeQuarters = [45, 40]

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? ''
}
