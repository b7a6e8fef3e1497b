import type { Pair } from '../check.js'
import { lean } from '../reading/lean-pattern.js'
import { matchesIn } from '../reading/matches-in.js'
import type { AmountFault } from './find-amount-faults.js'
import { findMeasure, hasMeasure, measureBehind } from './measure-at.js'

/** What a price, a yield or a place is told by: `je Tonne`, `pro Quadratmeter`, `ein Liter`, `das Kilo`, `bei Kilometer 30`. */
const rates = lean(
  /(?<!\p{L})(?:(?:je|pro|eine?[mnrs]?)(?=[ \u00a0\u202f]\p{L})|(?:d(?:ie|as|er|en|em)|bei|ab|zwischen)(?=[ \u00a0\u202f](?:Kilo|Tonne|Liter|Meter|Quadrat|Kubik|Hektar|Gramm)))/giu,
)

/** Units that measure the same, so that one of them may have come in place of another. */
const kinds = [
  ['t', 'kg', 'g'],
  ['hectare', 'acre', 'are', 'km2', 'm2'],
  ['km', 'm', 'mile', 'foot'],
  ['litre', 'gallon', 'barrel', 'm3'],
  ['kwh', 'mwh', 'gwh', 'twh'],
]

/** Units without a number that became others of their kind: a price for each tonne is none for each kilogram. */
export function findRateFaults({ source, target, sourceLanguage, language }: Pair): AmountFault[] {
  return matchesIn(source, rates).flatMap(({ 0: word, index }) => {
    const measure = measureBehind(source, index + word.length, sourceLanguage)
    const kind = measure && kinds.find(ids => ids.includes(measure.id))
    if (!kind || hasMeasure(target, measure.id, language)) return []
    const other = kind
      .filter(id => !hasMeasure(source, id, sourceLanguage))
      .map(id => findMeasure(target, id, language))
    const [found] = other.filter(place => place !== null)
    const place = { start: index, end: measure.end }
    return found ? [{ source: { ...place, measure }, target: found }] : []
  })
}
