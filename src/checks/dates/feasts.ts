import { lean } from '../reading/lean-pattern.js'
import { matchesIn } from '../reading/matches-in.js'
import { readOnce } from '../reading/read-once.js'

/** A day of the calendar that a German text calls by what is celebrated on it. */
export type Feast = { day: number; month: number; start: number; end: number }

/** Feasts that keep their date, each with the days that its name may mean. */
const feasts: readonly (readonly [words: string, month: number, ...days: number[]])[] = [
  ['Neujahr|Jahres(?:wechsel|beginn|anfang)', 1, 1],
  ['Dreikönig', 1, 6],
  ['Valentinstag', 2, 14],
  ['Walpurgisnacht', 4, 30],
  ['Maifeiertag|Tag der Arbeit', 5, 1],
  ['Mariä Himmelfahrt', 8, 15],
  ['(?:Tag der )?Deutschen? Einheit|Einheitsfeiertag', 10, 3],
  ['Reformationstag|Halloween', 10, 31],
  ['Allerheiligen', 11, 1],
  ['Allerseelen', 11, 2],
  ['Martinstag|Sankt Martin', 11, 11],
  ['Nikolaus(?=tag|abend|\\P{L}|$)', 12, 6],
  ['Heilig(?:en|er)? ?[Aa]bend', 12, 24],
  ['[Ee]rste[nr]? (?:Weihnachts(?:feier)?tag|Feiertag)', 12, 25],
  ['[Zz]weite[nr]? (?:Weihnachts(?:feier)?tag|Feiertag)', 12, 26],
  ['(?<!rste[nr]? |weite[nr]? )Weihnachts(?:feier)?tag', 12, 25, 26],
  ['Silvester', 12, 31],
]

const pattern = lean(new RegExp(`(?<!\\p{L})(?:${feasts.map(([words]) => `(${words})`).join('|')})`, 'gu'))

/** Most texts have none of them. */
const mayBeFeast =
  /eujahr|Jahres[wba]|reikönig|alentinstag|alpurgis|aifeiertag|Tag der Arbeit|immelfahrt|inheit|eformation|alloween|llerheil|llerseel|Martin|ikolaus|eilig|eihnacht|eiertag|ilvester/

/** The days by their feasts, in their order. Elsewhere people may well call them by their dates. */
export const feastsIn = readOnce((text): readonly Feast[] => {
  if (!mayBeFeast.test(text)) return none
  return matchesIn(text, pattern).flatMap(found => {
    const [, month, ...days] = feasts[found.findIndex((group, at) => at > 0 && group !== undefined) - 1] ?? ['', 0]
    return days.map(day => ({ day, month, start: found.index, end: found.index + found[0].length }))
  })
})

const none: readonly Feast[] = []
