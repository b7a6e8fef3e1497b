import type { Rule } from './rule.js'
import { swapOne } from './spots.js'
import { wordsOf } from './words/index.js'

/** Rules about currencies and units. */
export const amounts: readonly Rule[] = [
  {
    name: 'currency changed',
    check: 'amounts',
    spoil: ({ target, base }, pick) => swapOne(target, wordsOf[base].currencies, pick),
  },
  {
    name: 'unit changed',
    check: 'amounts',
    spoil: ({ target, base }, pick) => swapOne(target, wordsOf[base].units, pick),
  },
]
