import type { Pair } from '../check.js'
import { baseLanguage } from '../reading/base-language.js'
import { readPlainText } from '../reading/plain-text.js'
import { lengthRatios } from './length-ratios.js'
import { type Length, lengthOf, sentencesIn } from './unusual-length.js'

/**
 * Where nobody has learned how long translations are: a text of several sentences that has fewer of them, and not much
 * more than half of what its script would take.
 */
export function halfGone(pair: Pair): { found: number; usual: number } | null {
  const lengths = unlearned(pair)
  if (!lengths) return null
  const { wanted, usual, found, moreSentences } = lengths
  if (wanted < shortest || found > usual * mostLeft) return null
  return found <= usual * hardlyAnything || moreSentences() < 0 ? { found, usual } : null
}

const shortest = 80
const mostLeft = 0.6
const hardlyAnything = 0.35

/** Likewise, a text that has a sentence more and almost twice the length that its script would take. */
export function twiceAsLong(pair: Pair): Length | null {
  const lengths = unlearned(pair)
  if (!lengths) return null
  const { wanted, usual, found, moreSentences } = lengths
  if (wanted < shortestDoubled || found < usual * mostGrown) return null
  return moreSentences() > 0 ? { found, usual, deviation: Number.POSITIVE_INFINITY, moreSentences } : null
}

const shortestDoubled = 40
const mostGrown = 1.8

/** How long the German text is, its translation should be by its script, and is; null where that was learned. */
function unlearned({ source, target, language, sourceLanguage }: Pair) {
  const base = baseLanguage(language)
  if (base in lengthRatios || base === 'de' || baseLanguage(sourceLanguage) !== 'de') return null
  const [from, to] = [readPlainText(source).text.trim(), readPlainText(target).text.trim()]
  const wanted = lengthOf(from, to)
  return {
    wanted,
    usual: Math.round(wanted * ratioOf(to)),
    found: lengthOf(to, from),
    moreSentences: () => sentencesIn(to, language) - sentencesIn(from, sourceLanguage),
  }
}

/** How many characters scripts take for as much as German takes a hundred for. */
function ratioOf(text: string): number {
  if (/[\u3040-\u30ff\u3400-\u9fff]/.test(text)) return 0.35
  if (/[\uac00-\ud7af]/.test(text)) return 0.5
  return /[\u0590-\u07ff]/.test(text) ? 0.75 : 0.9
}
