import { defineCheck } from './check.js'
import { inventedIn, lostIn } from './negation/find-denials.js'
import { denialsIn } from './negation/german-negations.js'
import { negationPatterns } from './negation/negation-data.js'
import { readWords } from './phrases.js'
import { baseLanguage } from './reading/base-language.js'
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
    const words = readWords(mine.text)
    const base = baseLanguage(language)
    const denial = denialsIn(words)
    const lost = lostIn({ german: words, denial, told }, { patterns, language: base })
    if (lost) {
      const details = twoSided({ source: mine.text.slice(...lost) }, { target: '' })
      return [{ details, sourceSpan: mine.spanOf(...lost) }]
    }
    const invented = denial ? null : inventedIn(words, told, { patterns, language: base })
    if (!invented) return []
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
