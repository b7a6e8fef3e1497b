import type { Pair } from '../check.js'
import { baseLanguage } from '../reading/base-language.js'
import { matchesIn } from '../reading/matches-in.js'
import { europeanLetters, inSmallLetters } from '../reading/small-letters.js'
import type { AmountFault } from './find-amount-faults.js'
import { germanRatesIn, timesNamed } from './german-rates.js'
import { type RateLanguage, type RateUnit, type RateWords, rateWords } from './rate-words.js'

/**
 * An hourly wage that became a daily one. How a rate is worded is free, and it may be left out: only where the translation
 * names its unit less often than the source, and tells a rate for another that the source names less often, it is one.
 */
export function findTimeRateFaults({ source, target, sourceLanguage, language }: Pair): AmountFault[] {
  const words = rateWords[baseLanguage(language)]
  if (!words || baseLanguage(sourceLanguage) !== 'de') return []
  const german = inSmallLetters(source)
  const rates = germanRatesIn(german)
  if (rates.length === 0) return []
  const text = inSmallLetters(target)
  const count = (unit: RateUnit) => matchesIn(text, patternOf(words, unit, 'named')).length
  const firsts = units.flatMap(unit => rates.find(rate => rate.unit === unit) ?? [])
  const lost = firsts.find(({ unit }) => timesNamed(german, unit) > count(unit))
  if (!lost) return []
  const others = units.filter(unit => unit !== lost.unit && count(unit) > timesNamed(german, unit))
  const [found] = others.flatMap(unit => matchesIn(text, patternOf(words, unit, 'rate'), 1))
  if (!found) return []
  const [start, end] = [found.index, found.index + found[0].length]
  return [{ source: { ...lost, measure: { ...lost, id: lost.unit } }, target: { start, end } }]
}

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
