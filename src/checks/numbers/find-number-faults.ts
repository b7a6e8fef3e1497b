import { hasMeasure, isPerThousand, isSpeedOver, measureAt } from '../amounts/measure-at.js'
import type { Pair } from '../check.js'
import { legibleText } from '../reading/legible-text.js'
import { readPlainText } from '../reading/plain-text.js'
import { findTurnedBounds } from './bounds/find-turned-bounds.js'
import { findTurnedChanges } from './changes/find-turned-changes.js'
import { type Comparison, compareNumbers, type Match } from './compare-numbers.js'
import { findCompoundFaults } from './find-compound-faults.js'
import { findHalfFaults } from './find-half-faults.js'
import { findLostSigns } from './find-lost-signs.js'
import { findScoreFaults } from './find-score-faults.js'
import { hasNumberWords } from './number-languages.js'
import type { NumberReading, Share } from './number-reading.js'
import { findPartFaults } from './parts/find-part-faults.js'
import { readNumbers } from './read-numbers.js'
import { findSwappedNumbers } from './swaps/find-swapped-numbers.js'
import { withoutToldOtherwise } from './told-otherwise.js'

/** A number that is not the same in both texts, or stands in one only. */
export type NumberFault = {
  kind: 'value' | 'share' | 'notation' | 'words'
  source?: NumberReading
  target?: NumberReading
}

/** Compares all numbers of a segment. */
export function findNumberFaults(pair: Pair): NumberFault[] {
  const { source, target, sourceLanguage, language } = pair
  const sourceText = legibleText(readPlainText(source).text)
  const targetText = legibleText(readPlainText(target).text)
  const mine = readNumbers(sourceText, sourceLanguage)
  const theirs = readNumbers(targetText, language)
  if (mine.length === 0 && theirs.length === 0) return []
  const there = { text: sourceText, language: sourceLanguage, readings: mine }
  const here = { text: targetText, language, readings: theirs }
  const comparison = withoutToldOtherwise(
    compareNumbers(mine, theirs, ({ share }) => share),
    there,
    here,
  )
  const faults = [
    ...valueFaults(comparison, language, { text: sourceText, mine, theirs }).filter(
      fault =>
        !isConversion(fault, { ...pair, source: sourceText, target: targetText }) &&
        !isGloss(fault, targetText, language) &&
        !isOfKing(fault, sourceText, targetText),
    ),
    ...comparison.matches
      .filter(
        match => isOtherShare(match) && !isVote(match, sourceText, theirs) && !isShareLeftOut(match, sourceText, mine),
      )
      .map(match => ({ kind: 'share' as const, ...match })),
    ...comparison.matches.filter(isOddlyWritten).map(match => ({ kind: 'notation' as const, ...match })),
    ...vagueFaults(mine, theirs, comparison.matches),
  ]
  if (faults.length > 0) return faults
  const inWords = [
    findPartFaults(there, here),
    findCompoundFaults(comparison.missing, there, here),
    findHalfFaults(there, here),
    findScoreFaults(there, here),
    findSwappedNumbers(there, here),
    findTurnedBounds(there, here),
    findTurnedChanges(there, here),
    findLostSigns(there, here),
  ]
  return inWords.find(found => found.length > 0)?.map(fault => ({ kind: 'words', ...fault })) ?? []
}

/** The first that is missing most likely became the first that was invented. */
function valueFaults({ missing, invented }: Comparison, language: string, besides: Besides): NumberFault[] {
  if (missing.length === 0 && invented.length === 0) return []
  const unsaid = new Set(besides.mine.filter(({ mayGo }) => mayGo).map(({ values: [value] }) => value))
  const isLost = (reading: NumberReading) =>
    !unsaid.has(reading.values[0]) && (hasNumberWords(language) || !maybeInWords(reading, besides))
  const lost = invented.length > 0 ? missing : missing.filter(isLost)
  return Array.from({ length: Math.max(lost.length, invented.length) }, (_, index) => ({
    kind: 'value' as const,
    ...(lost[index] && { source: lost[index] }),
    ...(invented[index] && { target: invented[index] }),
  }))
}

/** Kilometres that became miles are what `amounts` objects to. Miles that the source has as well are none of them. */
function isConversion({ source, target }: NumberFault, pair: Pair): boolean {
  // The minutes of `2:14 Stunden` count no hours.
  if (!source || !target || /\d:$/.test(pair.source.slice(Math.max(0, source.start - 2), source.start))) return false
  const mine = measureAt(pair.source, source, pair.sourceLanguage)
  const theirs = measureAt(pair.target, target, pair.language)
  if (mine === null || theirs === null || mine.id === theirs.id) return false
  if (isSpeedOver(mine.id, theirs.id) || isPerThousand(mine.id, theirs.id)) return false
  return !hasMeasure(pair.source, theirs.id, pair.sourceLanguage)
}

/** `200 metres (650 feet)`: a conversion that is added in brackets tells nothing new. */
function isGloss({ source, target }: NumberFault, text: string, language: string): boolean {
  if (source || !target || !openBracket.test(text.slice(Math.max(0, target.start - 24), target.start))) return false
  return measureAt(text, target, language) !== null
}

/** „König Charles“ is the third of his name wherever somebody says so. */
function isOfKing({ source, target }: NumberFault, german: string, text: string): boolean {
  if (source || !target || !monarch.test(german) || !/^[IVX]+$/.test(text.slice(target.start, target.end))) return false
  return /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, target.start - 20), target.start))
}

const monarch = /(?<!\p{L})(?:König(?:in)?s?|Kaiser(?:in)?s?|Papst(?:es)?|Zar(?:en|in)?|Fürst(?:en|in)?)(?!\p{L})/u

/** The source with all its numbers, and those of the translation. */
type Besides = { text: string; mine: readonly NumberReading[]; theirs: readonly NumberReading[] }

/**
 * In a language whose words of number are unknown here, a small one may stand there in words, and so may a large one that
 * the source has in words; unless the millions that are there are others.
 */
function maybeInWords({ values: [value = 0], start, end }: NumberReading, { text, theirs }: Besides): boolean {
  if (value <= 100) return true
  if (/\d/.test(text.slice(start, end))) return false
  const scales = theirs.flatMap(({ isAsked, vague }) => (isAsked ? [] : (vague ?? [])))
  return scales.length === 0 || scales.some(scale => value >= scale / 2 && value < scale * 1000)
}

function isOtherShare({ source, target }: Match): boolean {
  if (source.share === 'percent' && isPart(target, source)) return false
  if (source.share === 'basis' || target.share === 'basis') return isOtherPoint(source, target)
  const allowed: Record<Exclude<Share, 'basis'>, readonly (Share | undefined)[]> = {
    percent: ['percent'],
    points: ['points', 'bare'],
    bare: ['bare', 'points', undefined],
  }
  if (source.share) return !allowed[source.share].includes(target.share ?? target.sharedWithNext)
  return target.share === 'percent' && source.sharedWithNext !== 'percent' && source.isAsked && target.isAsked
}

/** As many percentage points as basis points are a hundred times as much. */
function isOtherPoint({ share, values: [value] }: NumberReading, other: NumberReading): boolean {
  if (share === other.share) return value !== other.values[0]
  const isPlain = (one: Share | undefined) => one === 'points' || one === 'percent'
  return (isPlain(share) || isPlain(other.share)) && value === other.values[0]
}

/** In `71 zu 29 Prozent` another language may say once what both of them are: `71 percent to 29`. */
function isVote({ source, target }: Match, text: string, theirs: readonly NumberReading[]): boolean {
  if (
    target.share ||
    !/\d[ \u00a0](?:zu|gegen)[ \u00a0]$/.test(text.slice(Math.max(0, source.start - 8), source.start))
  )
    return false
  return theirs.some(({ share, end }) => share === source.share && end < target.start && target.start - end <= 24)
}

/** In `kommt auf zwölf Prozent, die FDP verharrt bei drei` the three are percent as well, and so is the first of `26,7, ihr Rivale 24 Prozent`. */
function isShareLeftOut({ source, target }: Match, text: string, mine: readonly NumberReading[]): boolean {
  if (source.share || target.share !== 'percent' || !/^(?:[.,;:!?)]|$| (?:und|oder) )/.test(text.slice(source.end)))
    return false
  return mine.some(
    ({ share, start, end }) =>
      share === 'percent' && (end < source.start || (start > source.end && start - source.end <= sameBreath)),
  )
}

const sameBreath = 60

/** `Half` is as good as 50 percent. */
function isPart({ isAsked, values: [part = 1] }: NumberReading, { values: [value = 0] }: NumberReading): boolean {
  return !isAsked && part < 1 && Math.abs(part * 100 - value) < 0.5
}

function isOddlyWritten({ source, target }: Match): boolean {
  return target.isOdd === true && source.isOdd !== true
}

/** `Millionen` that became `billions`. */
function vagueFaults(
  source: readonly NumberReading[],
  target: readonly NumberReading[],
  matches: readonly Match[],
): NumberFault[] {
  const isVague = source.some(isVast) && target.some(isVast)
  if (!isVague) return []
  const taken = new Set(matches.flatMap(match => [match.source, match.target]))
  const [mine, theirs] = [source, target].map(readings => readings.filter(reading => !taken.has(reading))) as [
    NumberReading[],
    NumberReading[],
  ]
  const lost = mine.find(reading => isVast(reading) && !isTold(reading, theirs))
  const found = theirs.find(reading => isVast(reading) && !isTold(reading, mine))
  return lost && found ? [{ kind: 'value', source: lost, target: found }] : []
}

function isVast({ vague = 0 }: NumberReading): boolean {
  return vague >= 1e6
}

function isTold({ vague }: NumberReading, others: readonly NumberReading[]): boolean {
  return others.some(other => other.vague === vague || other.scale === vague)
}

const openBracket = /\((?:\p{L}{1,8}\.? ){0,2}[€$£]?$/u
