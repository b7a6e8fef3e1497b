import type { Span } from '../check.js'
import { isIn, phrasePattern } from '../phrases.js'
import { matchesIn } from '../reading/matches-in.js'
import { sieveOf } from '../reading/sieve.js'
import type { Antonyms, Pole } from './antonyms.js'
import { ofChange } from './of-change.js'
import { ofLaw } from './of-law.js'
import { ofMeasure } from './of-measure.js'
import { ofPeople } from './of-people.js'
import { ofPlace } from './of-place.js'

const all: readonly Antonyms[] = [...ofChange, ...ofLaw, ...ofPeople, ...ofPlace, ...ofMeasure]

/** Languages whose opposites are known. */
export const languages: readonly string[] = Object.keys(all[0]?.[0] ?? {}).filter(language => language !== 'de')

/** A pattern for the words that name one of two opposites for certain, and one for those that may. */
type Words = { certain: RegExp; any: RegExp }

type Sayings = Readonly<Record<'mine' | 'opposite', Words>>

/** All opposites in a row, each beside its counterpart. */
const poles: readonly Pole[] = all.flat()

const german = poles.map(({ de }) => wordsOf(de))

/** A sieve has no more than so many patterns, so that poles share them. */
const groups = 30

/** Which groups of poles a text may name at all: most texts name few. */
function groupsIn(lists: readonly string[]): (text: string) => number {
  const certain = lists.map(list => partsOf(list).certain)
  return sieveOf(
    Array.from({ length: groups }, (_, group) => phrasePattern(...certain.filter((_, at) => at % groups === group))),
  )
}

const germanGroups = groupsIn(poles.map(({ de }) => de))

/** How a translation says each of the poles, and of which of them it may say the opposite. */
type Told = { sayings: readonly Sayings[]; groups: (text: string) => number }

const told = new Map<string, Told>()

/** Where German says one of two opposites, and where its translation says nothing of that, but the other. */
export function findOpposite(source: string, target: string, language: string): { source: Span; target: Span } | null {
  const known = toldIn(language)
  const said = germanGroups(source)
  const bits = said === 0 ? 0 : said & known.groups(target)
  if (bits === 0) return null
  for (const [place, sayings] of known.sayings.entries()) {
    const found = bits & (1 << (place % groups)) ? oppositeOf(place, { source, target, ...sayings }) : null
    if (found) return found
  }
  return null
}

type Texts = { source: string; target: string } & Sayings

function oppositeOf(place: number, { source, target, mine, opposite }: Texts): { source: Span; target: Span } | null {
  const [accused] = matchesIn(target, opposite.certain, 1)
  if (!accused || isIn(target, mine.any)) return null
  const counterpart = german[place ^ 1] as Words
  const [said] = matchesIn(source, (german[place] as Words).certain, 1)
  if (!said || isIn(source, counterpart.any)) return null
  return { source: spanOf(said), target: spanOf(accused) }
}

/** Made when a language is first asked for. */
function toldIn(language: string): Told {
  const known = told.get(language)
  if (known) return known
  const lists = poles.map(pole => pole[language] ?? '')
  const words = lists.map(wordsOf)
  const made = {
    sayings: words.map((mine, place): Sayings => ({ mine, opposite: words[place ^ 1] as Words })),
    groups: groupsIn(lists.map((_, place) => lists[place ^ 1] as string)),
  }
  told.set(language, made)
  return made
}

function wordsOf(list: string): Words {
  const { certain, maybe } = partsOf(list)
  return { certain: phrasePattern(certain), any: phrasePattern(certain, maybe) }
}

function partsOf(list: string): { certain: string; maybe: string } {
  const [certain = '', maybe = ''] = list.split(/\s\/\s/)
  return { certain, maybe }
}

function spanOf({ 0: found, index }: RegExpExecArray): Span {
  return [index, index + found.length]
}
