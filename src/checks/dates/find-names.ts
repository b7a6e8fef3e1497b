import type { Token } from '../reading/tokens.js'
import { withoutAccents } from '../reading/without-accents.js'
import type { Calendar, Names } from './calendar.js'

/** A month or weekday by its name: the tokens from and to which it goes. */
export type Named = { from: number; to: number; value: number; long: boolean; form: number }

/** The months or weekdays of a text that are spelt as Intl spells them, left to right. */
export function findNames(tokens: readonly Token[], names: Names): Named[] {
  const found: Named[] = []
  for (let from = 0; from < tokens.length; from++) {
    const group = names.byFirstWord.get((tokens[from] as Token).lower)
    if (group === undefined) continue
    const name = group.find(({ words }) => words.every((word, at) => tokens[from + at]?.lower === word))
    if (!name) continue
    const to = from + name.words.length
    found.push({ from, to, value: name.value, long: name.long, form: name.form })
    from = to - 1
  }
  return found
}

/**
 * Whether a name stands in the text in some other form: `Mondays`, `grudniu`, `Montagabend`. It may find too much, so
 * it can excuse a missing name, and accuse none.
 */
export function hasFormOf(tokens: readonly Token[], names: Names, value: number, calendar: Calendar): boolean {
  const wanted = names.long.filter(name => name.value === value).map(({ words }) => words[0] ?? '')
  const stems = [...new Set(wanted)].map(word =>
    stemOf(spelt(word, calendar), names === calendar.weekdays ? true : calendar.inflects, calendar),
  )
  return tokens.some(
    ({ kind, lower }) =>
      kind === 'word' && !isNameItself(names, lower) && stems.some(stem => spelt(lower, calendar).startsWith(stem)),
  )
}

/** Greek moves the accent with the case: `Οκτωβρίου`, but `τον Οκτώβριο`. */
function spelt(word: string, { language }: Calendar): string {
  return language === 'el' ? withoutAccents(word) : word
}

function stemOf(word: string, mayChange: boolean, { inflects }: Calendar): string {
  if (!mayChange) return word
  // Of so short a word no beginning is left: `в мае`.
  if (word === 'май') return 'мае'
  return word.slice(0, Math.max(3, word.length - (inflects ? 2 : 1)))
}

/** @NOTE `segunda` is no name by itself: Portuguese shortens `segunda-feira`. */
function isNameItself(names: Names, word: string): boolean {
  return names.byFirstWord.get(word)?.some(({ words }) => words.length === 1) ?? false
}
