import type { Finding } from '../check.js'
import { readTokens, type Token } from '../reading/tokens.js'
import type { Side } from './compare-dates.js'
import { type Named, otherOfKind } from './one-of-kind.js'

/**
 * `Gestern` that became tomorrow: the days around today are compared as past, present and to come, as „vorgestern“ may be
 * two days ago. What other languages call them is known from CLDR's relative days.
 */
export function compareNearDays(source: Side, target: Side): Finding[] {
  if (!mayNameOne.test(source.text)) return []
  return otherOfKind(source, germanDays(source.tokens), target, daysIn(target.tokens, target.calendar.language))
}

const mayNameOne = /[Gg]estern|[Hh]eute|morgen/

const german: ReadonlyMap<string, number> = new Map([
  ['vorgestern', -1],
  ['gestern', -1],
  ['heute', 0],
  ['morgen', 1],
  ['übermorgen', 1],
])

/**
 * `Morgen` is a part of a day as well, and surely one behind a day: „gestern morgen“. The night of today began yesterday.
 */
function germanDays(tokens: readonly Token[]): Named[] {
  return tokens.flatMap(({ text, lower, start, end }, at): Named[] => {
    const value = german.get(lower) ?? german.get(adjectives.get(lower.slice(0, 6)) ?? '')
    const [before, behind] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower]
    if (value === undefined || (lower === 'morgen' && german.has(before))) return []
    const isOfNight = lower === 'heute' && (behind === 'nacht' || before === 'auf' || before === 'zu')
    const isCertain = german.has(lower) && !isOfNight && !(lower === 'morgen' && text !== lower)
    return [{ value, place: [start, end], maybe: !isCertain }]
  })
}

/** `Gestrige`, `heutigen`, by their beginnings. */
const adjectives: ReadonlyMap<string, string> = new Map([
  ['gestri', 'gestern'],
  ['heutig', 'heute'],
  ['morgig', 'morgen'],
])

function daysIn(tokens: readonly Token[], language: string): Named[] {
  const names = namesOf(language)
  let from = 0
  return tokens.flatMap(({ lower, start }, at): Named[] => {
    const name =
      at < from
        ? undefined
        : names.get(lower)?.find(({ words }) => words.every((word, next) => tokens[at + next]?.lower === word))
    if (!name) return []
    from = at + name.words.length
    const end = tokens[from - 1]?.end ?? start
    const maybe = mornings[language] === lower && partsBefore.has(tokens[at - 1]?.lower ?? '')
    return [{ value: name.value, place: [start, end], maybe }]
  })
}

/** Languages whose tomorrow is their morning, too. */
const mornings: Readonly<Record<string, string>> = { es: 'mañana', nl: 'morgen' }
const partsBefore = new Set(
  'la una esta de por las cada media ayer hoy a deze een elke s iedere vroege gisteren vandaag'.split(' '),
)

type Name = { words: string[]; value: number }

const known = new Map<string, ReadonlyMap<string, Name[]>>()

/** The days around today by their first words, the longest first, where a language has words for them. */
function namesOf(language: string): ReadonlyMap<string, Name[]> {
  const held = known.get(language)
  if (held) return held
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const byFirst = new Map<string, Name[]>()
  for (const away of [-2, 2, -1, 0, 1]) {
    const phrase = format.format(away, 'day')
    const value = Math.sign(away)
    const words = readTokens(phrase).map(({ lower }) => lower)
    const [first] = words
    if (first !== undefined && !/\d/.test(phrase)) byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }])
  }
  known.set(language, byFirst)
  return byFirst
}
