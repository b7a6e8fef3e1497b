import { defineCheck } from './check.js'
import { type DoubtPatterns, doubtTraces } from './doubt/doubt-traces.js'
import { lostHedges } from './doubt/lost-hedges.js'
import { echoesIn, type Hedge, hedgesIn } from './doubt/read-hedges.js'
import { isIn, readWords } from './phrases.js'
import { baseLanguage } from './reading/base-language.js'
import { readPlainText } from './reading/plain-text.js'
import { sentencePairs } from './reading/sentence-pairs.js'

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
    const lost = lostInSentences({ german, hedges, translation, sourceLanguage, language }, traces)
    const found = lost.length > 0 ? lost : lostIn({ german, hedges, translation }, traces)
    return found.map(({ span }) => ({
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

type Hedged = { german: string; hedges: readonly Hedge[]; translation: string }

function lostIn({ german, hedges, translation }: Hedged, traces: DoubtPatterns): Hedge[] {
  return lostHedges(hedges, echoesIn(german, hedges, translation), translation, traces)
}

type Texts = Hedged & { sourceLanguage: string; language: string }

/**
 * What one sentence lost, however much another one reports, if it shows no doubt at all; indirect speech goes on with who
 * spoke before.
 */
function lostInSentences({ german, hedges, translation, ...languages }: Texts, traces: DoubtPatterns): Hedge[] {
  if (hedges.every(({ marker }) => marker.speech)) return []
  return sentencePairs({ source: german, target: translation, ...languages }).flatMap(({ source, target, start }) => {
    const own = hedgesIn(source).filter(({ marker }) => !marker.speech)
    const lost = lostIn({ german: source, hedges: own, translation: target }, traces)
    return lost
      .filter(({ marker }) => !marker.kept.some(kind => isIn(target, traces[kind])))
      .map(({ marker, span: [from, to] }): Hedge => ({ marker, span: [start + from, start + to] }))
  })
}

function pair(source: string, target: string, language = 'en') {
  return { source, target, sourceLanguage: 'de', language }
}
