import { defineCheck } from './check.js'
import { doubtTraces } from './doubt/doubt-traces.js'
import { lostHedges } from './doubt/lost-hedges.js'
import { echoesIn, hedgesIn } from './doubt/read-hedges.js'
import { readWords } from './phrases.js'
import { baseLanguage } from './reading/base-language.js'
import { readPlainText } from './reading/plain-text.js'

/** What a source only reports or supposes would be a fact in translation, and may be a lie or a libel. */
export const doubt = defineCheck({
  id: 'doubt',
  severity: 'warning',
  severityIn: { en: 'error' },
  languages: [...doubtTraces.keys()],

  find({ source, target, sourceLanguage, language }) {
    const traces = doubtTraces.get(baseLanguage(language))
    if (!traces || baseLanguage(sourceLanguage) !== 'de' || target.trim() === '') return []

    const plain = readPlainText(source)
    const german = readWords(plain.text)
    const hedges = hedgesIn(german)
    if (hedges.length === 0) return []
    const translation = readWords(readPlainText(target).text)
    return lostHedges(hedges, echoesIn(german, hedges, translation), translation, traces).map(({ span }) => ({
      details: { words: plain.text.slice(...span) },
      sourceSpan: plain.spanOf(...span),
    }))
  },

  examples: {
    passes: [
      pair('Der mutmaßliche Täter wurde gefasst.', 'The alleged perpetrator was caught.'),
      pair('Laut Polizei ist die Straße frei.', 'The road is clear, police said.'),
      pair('Laut Polizei ist die Straße frei, hieß es.', 'Według policji droga jest wolna.', 'pl'),
      pair('Er soll das Geld gestohlen haben.', 'Il aurait volé l’argent.', 'fr'),
      pair('Der mutmaßliche Täter wurde gefasst.', 'Tekijä saatiin kiinni.', 'fi'),
    ],
    finds: [
      pair('Der mutmaßliche Täter wurde gefasst.', 'The perpetrator was caught.'),
      pair('Laut Polizei ist die Straße frei.', 'The road is clear.'),
      pair('Er soll das Geld gestohlen haben.', 'Il a volé l’argent.', 'fr'),
      pair(
        'Laut Stadt regnet es, der Täter soll geflohen sein.',
        'According to the city it rains, the perpetrator fled.',
      ),
    ],
  },
})

function pair(source: string, target: string, language = 'en') {
  return { source, target, sourceLanguage: 'de', language }
}
