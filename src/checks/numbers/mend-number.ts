import type { Pair } from '../check.js'
import { baseLanguage } from '../reading/base-language.js'
import { legibleText } from '../reading/legible-text.js'
import { readPlainText } from '../reading/plain-text.js'
import { findNumberFaults, type NumberFault } from './find-number-faults.js'
import type { NumberReading } from './number-reading.js'
import { writeNumber } from './write-number.js'

/** The target with the one fault in it mended, if it is certain how; null if a person has to see to it. */
export function mendNumber(pair: Pair, { kind, source, target }: NumberFault): string | null {
  if (!source || !target || source.vague || kind === 'words') return null
  if (kind === 'value' && !keepsWords(source, target, pair.language)) return null

  const plain = readPlainText(pair.target)
  const [from, to] = plain.spanOf(target.start, target.end)
  const original = legibleText(readPlainText(pair.source).text.slice(source.start, source.end))
  if (/<\/?\d/.test(pair.target.slice(from, to))) return null

  const written =
    kind === 'share'
      ? withPercent(pair, target.share, source.share, from, to)
      : writeNumber(source, original, pair.language)
  if (written === null) return null
  const mended = pair.target.slice(0, from) + written + pair.target.slice(to)
  return findNumberFaults({ ...pair, target: mended }).length === 0 ? mended : null
}

/**
 * Whether what the number counts stays as it is: `22 lata` are `20 lat`, and a million that comes in before a noun takes a
 * `de` or another case with it in most languages.
 */
function keepsWords(source: NumberReading, target: NumberReading, language: string): boolean {
  const [isVast, wasVast] = [source, target].map(({ scale = 0 }) => scale >= 1e6)
  if (isVast || wasVast) return isVast === wasVast || countDirectly.has(baseLanguage(language))
  return pluralOf(source, language) === pluralOf(target, language)
}

/** Languages in which a noun stands behind a million as it stands behind any number. */
const countDirectly = new Set(['en', 'nl', 'sv', 'da', 'nb', 'nn', 'no', 'hu', 'tr', 'ja', 'zh', 'ko'])

function pluralOf({ values: [value = 0] }: NumberReading, language: string): string {
  return new Intl.PluralRules(language).select(value)
}

/** A lost sign for percent can be put back behind figures. */
function withPercent(
  pair: Pair,
  share: string | undefined,
  wanted: string | undefined,
  from: number,
  to: number,
): string | null {
  const figures = pair.target.slice(from, to)
  if (share !== undefined || wanted !== 'percent' || !/^\d.*\d$|^\d$/.test(figures)) return null
  const format = new Intl.NumberFormat(pair.language, { style: 'percent', numberingSystem: 'latn' })
  return format
    .formatToParts(0.05)
    .map(({ type, value }) => (type === 'integer' ? figures : value))
    .join('')
}
