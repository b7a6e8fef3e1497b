import { defineCheck } from './check.js'
import { findEndMark } from './marks/end-mark.js'
import { findFrenchBlanks } from './marks/french-blanks.js'
import { findWesternSigns } from './marks/own-signs.js'
import { findSpanishOpeners } from './marks/spanish-openers.js'
import { baseLanguage } from './reading/base-language.js'
import { readPlainText } from './reading/plain-text.js'

/**
 * The mark at the end is kept, and written as the target's language writes it: blanks in French, inverted marks in
 * Spanish, signs of their own in Greek, Arabic, Persian, Urdu, Chinese and Japanese. Silent about the end in languages
 * that mark none, such as Thai.
 */
export const punctuation = defineCheck({
  id: 'punctuation',
  severity: 'warning',

  find(pair) {
    const language = baseLanguage(pair.language)
    const texts = { source: readPlainText(pair.source), target: readPlainText(pair.target), language }
    const western = findWesternSigns(texts, language)
    return [
      ...(western.length > 0 ? western : findEndMark(texts)),
      ...findFrenchBlanks(texts, pair.language),
      ...(language === 'es' ? findSpanishOpeners(texts) : []),
    ]
  },

  examples: {
    passes: [
      pair('Der Pegel sinkt.', 'The level is falling.', 'en'),
      pair('Pegel sinkt', 'Level falls', 'en'),
      pair('Pegel sinkt um 2 Prozent', 'Poziom niższy o 2 proc.', 'pl'),
      pair('Warum sinkt der Pegel?', 'Pourquoi le niveau baisse-t-il\u202f?', 'fr'),
      pair('Warum sinkt der Pegel?', '¿Por qué baja el nivel?', 'es'),
      pair('Warum sinkt der Pegel?', 'Γιατί πέφτει η στάθμη;', 'el'),
      pair('„Der Pegel sinkt“, sagte er.', '“The level is falling,” he said.', 'en'),
    ],
    finds: [
      pair('Warum sinkt der Pegel?', 'Why the level is falling.', 'en'),
      pair('Pegel sinkt', 'The level falls.', 'en'),
      pair('Der Pegel sinkt.', 'The level is falling', 'en'),
      pair('Warum sinkt der Pegel?', 'Pourquoi le niveau baisse-t-il?', 'fr'),
      pair('Warum sinkt der Pegel?', 'Por qué baja el nivel?', 'es'),
      pair('Der Pegel sinkt.', '水位下降.', 'zh'),
    ],
  },
})

function pair(source: string, target: string, language: string) {
  return { source, target, sourceLanguage: 'de', language }
}
