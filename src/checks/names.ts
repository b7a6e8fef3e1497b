import { defineCheck, type Finding, type PairTerm } from './check.js'
import { findAcronymFaults } from './names/find-acronym-faults.js'
import { findExchangedNames } from './names/find-exchanged-names.js'
import { findLongPlaces } from './names/find-long-places.js'
import { findMisspeltNames } from './names/find-misspelt-names.js'
import { findNamesakes } from './names/find-namesakes.js'
import { findNationalityFaults } from './names/find-nationality-faults.js'
import { findOtherCities } from './names/find-other-cities.js'
import { findOtherNames } from './names/find-other-names.js'
import { findOtherPapers } from './names/find-other-papers.js'
import { findPlaceFaults } from './names/find-place-faults.js'
import { findStrangePlaces } from './names/find-strange-places.js'
import { findSwappedNames } from './names/find-swapped-names.js'
import { findTurnedWays } from './names/find-turned-ways.js'
import { findUnspacedPlaces, unspaced } from './names/find-unspaced-places.js'
import { findOtherBodies } from './names/institutions/find-other-bodies.js'
import { findOtherOffices } from './names/institutions/find-other-offices.js'
import { readNameWords } from './names/name-words.js'
import { readToldNames } from './names/read-told-names.js'
import { baseLanguage } from './reading/base-language.js'
import { isLatin } from './reading/is-latin.js'
import { readPlainText } from './reading/plain-text.js'

/**
 * Who and where. Precision goes first: a name counts as wrong where another has come in its place, not where a
 * translator left it out. In scripts other than the Latin only countries are compared, since how a name is written there
 * cannot be known.
 */
export const names = defineCheck({
  id: 'names',
  severity: 'warning',

  find(pair) {
    const { source, target, sourceLanguage, language, kind, terms = [] } = pair
    const base = baseLanguage(language)
    if (baseLanguage(sourceLanguage) !== 'de' || base === 'de') return []
    if (isShouted(source)) return []
    const there = readNameWords(source)
    if (unspaced.has(base)) return withoutTerms(findUnspacedPlaces(there, readPlainText(target), language), terms)
    if (isShouted(target)) return []
    const here = readNameWords(target)
    if (!isLatin(base)) return withoutTerms(findPlaceFaults(there, here, base), terms)
    const texts = { source: readPlainText(source), target: readPlainText(target) }
    const isTitle = kind === 'headline' && here.filter(({ isCapital }) => isCapital).length * 2 > here.length
    const faults = [
      ...(isTitle ? [] : findOtherPapers({ source, target, mine: there, theirs: here, language: base })),
      ...(isTitle ? [] : findSwappedNames(there, here, base)),
      ...(isTitle ? [] : findOtherNames({ names: readToldNames(source), source: there, target: here, language: base })),
      ...(isTitle ? [] : findMisspeltNames(there, here, base)),
      ...findAcronymFaults(there, here, base),
      ...findPlaceFaults(there, here, base),
      ...findNationalityFaults(there, here, base),
      ...findExchangedNames(pair),
      ...findOtherCities(there, here, base),
      ...findTurnedWays(there, here, base),
      ...findNamesakes(texts.source, texts.target),
      ...findStrangePlaces(there, here, base),
      ...findOtherOffices({ ...texts, language: base }),
      ...findOtherBodies(texts),
      ...findLongPlaces({ source: there, target: here, text: texts.target, language: base }),
    ].filter((fault, at, all) => all.findIndex(other => isSameSpot(other, fault)) === at)
    return withoutTerms(faults, terms)
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

/** All in capitals, nothing tells a name from a word. */
function isShouted(text: string): boolean {
  return !small.test(text)
}

const small = /\p{Ll}/u
