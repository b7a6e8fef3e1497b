import { lean } from '../reading/lean-pattern.js'
import type { Share } from './number-reading.js'

/** Between a number and what it counts. */
const gap = '[ \\u00a0\\u202f-]{0,2}'

const points =
  'prozentpunkt\\p{L}*|%-punkt\\p{L}*|(?:percentage|percent|per cent|%)[ -]points?|p\\.? ?p\\.(?!\\p{L})|pp(?!\\p{L})|' +
  'pkt\\.? proc\\.?|punkt\\p{L}* procentow\\p{L}*|points? de (?:pourcentage|pour cent)|puntos? (?:porcentual\\p{L}*|de porcentaje)|' +
  'punt[oi] percentual\\p{L}*|procentpunt\\p{L}*|pontos? percentua\\p{L}*|процентн\\p{L}* пункт\\p{L}*|відсотков\\p{L}* пункт\\p{L}*|' +
  'procentn\\p{L}+ bod\\p{L}*'

const bare = '(?:points?|pts?|puntos?|pontos?|punt[oi]|punkte?n?|punkt[yó]?w?|punten|пункт\\p{L}*)(?!\\p{L})'

const percents =
  '[%٪％]|prozent\\p{L}*|v\\. ?h\\.|percent(?!age)\\p{L}*|per ?cent(?!o)|pct(?!\\p{L})|pour ?cents?|por ?cientos?|por ?cento|per ?cento|procent\\p{L}*|proc\\.|' +
  'процент\\p{L}*|відсотк\\p{L}*'

const known = new Map<string, RegExp>()

/** Whether percent or percentage points directly follow, and where that ends. */
export function shareAt(text: string, end: number, language: string): { share: Share; end: number } | null {
  const patterns = { points: pointsPattern, bare: barePattern, percent: percentPatternOf(language) }
  for (const share of ['points', 'bare', 'percent'] as const) {
    const pattern = patterns[share]
    pattern.lastIndex = end
    if (pattern.test(text)) return { share, end: pattern.lastIndex }
  }
  return null
}

/** Some languages write the sign, or the word, in front: `%5`, `yüzde 5`. */
export function isPercentBefore(text: string, start: number, language: string): boolean {
  if (!/^(?:tr|eu|az)\b/.test(language)) return false
  return /(?:%|yüzde|ehuneko)\s?$/u.test(text.slice(Math.max(0, start - 10), start).toLowerCase())
}

const pointsPattern = lean(new RegExp(`${gap}(?:${points})`, 'iuy'))
const barePattern = lean(new RegExp(`${gap}${bare}`, 'iuy'))

function percentPatternOf(language: string): RegExp {
  const before = known.get(language)
  if (before) return before

  const own = [1, 2, 5].map(count => wordFor(count, language)).filter(word => word !== '')
  const made = lean(new RegExp(`${gap}(?:${[percents, ...own].join('|')})`, 'iuy'))
  known.set(language, made)
  return made
}

function wordFor(count: number, language: string): string {
  const format = new Intl.NumberFormat(language, { style: 'unit', unit: 'percent', unitDisplay: 'long' })
  const word = format.formatToParts(count).find(({ type }) => type === 'unit' || type === 'percentSign')?.value ?? ''
  return word.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
