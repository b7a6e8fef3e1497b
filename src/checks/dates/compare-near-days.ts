import type { Finding } from '../check.js'
import { readTokens, type Token } from '../reading/tokens.js'
import type { Side } from './compare-dates.js'
import { nearDayWords } from './near-day-words.js'
import { type Named, otherOfKind } from './one-of-kind.js'

/**
 * `Gestern` that became tomorrow, and „übermorgen“ that did. What other languages call the days around today is known from
 * CLDR's relative days; where it may lack some names, past, present and to come are all that is compared.
 */
export function compareNearDays(source: Side, target: Side): Finding[] {
  if (!mayNameOne.test(source.text)) return []
  const { language } = target.calendar
  const said = germanDays(source.tokens).map(day => ({ ...day, value: awayIn(language, day.value) }))
  return otherOfKind(source, said, target, daysIn(target.tokens, language))
}

/**
 * How many days around today the source names more often than the target: each may be told by its weekday or date instead.
 * Those of „am Morgen“ are none.
 */
export function countUntoldDays(source: Side, target: Side): number {
  if (!mayNameOne.test(source.text)) return 0
  const said = germanDays(source.tokens).filter(({ place, maybe }) => !maybe || source.text[place[0]] !== 'M')
  return said.length - daysIn(target.tokens, target.calendar.language).length
}

const mayNameOne = /[Gg]est(?:ern|rig)|[Hh]eut|[Mm]org(?:en|ig)/

function awayIn(language: string, away: number): number {
  return nearDayWords[language] ? away : Math.sign(away)
}

const german: ReadonlyMap<string, number> = new Map([
  ['vorgestern', -2],
  ['gestern', -1],
  ['heute', 0],
  ['morgen', 1],
  ['übermorgen', 2],
])

/**
 * `Morgen` is a part of a day as well, and surely one behind a day: „gestern morgen“. The night of today began yesterday,
 * and what is of „vorgestern“ is only old.
 */
function germanDays(tokens: readonly Token[]): Named[] {
  return tokens.flatMap(({ text, lower, start, end }, at): Named[] => {
    const value = german.get(lower) ?? german.get(adjectives.get(lower.slice(0, 6)) ?? '')
    const before = tokens[at - 1]?.lower ?? ''
    if (value === undefined || (lower === 'morgen' && german.has(before))) return []
    const isNoun = text === 'Morgen' && !isTomorrow(tokens, at)
    const isOld = lower === 'vorgestern' && before === 'von'
    const isCertain = german.has(lower) && !isOfNight(tokens, at) && !isNoun && !isOld
    return [{ value, place: [start, end], maybe: !isCertain }]
  })
}

function isOfNight(tokens: readonly Token[], at: number): boolean {
  const [night, to] = [tokens[at - 2]?.lower, tokens[at - 1]?.lower]
  const isTo = to === 'auf' || to === 'zu'
  if (tokens[at]?.lower !== 'heute') return isTo && night === 'nacht'
  return isTo || tokens[at + 1]?.lower === 'nacht'
}

/** `Morgen öffnet die Messe`, `Morgen früh`: it begins a sentence, and a verb or a part of the day follows. */
function isTomorrow(tokens: readonly Token[], at: number): boolean {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]]
  if (before && !/^[.!?:…„»“”"–—(]$/.test(before.text)) return false
  return behind !== undefined && (partsBehind.has(behind.lower) || (isSmall(behind) && mayBeVerb(behind.lower)))
}

const partsBehind = new Set('früh vormittag mittag nachmittag abend nacht'.split(' '))

function isSmall({ text, lower }: Token): boolean {
  return text === lower
}

/** Finite verbs of the third person by their endings, without the small words that end alike. */
function mayBeVerb(word: string): boolean {
  return verbs.has(word) || (/(?:te?|en)$/.test(word) && word.length > 3 && !noVerbs.has(word))
}

const verbs = new Set('ist sind war will soll muss darf kann mag wird'.split(' '))
const noVerbs = new Set(
  'nicht selbst seit statt anstatt samt nebst laut erst zuletzt jetzt fast zwischen gegen neben wegen'.split(' '),
)

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
        : names.get(lower)?.find(({ words }) => words.every((word, next) => isSame(tokens[at + next], word)))
    if (!name) return []
    from = at + name.words.length
    const end = tokens[from - 1]?.end ?? start
    const maybe = mornings[language] === lower && partsBefore.has(tokens[at - 1]?.lower ?? '')
    return [{ value: name.value, place: [start, end], maybe }]
  })
}

/** `Aujourd'hui` is typed with either apostrophe. */
function isSame(token: Token | undefined, word: string): boolean {
  return token?.lower === word || (word === '’' && token?.text === "'")
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
  const own = [-2, -1, 0, 1, 2].map(away => [format.format(away, 'day'), away] as const)
  const names = [...own.filter(([phrase]) => !/\d/.test(phrase)), ...(nearDayWords[language] ?? [])]
    .map(([phrase, away]): Name => ({ words: wordsOf(phrase), value: awayIn(language, away) }))
    .sort((one, other) => other.words.length - one.words.length)
  const byFirst = new Map<string, Name[]>()
  for (const name of names) {
    const [first = ''] = name.words
    byFirst.set(first, [...(byFirst.get(first) ?? []), name])
  }
  known.set(language, byFirst)
  return byFirst
}

function wordsOf(phrase: string): string[] {
  return readTokens(phrase).map(({ lower }) => lower)
}
