import type { Rule } from './rule.js'
import { swapOne } from './spots.js'
import { wordsOf } from './words/index.js'

/** Rules about what the calendar and the clock say. */
export const dates: readonly Rule[] = [
  {
    name: 'month shifted',
    check: 'dates-and-times',
    spoil: ({ target, base }, pick) => swapOne(target, shifted(wordsOf[base].months), pick),
  },
  {
    name: 'weekday shifted',
    check: 'dates-and-times',
    spoil: ({ target, base }, pick) => swapOne(target, shifted(wordsOf[base].weekdays), pick),
  },
  {
    name: 'morning made evening',
    check: 'dates-and-times',
    spoil: ({ target, base }, pick) => swapOne(target, wordsOf[base].dayHalves, pick),
  },
]

/** Each name with the one after it. */
function shifted(names: readonly string[]): (readonly [string, string])[] {
  return names.map((name, index) => [name, names[(index + 1) % names.length] ?? name] as const)
}
