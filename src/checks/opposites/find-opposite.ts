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

/** Each of two opposites in German, with its counterpart. */
const poles: readonly { own: Pole; other: Pole }[] = all.flatMap(([one, other]) => [
  { own: one, other },
  { own: other, other: one },
])

const german = poles.map(({ own }) => wordsOf(own.de))

/** A sieve has no more than thirty patterns. */
const portion = 30
const sieves = Array.from({ length: Math.ceil(poles.length / portion) }, (_, at) =>
  sieveOf(german.slice(at * portion, (at + 1) * portion).map(({ certain }) => certain)),
)

const told = new Map<string, (Sayings | undefined)[]>()

/** Where German says one of two opposites, and where its translation says nothing of that, but the other. */
export function findOpposite(source: string, target: string, language: string): { source: Span; target: Span } | null {
  for (const [at, sift] of sieves.entries()) {
    let bits = sift(source)
    for (let place = at * portion; bits !== 0; place += 1, bits >>>= 1) {
      if ((bits & 1) === 0 || place >= poles.length) continue
      const found = oppositeOf(place, { source, target, language })
      if (found) return found
    }
  }
  return null
}

type Texts = { source: string; target: string; language: string }

function oppositeOf(place: number, { source, target, language }: Texts): { source: Span; target: Span } | null {
  const { mine, opposite } = sayingsOf(place, language)
  const [accused] = matchesIn(target, opposite.certain, 1)
  if (!accused || isIn(target, mine.any)) return null
  const counterpart = german[place ^ 1] as Words
  const [said] = matchesIn(source, (german[place] as Words).certain, 1)
  if (!said || isIn(source, counterpart.any)) return null
  return { source: spanOf(said), target: spanOf(accused) }
}

/** What the opposites are called in a translation; made when they are first asked for. */
function sayingsOf(place: number, language: string): Sayings {
  const known = told.get(language) ?? []
  told.set(language, known)
  const { own, other } = poles[place] as (typeof poles)[number]
  const sayings = known[place] ?? { mine: wordsOf(own[language] ?? ''), opposite: wordsOf(other[language] ?? '') }
  known[place] = sayings
  return sayings
}

function wordsOf(list: string): Words {
  const [certain = '', maybe = ''] = list.split(/\s\/\s/)
  return { certain: phrasePattern(certain), any: phrasePattern(certain, maybe) }
}

function spanOf({ 0: found, index }: RegExpExecArray): Span {
  return [index, index + found.length]
}
