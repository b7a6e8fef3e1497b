import type { Pair } from '../check.js'
import { legibleText } from '../reading/legible-text.js'
import { readPlainText } from '../reading/plain-text.js'
import { findNumberFaults, type NumberFault } from './find-number-faults.js'
import { writeNumber } from './write-number.js'

/** The target with the one fault in it mended, if it is certain how; null if a person has to see to it. */
export function mendNumber(pair: Pair, { kind, source, target }: NumberFault): string | null {
  if (!source || !target || source.vague || kind === 'words') return null

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
