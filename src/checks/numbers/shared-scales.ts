import type { Comparison, Match } from './compare-numbers.js'
import type { NumberReading } from './number-reading.js'
import type { Side } from './quantities.js'

/** A text that lacks more numbers is no sentence. */
const most = 20

/**
 * `Statt der veranschlagten 77 verschlang der Bau 866 Millionen`: German tells the millions once for both, and the other
 * language tells them with each, or once as well, but with the other one.
 */
export function withoutSharedScales(comparison: Comparison, source: Side, target: Side): Comparison {
  const { matches, missing, invented } = comparison
  if (missing.length === 0 || invented.length === 0 || missing.length + invented.length > most) return comparison
  const scales = scalesOf(source)
  if (scales.length === 0) return comparison
  const shared = pairsOf(
    missing,
    invented,
    (one, other) => isLeftOut(one, source, nounInGerman) && isScaled(other, one, scales),
  )
  if (shared.length === 0) return comparison
  const left = pairsOf(
    missing,
    invented,
    (one, other) => isLeftOut(other, target, wordBehind) && isScaled(one, other, scalesOf(target)),
  )
  const pairs = [...shared, ...left]
  const told = new Set(pairs.flatMap(pair => [pair.source, pair.target]))
  return {
    matches: [...matches, ...pairs],
    missing: missing.filter(reading => !told.has(reading)),
    invented: invented.filter(reading => !told.has(reading)),
  }
}

function scalesOf({ readings }: Side): number[] {
  return [...new Set(readings.flatMap(({ scale }) => (scale === undefined ? [] : [scale])))]
}

function pairsOf(
  missing: readonly NumberReading[],
  invented: readonly NumberReading[],
  isPair: (source: NumberReading, target: NumberReading) => boolean,
): Match[] {
  return missing.flatMap(source => {
    const target = invented.find(other => isPair(source, other))
    return target ? [{ source, target }] : []
  })
}

function isScaled(
  { values: [value = 0] }: NumberReading,
  { values: [base = 0] }: NumberReading,
  scales: readonly number[],
) {
  return scales.some(scale => Math.abs(base * scale - value) <= value * 1e-9)
}

/** What counts something by itself leaves no millions out. */
function isLeftOut({ scale, share, end }: NumberReading, { text }: Side, counted: RegExp): boolean {
  return scale === undefined && share === undefined && !counted.test(text.slice(end, end + longestNoun))
}

const longestNoun = 40
const nounInGerman = /^[ \u00a0-](?:\p{Ll}+(?:e[nmrs]?)[ \u00a0]){0,2}\p{Lu}|^[ \u00a0]?[%€$£°²]/u
const wordBehind = /^[ \u00a0]?[\p{L}%€$£°]/u
