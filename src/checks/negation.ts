import { defineCheck } from './check.js'
import { type Denial, type DeniedBesides, denialsIn, mayDeny } from './negation/german-negations.js'
import { type NegationPatterns, negationPatterns } from './negation/negation-data.js'
import { toldByOpposite } from './negation/told-by-opposite.js'
import { blankOut, countIn, isIn, readWords } from './phrases.js'
import { baseLanguage } from './reading/base-language.js'
import { matchesIn } from './reading/matches-in.js'
import { readPlainText } from './reading/plain-text.js'
import { twoSided } from './two-sided.js'

/** A "not" that is lost or added turns a report into its opposite. */
export const negation = defineCheck({
  id: 'negation',
  severity: 'warning',
  severityIn: { en: 'error' },
  languages: [...negationPatterns.keys()],

  find({ source, target, sourceLanguage, language }) {
    const patterns = negationPatterns.get(baseLanguage(language))
    if (!patterns || baseLanguage(sourceLanguage) !== 'de' || target.trim() === '') return []

    const [mine, theirs] = [readPlainText(source), readPlainText(target)]
    const told = readWords(theirs.text)
    const german = denialsIn(readWords(mine.text))
    if (german) {
      const denied = countDenials(blankOut(told, patterns.idioms), patterns, german)
      if (denied >= german.count) return []
      if (denied + toldByOpposite(german.text, told, baseLanguage(language)) >= german.count) return []
      const details = twoSided({ source: mine.text.slice(...german.first) }, { target: '' })
      return [{ details, sourceSpan: mine.spanOf(...german.first) }]
    }
    if (!hasDenial(told, patterns)) return []
    const invented = firstDenial(blankOut(told, patterns.idioms), patterns)
    if (!invented || mayDeny(readWords(mine.text))) return []
    const details = twoSided({ source: '' }, { target: theirs.text.slice(...invented) })
    return [{ details, targetSpan: theirs.spanOf(...invented) }]
  },

  examples: {
    passes: [
      pair('Er kam nicht.', 'He did not come.'),
      pair('Er kam nicht.', 'He failed to come.'),
      pair('Die Brücke darf nicht befahren werden.', 'The bridge is closed to traffic.'),
      pair('Nicht nur er kam.', 'He was one of many who came.'),
      pair('Niemand kam.', 'Personne n’est venu.', 'fr'),
      pair('Er kam nicht.', 'Hän tuli.', 'fi'),
    ],
    finds: [
      pair('Er kam nicht.', 'He came.'),
      pair('Sie hatte keine andere Wahl.', 'She had a choice.'),
      pair('Keiner stimmte dagegen, drei enthielten sich.', 'All voted against it, three abstained.'),
      pair('Er kam.', 'He did not come.'),
      pair('Niemand kam.', 'Une personne est venue.', 'fr'),
      pair('Er hat nicht sofort geholfen.', 'Pomógł niezwłocznie.', 'pl'),
    ],
  },
})

function pair(source: string, target: string, language = 'en') {
  return { source, target, sourceLanguage: 'de', language }
}

/** How often a translation denies; of the words that only may, those count that the source does not have as well. */
function countDenials(words: string, patterns: NegationPatterns, german: Denial): number {
  const { clear, pair, apart } = patterns
  const apartHere = countIn(words, apart)
  const named = apartHere === 0 ? 0 : Math.min(german.apart(), apartHere)
  const denials =
    countIn(words, clear) - named + (pair ? Math.min(countIn(words, pair.halves), countIn(words, pair.paired)) : 0)
  return denials >= german.count ? denials : denials + countMaybe(words, patterns, german, named)
}

/** How many words of a translation may stand for a denial, beyond those that the source has a word for and names by one that is apart. */
function countMaybe(translation: string, patterns: NegationPatterns, { text, besides }: Denial, named: number): number {
  const german = besides()
  const words = withoutStrangers(translation, patterns, text)
  const { weak, quits, closed, until, shut, against, later, unless, most, little } = patterns
  const left = quits ? Math.min(german.quits, countIn(words, quits)) : 0
  const barred = german.barred > 0 ? Math.min(german.barred, countIn(words, closed)) : 0
  const soft = countIn(words, weak) + beyond(words, little, german.little)
  const ifNot = german.ifNot > 0 ? Math.min(german.ifNot, countIn(words, unless)) : 0
  const lexical = german.lexical - named - countFused(words, patterns, german) - barred
  return (
    Math.max(ifNot, soft - left - Math.max(0, lexical)) +
    beyond(words, shut, german.shut) +
    beyond(words, against, german.against) +
    beyond(words, until, german.until + german.later) +
    Math.min(german.notBefore, beyond(words, later, german.later)) +
    (german.neverSo > 0 ? Math.min(german.neverSo, countIn(words, most)) : 0)
  )
}

function beyond(words: string, pattern: RegExp | null, there: number): number {
  return pattern ? Math.max(0, countIn(words, pattern) - there) : 0
}

/** A translation without the words that deny one thing alone, where German does not name it: `unexpected` is no lost "not". */
function withoutStrangers(words: string, { only }: NegationPatterns, german: string): string {
  if (!only) return words
  return words.replace(only.words, found => {
    const word = found.toLowerCase()
    const [, named] = only.beginnings.find(([beginning]) => word.startsWith(beginning)) ?? []
    return named?.test(german) ? found : ' '.repeat(found.length)
  })
}

/** How many words say at once what German denies by a word of its own and a "not": `inevitable` is `nicht vermeiden`. */
function countFused(words: string, { only }: NegationPatterns, { lexicalWords }: DeniedBesides): number {
  if (!only || lexicalWords === '') return 0
  return matchesIn(words, only.words).filter(([found]) => {
    const word = found.toLowerCase()
    return only.beginnings.some(([beginning, said]) => word.startsWith(beginning) && said.test(lexicalWords))
  }).length
}

/** Most texts have no word that denies, not even before what only looks like one is taken out of them. */
function hasDenial(words: string, { clear, pair }: NegationPatterns): boolean {
  return isIn(words, pair ? pair.halves : clear)
}

function firstDenial(words: string, { clear, pair }: NegationPatterns): [number, number] | null {
  if (pair && !isIn(words, pair.halves)) return null
  const [found] = matchesIn(words, clear, 1)
  return found ? [found.index, found.index + found[0].length] : null
}
