import { defineCheck, type Finding, type Pair, type Span } from './check.js'
import { findNumberFaults, type NumberFault } from './numbers/find-number-faults.js'
import { mendNumber } from './numbers/mend-number.js'
import type { NumberReading } from './numbers/number-reading.js'
import { legibleText } from './reading/legible-text.js'
import { readPlainText } from './reading/plain-text.js'
import { twoSided } from './two-sided.js'

/** More than these in one segment tell a person nothing. */
const most = 10

/** A number is what a reader remembers and repeats: it has to be the same, however each language writes it. */
export const numbers = defineCheck({
  id: 'numbers',
  severity: 'error',

  find(pair) {
    const faults = findNumberFaults(pair)
    const mended = faults.length === 1 && faults[0] ? mendNumber(pair, faults[0]) : null
    return faults
      .slice(0, most)
      .map(fault => ({ ...findingOf(pair, fault), ...(mended !== null && { replacement: mended }) }))
  },

  examples: {
    passes: [
      pair('Die Stadt hat 1.234,5 Hektar Wald.', 'The city has 1,234.5 hectares of forest.'),
      pair('Das kostet 48,3 Millionen Euro.', 'That costs 48.3 million euros.'),
      pair('Es geht um 2,5 Milliarden Euro.', 'The sum is 2.5 billion euros.'),
      pair('Zweitausend Menschen und drei Hunde kamen.', '2,000 people and 3 dogs came.'),
      pair('Der Zins steigt um einen halben Prozentpunkt.', 'The rate rises by half a percentage point.'),
      pair('Gegen halb drei brannte es.', 'At half past two there was a fire.'),
      pair('Gegen halb eins brannte es.', 'At half past twelve there was a fire.'),
      pair('Ludwig XIV. regierte im 17. Jahrhundert.', 'Louis XIV reigned in the 17th century.'),
    ],
    finds: [
      pair('Die Stadt hat 1.234,5 Hektar Wald.', 'The city has 1,243.5 hectares of forest.'),
      pair('Es geht um 2,5 Milliarden Euro.', 'The sum is 2.5 trillion euros.'),
      pair('Die Preise stiegen um 5 Prozent.', 'Prices rose by 5.'),
      pair('Die Quote stieg um 3 Prozentpunkte.', 'The rate rose by 3 percent.'),
      pair('Der Zins steigt um einen halben Prozentpunkt.', 'The rate rises by half a percent.'),
      pair('Drei Menschen starben.', 'Four people died.'),
    ],
  },
})

function pair(source: string, target: string) {
  return { source, target, sourceLanguage: 'de', language: 'en' }
}

function findingOf(pair: Pair, { source, target }: NumberFault): Finding {
  const mine = source && wordsAt(pair.source, source)
  const theirs = target && wordsAt(pair.target, target)
  return {
    details: twoSided({ source: mine?.words ?? '' }, { target: theirs?.words ?? '' }),
    ...(mine && { sourceSpan: mine.span }),
    ...(theirs && { targetSpan: theirs.span }),
  }
}

function wordsAt(segment: string, { start, end, shareEnd = end }: NumberReading): { words: string; span: Span } {
  const plain = readPlainText(segment)
  return { words: legibleText(plain.text.slice(start, shareEnd)), span: plain.spanOf(start, shareEnd) }
}
