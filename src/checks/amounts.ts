import { findAmountFaults } from './amounts/find-amount-faults.js'
import { defineCheck, type Finding } from './check.js'
import { legibleText } from './reading/legible-text.js'
import { readPlainText } from './reading/plain-text.js'
import { twoSided } from './two-sided.js'

/** More than these in one segment tell a person nothing. */
const most = 10

/** Euros stay euros and kilometres stay kilometres: whoever converts without a word changes what was said. */
export const amounts = defineCheck({
  id: 'amounts',
  severity: 'error',

  find(pair) {
    const mine = readPlainText(pair.source)
    const theirs = readPlainText(pair.target)
    return findAmountFaults(pair)
      .slice(0, most)
      .map(({ source, target }): Finding => {
        const to = [target.measure?.start ?? target.start, target.measure?.end ?? target.end] as const
        const found = { target: legibleText(theirs.text.slice(...to)) }
        if (!source) return { details: twoSided({ source: '' }, found), targetSpan: theirs.spanOf(...to) }
        const from = [Math.min(source.start, source.measure.start), Math.max(source.end, source.measure.end)] as const
        return {
          details: { source: legibleText(mine.text.slice(...from)), ...found },
          sourceSpan: mine.spanOf(...from),
          targetSpan: theirs.spanOf(...to),
        }
      })
  },

  examples: {
    passes: [
      pair('Das kostet 48,3 Millionen Euro.', 'That costs €48.3 million.'),
      pair('Es sind 20 Kilometer bei 5 Grad.', 'It is 20 km at 5 °C.'),
      pair('Er fuhr mit 1,1 Promille.', 'He drove with a blood alcohol level of 1.1.'),
      pair('Zwischen 10 und 20 Euro', 'Between 10 and 20 euros'),
    ],
    finds: [
      pair('Das kostet 48,3 Millionen Euro.', 'That costs $48.3 million.'),
      pair('Es sind 20 Kilometer.', 'It is 12 miles.'),
      pair('Er fuhr mit 1,1 Promille.', 'He drove with 1.1.'),
      pair('Der Dollar fällt.', 'The euro is falling.'),
      pair('Es wiegt 20 Tonnen.', 'It weighs 20.'),
      pair('Der Preis stieg um einige Hundert.', 'The price rose by a few hundred dollars.'),
    ],
  },
})

function pair(source: string, target: string) {
  return { source, target, sourceLanguage: 'de', language: 'en' }
}
