import { lean } from '../reading/lean-pattern.js'
import { europeanLetters, inSmallLetters } from '../reading/small-letters.js'
import type { Share } from './number-reading.js'

/** Between a number and what it counts. */
const gap = '[ \\u00a0\\u202f-]{0,2}'

const points =
  'prozentpunkt\\p{L}*|%-punkt\\p{L}*|(?:percentage|percent|per cent|%)[ -]points?|p\\.? ?p\\.(?!\\p{L})|pp(?!\\p{L})|' +
  'pkt\\.? proc\\.?|punkt\\p{L}* procentow\\p{L}*|points? de (?:pourcentage|pour cent)|puntos? (?:porcentual\\p{L}*|de porcentaje)|' +
  'punt[oi] percentual\\p{L}*|procentpunt\\p{L}*|pontos? percentua\\p{L}*|процентн\\p{L}* пункт\\p{L}*|відсотков\\p{L}* пункт\\p{L}*|' +
  'procentn\\p{L}+ bod\\p{L}*|puncte procentuale|procentenhet\\p{L}*|százalékpont\\p{L}*|prosenttiyksik\\p{L}*|ποσοστιαί\\p{L}* μονάδ\\p{L}*|(?:yüzde )?puan\\p{L}*|' +
  '[%％]?ポイント|[个個]百分[点點]|%p(?!\\p{L})|%포인트'

const basis =
  'basispunkt\\p{L}*|basis[ -]?points?|bps?(?!\\p{L})|points? de base|puntos? (?:básicos?|base|de base)|punt[oi] base|pb(?!\\p{L})|' +
  'p\\.? ?b\\.(?!\\p{L})|punkt\\p{L}* bazow\\p{L}*|pkt\\.? ?baz\\.?|basispunt\\p{L}*|pontos?[ -]?base'

const bare =
  '(?:points?|pts?|puntos?|pontos?|punt[oi]|punkte?n?|punkt(?:y|ów|u|em|om|ami|ach)?|pkt\\.?|punten|пункт\\p{L}*|puncte|pont\\p{L}*|bod(?:y|ů|u)?|μονάδ\\p{L}*)(?!\\p{L})'

const percents =
  '[%٪％]|prozent\\p{L}*|v\\. ?h\\.|percent(?!age)\\p{L}*|per ?cent(?!o)|pct(?!\\p{L})|pour ?cents?|por ?cientos?|por ?cento|per ?cento|procent\\p{L}*|proc\\.|' +
  'процент\\p{L}*|відсотк\\p{L}*|la sută|τοις εκατό|százalék\\p{L}*|prosent\\p{L}*'

const known = new Map<string, Percents>()

/** What percent is written as, and the signs, in small letters, that this or points begin with. */
type Percents = { percent: RegExp; first: ReadonlySet<string>; isBefore: boolean }

/** Whether percent or percentage points directly follow, and where that ends. */
export function shareAt(text: string, end: number, language: string): { share: Share; end: number } | null {
  const { first, percent } = percentsOf(language)
  if (!first.has(signBehind(text, end))) return null
  const patterns = { points: pointsPattern, basis: basisPattern, bare: barePattern, percent }
  const behind = inSmallLetters(text.slice(end, end + longest))
  for (const share of ['points', 'basis', 'bare', 'percent'] as const) {
    const found = patterns[share].exec(behind)
    if (found) return { share, end: end + found[0].length }
  }
  return null
}

/** Some languages write the sign, or the word, in front: `%5`, `yüzde 5`. */
export function isPercentBefore(text: string, start: number, language: string): boolean {
  if (!percentsOf(language).isBefore) return false
  return /(?:%|yüzde|ehuneko)\s?$/u.test(text.slice(Math.max(0, start - 10), start).toLowerCase())
}

const pointsPattern = startingWith(points)
const basisPattern = startingWith(basis)
const barePattern = startingWith(bare)

/** No way to say it is longer, with what stands before it. */
const longest = 60

/** To be matched with small letters. */
function startingWith(words: string): RegExp {
  return lean(new RegExp(`^${gap}(?:${words.replaceAll('\\p{L}', `[${europeanLetters}]`)})`, 'u'))
}

/** The first sign behind the gap, in small letters. */
function signBehind(text: string, end: number): string {
  let at = end
  while (at < end + 2 && isGap(text[at])) at += 1
  return text[at]?.toLowerCase() ?? ''
}

function isGap(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\u00a0' || sign === '\u202f' || sign === '-'
}

function percentsOf(language: string): Percents {
  const before = known.get(language)
  if (before) return before

  const own = [1, 2, 5].map(count => wordFor(count, language)).filter(word => word !== '')
  const made = {
    percent: startingWith([percents, ...own.map(word => word.toLowerCase())].join('|')),
    first: new Set([...'%٪％pvпвlsybτπμポ个個', ...own.map(word => word.replace('\\', '').charAt(0).toLowerCase())]),
    isBefore: /^(?:tr|eu|az)\b/.test(language),
  }
  known.set(language, made)
  return made
}

function wordFor(count: number, language: string): string {
  const format = new Intl.NumberFormat(language, { style: 'unit', unit: 'percent', unitDisplay: 'long' })
  const word = format.formatToParts(count).find(({ type }) => type === 'unit' || type === 'percentSign')?.value ?? ''
  return word.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
