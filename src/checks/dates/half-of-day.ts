import type { Token } from '../reading/tokens.js'
import { dayPartOf } from './day-parts.js'

/** The half of the day that an hour is put into, and where the words for it end. */
export type HalfOfDay = { half: 'early' | 'late' | 'night'; end: number }

/**
 * What puts the hour before it into a half of the day: `p.m.`, `in the evening`, `de la tarde`, `du soir`, `wieczorem`.
 * Nobody agrees on what twelve in the morning is.
 */
export function halfOfDayAfter(
  tokens: readonly Token[],
  at: number,
  { hour, language }: { hour: number; language: string },
): HalfOfDay | undefined {
  return meridiem(tokens, at) ?? (hour === 12 ? undefined : spokenHalf(tokens, at, language))
}

/** The hour of the whole day. At night it may be two as well as eleven. */
export function hourInHalf(hour: number, half: HalfOfDay['half'] | undefined): number {
  if (half === undefined || hour > 12) return hour
  if (half === 'night') return hour >= 6 && hour < 12 ? hour + 12 : hour % 12
  return (hour % 12) + (half === 'late' ? 12 : 0)
}

/** `p.m.`, `pm`, `PM`. */
function meridiem(tokens: readonly Token[], at: number): HalfOfDay | undefined {
  const [first, sign, second] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (first?.lower === 'pm' || first?.lower === 'am')
    return { half: first.lower === 'pm' ? 'late' : 'early', end: first.end }
  const isSpelt = /^[ap]$/.test(first?.lower ?? '') && sign?.text === '.' && second?.lower === 'm'
  if (!isSpelt || !first || !second) return undefined
  const dot = tokens[at + 3]
  return { half: first.lower === 'p' ? 'late' : 'early', end: dot?.text === '.' ? dot.end : second.end }
}

/** Only little words may stand between an hour and its half of the day. */
function spokenHalf(tokens: readonly Token[], from: number, language: string): HalfOfDay | undefined {
  for (let at = from; at < from + 5 && at < tokens.length; at += 1) {
    const { lower, end } = tokens[at] as Token
    const half = dayPartOf(lower, language)
    // `A las ocho, mañana` is tomorrow, whenever that is.
    if (half) return lower === 'mañana' && tokens[at - 1]?.lower !== 'la' ? undefined : { half, end }
    if (!littleWords.has(lower)) return undefined
  }
  return undefined
}

const littleWords = new Set(
  "heures heure h horas hora uur o clock ore godz in the at de del della di da do la du des l s po przed w nad ' ’".split(
    ' ',
  ),
)
