import { defineCheck, type Span } from './check.js'
import { hasDenial } from './negation/count-denials.js'
import { denialsIn } from './negation/german-negations.js'
import { negationPatterns } from './negation/negation-data.js'
import { findOpposite, languages } from './opposites/find-opposite.js'
import { readWords } from './phrases.js'
import { baseLanguage } from './reading/base-language.js'
import { clauseAround } from './reading/clauses.js'
import { readPlainText } from './reading/plain-text.js'

/** A rise that became a fall, a refusal that became a consent. */
export const opposites = defineCheck({
  id: 'opposites',
  severity: 'warning',
  languages,

  find({ source, target, sourceLanguage, language }) {
    const base = baseLanguage(language)
    const patterns = negationPatterns.get(base)
    if (!patterns || !languages.includes(base) || baseLanguage(sourceLanguage) !== 'de') return []
    const [mine, theirs] = [readPlainText(source), readPlainText(target)]
    const [german, translation] = [readWords(mine.text), readWords(theirs.text)]
    const found = findOpposite(german, translation, base)
    // A denial turns a word round: `did not rise` is right for „sank“.
    if (!found || denialsIn(clauseOf(german, found.source)) || hasDenial(clauseOf(translation, found.target), patterns))
      return []
    return [
      {
        details: { source: mine.text.slice(...found.source), target: theirs.text.slice(...found.target) },
        sourceSpan: mine.spanOf(...found.source),
        targetSpan: theirs.spanOf(...found.target),
      },
    ]
  },

  examples: {
    passes: [
      pair('Die Preise sanken.', 'Prices fell.'),
      pair('Die Preise sanken.', 'Prices did not rise any further.'),
      pair('Die Preise stiegen, die Löhne sanken.', 'Wages fell while prices rose.'),
      pair('Der Angeklagte bestreitet die Tat.', 'The defendant denies the offence.'),
    ],
    finds: [
      pair('Die Preise sanken.', 'Prices rose.'),
      pair('Der Angeklagte bestreitet die Tat.', 'The defendant admits the offence.'),
      pair('Der Süden bekommt Schnee.', 'Le nord attend de la neige.', 'fr'),
      pair('Der Stadtrat lehnte den Plan ab.', 'El pleno aprobó el plan.', 'es'),
    ],
  },
})

function clauseOf(text: string, span: Span): string {
  return text.slice(...clauseAround(text, span))
}

function pair(source: string, target: string, language = 'en') {
  return { source, target, sourceLanguage: 'de', language }
}
