import { lean } from '../reading/lean-pattern.js'
import { matchesIn } from '../reading/matches-in.js'
import type { Mention } from './mention.js'

/** Days that German calls by what they are, each with the weekdays that it always falls on; elsewhere these may be named. */
const days: readonly (readonly [words: string, ...weekdays: number[]])[] = [
  ['Advent', 7],
  ['Ostern?(?!\\p{L})|Osterfest|Pfingst|Muttertag|Erntedank|Palm(?=sonntag)|Weiße[nr]? Sonntag', 7, 1],
  ['Karfreitag', 5],
  ['(?:Christi )?Himmelfahrt|Vatertag|Fronleichnam|Weiberfastnacht|Altweiber|Thanksgiving', 4],
  ['Fastnacht|Fasching|Karneval', 2, 1],
  ['Buß- und Bettag', 3],
  ['[Ww]erktag|[Ww]erktäglich|[Ww]ochentag', 1, 5, 6],
]

const pattern = lean(new RegExp(`(?<!\\p{L})(?:${days.map(([words]) => `(${words})`).join('|')})`, 'gu'))

/** Most texts have none of them. */
const mayBe =
  /Advent|Oster|Pfingst|(?:Mutter|Vater|Karfrei|Bet|[Ww]erk|ochen)tag|Erntedank|Palm|Weiße|immelfahrt|Fronl|fastnacht|Fastnacht|Altweib|Thanks|Fasching|Karneval|erktäg/

/** The weekdays that a German text names by a feast: a translation may say them, and need not. */
export function weekdaysByName(text: string): Mention[] {
  if (!mayBe.test(text)) return []
  return matchesIn(text, pattern).flatMap(found => {
    const [, ...weekdays] = days[found.findIndex((group, at) => at > 0 && group !== undefined) - 1] ?? ['']
    const place: Mention['place'] = [found.index, found.index + found[0].length]
    return weekdays.map(weekday => ({ kind: 'weekday' as const, weekday, certain: false, place }))
  })
}
