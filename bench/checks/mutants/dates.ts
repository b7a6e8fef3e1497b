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
    name: 'yesterday made tomorrow',
    check: 'dates-and-times',
    spoil: ({ source, target, base }, pick) =>
      /(?<!\p{L})[Gg]estern(?!\p{L})/u.test(source) ? swapOne(target, [nearDays(base)], pick) : null,
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

/** What CLDR calls the day before and the day after this one. */
function nearDays(language: string): readonly [string, string] {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  return [`(?<!-)${format.format(-1, 'day')}`, format.format(1, 'day')]
}
