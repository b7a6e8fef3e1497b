import type { Pair } from '../check.js'
import { baseLanguage } from '../reading/base-language.js'
import { matchesIn } from '../reading/matches-in.js'
import { europeanLetters, inSmallLetters } from '../reading/small-letters.js'
import type { AmountFault } from './find-amount-faults.js'
import { germanRatesIn, mayTellRate, timesNamed } from './german-rates.js'
import { type RateLanguage, type RateUnit, type RateWords, rateWords } from './rate-words.js'

/**
 * An hourly wage that became a daily one. How a rate is worded is free, and it may be left out: only where the translation
 * names its unit less often than the source, and tells a rate for another that the source names less often, it is one; or
 * where nothing is left of the unit, and something is counted by one that the source counts nothing by.
 */
export function findTimeRateFaults({ source, target, sourceLanguage, language }: Pair): AmountFault[] {
  const words = rateWords[baseLanguage(language)]
  if (!words || baseLanguage(sourceLanguage) !== 'de' || !mayTellRate(source)) return []
  const german = inSmallLetters(source)
  const rates = germanRatesIn(german)
  if (rates.length === 0) return []
  const text = inSmallLetters(target)
  const count = (unit: RateUnit) => matchesIn(text, patternOf(words, unit, 'named')).length
  const firsts = units.flatMap(unit => rates.find(rate => rate.unit === unit) ?? [])
  const lost = firsts.find(({ unit }) => timesNamed(german, unit) > count(unit))
  if (!lost) return []
  const isGone = count(lost.unit) === 0
  const found = units
    .filter(unit => unit !== lost.unit)
    .map(unit => ({ unit, rate: matchesIn(text, patternOf(words, unit, 'rate'), 1)[0] }))
    .find(({ unit, rate }) => {
      if (!rate || count(unit) > timesNamed(german, unit)) return rate !== undefined
      return isGone && !rates.some(one => one.unit === unit) && isCounted(text, rate.index)
    })
  if (!found?.rate) return []
  const { 0: told, index } = found.rate
  const measure = { ...lost, id: lost.unit }
  return [{ source: { ...lost, measure }, target: { start: index, end: index + told.length } }]
}

/** `Twice a year`, `63 euros a year`: so much, or so often, directly before. */
function isCounted(text: string, at: number): boolean {
  return countBefore.test(text.slice(Math.max(0, at - 30), at))
}

const countBefore =
  /(?:\d[^.;:!?]{0,24}|once|twice|times|fois|ve(?:z|ces)|volt[ae]|raz(?:y)?|keer|maal|vez(?:es)?)[ \u00a0]$/

const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const satisfies readonly RateUnit[]

const known = new Map<RateWords, Record<keyof RateWords, RegExp | undefined>>()

/** Compiled when it is first asked for: most texts tell no rate, and most rates are told right. */
function patternOf(words: RateLanguage, unit: RateUnit, kind: keyof RateWords): RegExp {
  const own = words[unit]
  const held = known.get(own) ?? { named: undefined, rate: undefined }
  const pattern = held[kind] ?? wholeWord(own[kind])
  known.set(own, { ...held, [kind]: pattern })
  return pattern
}

/** A sign such as that of `/h` may stand behind a letter. */
function wholeWord(words: string): RegExp {
  const source = `(?:(?<!\\p{L})|(?=/))(?:${words})(?!\\p{L})`
  return new RegExp(source.replaceAll('\\p{L}', `[${europeanLetters}]`), 'gu')
}
