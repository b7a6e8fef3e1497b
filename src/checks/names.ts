import { defineCheck, type Finding, type PairTerm } from './check.js'
import { findAcronymFaults } from './names/find-acronym-faults.js'
import { findExchangedNames } from './names/find-exchanged-names.js'
import { findLongPlaces } from './names/find-long-places.js'
import { findMisspeltNames } from './names/find-misspelt-names.js'
import { findNamesakes } from './names/find-namesakes.js'
import { findNationalityFaults } from './names/find-nationality-faults.js'
import { findOtherCities } from './names/find-other-cities.js'
import { findOtherFirstNames } from './names/find-other-first-names.js'
import { findOtherNames } from './names/find-other-names.js'
import { findOtherPapers } from './names/find-other-papers.js'
import { findPlaceFaults } from './names/find-place-faults.js'
import { findStrangePlaces } from './names/find-strange-places.js'
import { findSwappedNames } from './names/find-swapped-names.js'
import { findTurnedWays } from './names/find-turned-ways.js'
import { findUnspacedPlaces } from './names/find-unspaced-places.js'
import { findOtherBodies } from './names/institutions/find-other-bodies.js'
import { findOtherOffices } from './names/institutions/find-other-offices.js'
import type { Word } from './names/name-words.js'
import { type ReadPair, readPair, unspaced } from './names/read-pair.js'
import { baseLanguage } from './reading/base-language.js'
import { isLatin } from './reading/is-latin.js'

/**
 * Who and where. Precision goes first: a name counts as wrong where another has come in its place, not where a
 * translator left it out. In scripts other than the Latin only countries are compared, since how a name is written there
 * cannot be known, and nothing in those that have no capitals, but for Chinese, Japanese and Korean.
 */
export const names = defineCheck({
  id: 'names',
  severity: 'warning',

  find(pair) {
    const { source, sourceLanguage, language, terms = [] } = pair
    if (baseLanguage(sourceLanguage) !== 'de' || baseLanguage(language) === 'de' || isShouted(source)) return []
    const read = readPair(pair)
    const faults = findersFor[writingOf(read)].flatMap(find => find(read))
    return withoutTerms(faults.filter(isFirstOfSpot), terms)
  },

  examples: {
    passes: [
      pair('Olaf Scholz traf Emmanuel Macron in München.', 'Olaf Scholz met Emmanuel Macron in Munich.'),
      pair('Die Nato berät mit der EU.', 'L’Otan consulte l’UE.', 'fr'),
      pair('Er sah Anna Kowalska in Krakau.', 'Widział Annę Kowalską w Krakowie.', 'pl'),
      pair('Wladimir Putin sprach.', 'Vladimir Putin spoke.'),
      pair('Das BKA ermittelt.', 'The Federal Criminal Police Office is investigating.'),
      pair('In der Slowakei schneit es.', 'It is snowing in Slovakia.'),
      pair('Olaf Scholz kam.', 'Пришёл Олаф Шольц.', 'ru'),
    ],
    finds: [
      pair('Olaf Scholz kam.', 'Olaf Merz came.'),
      pair('ARD und ZDF senden.', 'ARD and RTL are broadcasting.'),
      pair('Die Nato berät.', 'L’ONU délibère.', 'fr'),
      pair('In der Slowakei schneit es.', 'It is snowing in Slovenia.'),
      pair('Der Präsident Nigers kam.', 'The president of Nigeria came.'),
      pair('Der Zug nach Köln hielt.', 'The train to Munich stopped.'),
    ],
  },
})

function pair(source: string, target: string, language = 'en') {
  return { source, target, sourceLanguage: 'de', language }
}

/** How a translation is written, which decides what can be known of its names: of those in capitals alone, nothing. */
const writings = ['prose', 'title', 'capitals', 'other-script', 'unspaced'] as const
type Writing = (typeof writings)[number]

/** Each kind of mistake, and where it can be told. Of findings about one spot the first counts. */
const finders: readonly { find(pair: ReadPair): Finding[]; in: readonly Writing[] }[] = [
  { find: findOtherPapers, in: ['prose'] },
  { find: findSwappedNames, in: ['prose'] },
  { find: findOtherFirstNames, in: ['prose'] },
  { find: findOtherNames, in: ['prose'] },
  { find: findMisspeltNames, in: ['prose'] },
  { find: findAcronymFaults, in: ['prose', 'title'] },
  { find: findPlaceFaults, in: ['prose', 'title', 'other-script'] },
  { find: findNationalityFaults, in: ['prose', 'title'] },
  { find: findExchangedNames, in: ['prose', 'title'] },
  { find: findOtherCities, in: ['prose', 'title'] },
  { find: findTurnedWays, in: ['prose', 'title'] },
  { find: findNamesakes, in: ['prose', 'title'] },
  { find: findStrangePlaces, in: ['prose', 'title'] },
  { find: findOtherOffices, in: ['prose', 'title'] },
  { find: findOtherBodies, in: ['prose', 'title'] },
  { find: findLongPlaces, in: ['prose', 'title'] },
  { find: findUnspacedPlaces, in: ['unspaced'] },
]

const findersFor = Object.fromEntries(
  writings.map(writing => [writing, finders.filter(finder => finder.in.includes(writing)).map(({ find }) => find)]),
) as Record<Writing, ((pair: ReadPair) => Finding[])[]>

function writingOf({ target, language, pair }: ReadPair): Writing {
  if (unspaced.has(language)) return 'unspaced'
  if (isShouted(pair.target)) return 'capitals'
  if (!isLatin(language)) return 'other-script'
  return pair.kind === 'headline' && isTitle(target) ? 'title' : 'prose'
}

/** All in capitals, nothing tells a name from a word. */
function isShouted(text: string): boolean {
  return !small.test(text)
}

const small = /\p{Ll}/u

/** `Storm Hits the Coast`: most words begin with a capital, not only names. */
function isTitle(words: readonly Word[]): boolean {
  return words.filter(({ isCapital }) => isCapital).length * 2 > words.length
}

function isFirstOfSpot(fault: Finding, at: number, all: readonly Finding[]): boolean {
  return all.findIndex(other => isSameSpot(other, fault)) === at
}

/** Of a name of several words each kind of mistake may see another word. */
function isSameSpot(one: Finding, other: Finding): boolean {
  if (one.details?.source === other.details?.source) return true
  const [mine, theirs] = [one.sourceSpan, other.sourceSpan]
  return mine !== undefined && theirs !== undefined && mine[0] < theirs[1] && theirs[0] < mine[1]
}

/** How the newsroom wants a name to be written is asked by the check of the glossary, and that is no fault of the name. */
function withoutTerms(faults: readonly Finding[], terms: readonly PairTerm[]): Finding[] {
  return faults.filter(({ sourceSpan, details }) =>
    terms.every(({ spans, target }) => {
      const isTerm = sourceSpan && spans.some(([from, to]) => from < sourceSpan[1] && sourceSpan[0] < to)
      return !isTerm && !(target ?? '').split(/\s+/).includes(details?.target ?? '')
    }),
  )
}
