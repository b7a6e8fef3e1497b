import { defineCheck } from './check.js'
import { doubtTraces } from './doubt/doubt-traces.js'
import { germanMarkers, type Marker } from './doubt/german-markers.js'
import { isIn, readWords } from './phrases.js'
import { baseLanguage } from './reading/base-language.js'

/** What a source only reports or supposes would be a fact in translation, and may be a lie or a libel. */
export const doubt = defineCheck({
  id: 'doubt',
  severity: 'warning',
  severityIn: { en: 'error' },
  languages: [...doubtTraces.keys()],

  find({ source, target, sourceLanguage, language }) {
    const traces = doubtTraces.get(baseLanguage(language))
    if (!traces || baseLanguage(sourceLanguage) !== 'de' || target.trim() === '') return []

    const german = readWords(source)
    const translation = readWords(target)
    const seen = new Set<number>()
    return germanMarkers.flatMap(marker => {
      const [start, end] = firstOf(german, marker)
      if (start === end || seen.has(start)) return []
      seen.add(start)
      if (marker.kept.some(kind => isIn(translation, traces[kind]))) return []
      return [{ details: { words: source.slice(start, end) }, sourceSpan: [start, end] as [number, number] }]
    })
  },

  examples: {
    passes: [
      pair('Der mutmaßliche Täter wurde gefasst.', 'The alleged perpetrator was caught.'),
      pair('Laut Polizei ist die Straße frei.', 'The road is clear, police said.'),
      pair('Er soll das Geld gestohlen haben.', 'Il aurait volé l’argent.', 'fr'),
      pair('Der mutmaßliche Täter wurde gefasst.', 'Tekijä saatiin kiinni.', 'fi'),
    ],
    finds: [
      pair('Der mutmaßliche Täter wurde gefasst.', 'The perpetrator was caught.'),
      pair('Laut Polizei ist die Straße frei.', 'The road is clear.'),
      pair('Er soll das Geld gestohlen haben.', 'Il a volé l’argent.', 'fr'),
    ],
  },
})

function pair(source: string, target: string, language = 'en') {
  return { source, target, sourceLanguage: 'de', language }
}

/** Where a kind of words stands first; nowhere if the text takes back what they mean. */
function firstOf(text: string, { words, unless }: Marker): [number, number] {
  const start = text.search(words)
  if (start < 0 || (unless && isIn(text, unless))) return [0, 0]
  words.lastIndex = start
  const found = words.exec(text)?.[0].trimEnd() ?? ''
  words.lastIndex = 0
  return [start, start + found.length]
}
