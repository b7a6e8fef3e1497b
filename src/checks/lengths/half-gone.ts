import type { Pair } from '../check.js'
import { baseLanguage } from '../reading/base-language.js'
import { readPlainText } from '../reading/plain-text.js'
import { lengthRatios } from './length-ratios.js'
import { lengthOf, sentencesIn } from './unusual-length.js'

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
  return sentencesIn(to, language) < sentencesIn(from, sourceLanguage) ? { found, usual } : null
}

const shortest = 80
const mostLeft = 0.6

/** How many characters scripts take for as much as German takes a hundred for. */
function ratioOf(text: string): number {
  if (/[\u3040-\u30ff\u3400-\u9fff]/.test(text)) return 0.35
  if (/[\uac00-\ud7af]/.test(text)) return 0.5
  return /[\u0590-\u07ff]/.test(text) ? 0.75 : 0.9
}
