import type { Pair } from '../check.js'
import { baseLanguage } from '../reading/base-language.js'
import { readPlainText } from '../reading/plain-text.js'
import { lengthRatios } from './length-ratios.js'
import { type Length, lengthOf, sentencesIn } from './unusual-length.js'

/**
 * Where nobody has learned how long translations are: a text of several sentences that has fewer of them, and not much
 * more than half of what its script would take.
 */
export function halfGone({ source, target, language, sourceLanguage }: Pair): { found: number; usual: number } | null {
  const base = baseLanguage(language)
  if (base in lengthRatios || base === 'de' || baseLanguage(sourceLanguage) !== 'de') return null
  const [from, to] = [readPlainText(source).text.trim(), readPlainText(target).text.trim()]
  const wanted = lengthOf(from, to)
  const usual = Math.round(wanted * ratioOf(to))
  const found = lengthOf(to, from)
  if (wanted < shortest || found > usual * mostLeft) return null
  if (found <= usual * hardlyAnything) return { found, usual }
  return sentencesIn(to, language) < sentencesIn(from, sourceLanguage) ? { found, usual } : null
}

const shortest = 80
const mostLeft = 0.6
const hardlyAnything = 0.35

/** Likewise, a text that has a sentence more and almost twice the length that its script would take. */
export function twiceAsLong({ source, target, language, sourceLanguage }: Pair): Length | null {
  const base = baseLanguage(language)
  if (base in lengthRatios || base === 'de' || baseLanguage(sourceLanguage) !== 'de') return null
  const [from, to] = [readPlainText(source).text.trim(), readPlainText(target).text.trim()]
  const wanted = lengthOf(from, to)
  const usual = Math.round(wanted * ratioOf(to))
  const found = lengthOf(to, from)
  if (wanted < shortestDoubled || found < usual * mostGrown) return null
  const more = sentencesIn(to, language) - sentencesIn(from, sourceLanguage)
  return more > 0 ? { found, usual, deviation: Number.POSITIVE_INFINITY, moreSentences: () => more } : null
}

const shortestDoubled = 40
const mostGrown = 1.8

/** How many characters scripts take for as much as German takes a hundred for. */
function ratioOf(text: string): number {
  if (/[\u3040-\u30ff\u3400-\u9fff]/.test(text)) return 0.35
  if (/[\uac00-\ud7af]/.test(text)) return 0.5
  return /[\u0590-\u07ff]/.test(text) ? 0.75 : 0.9
}
