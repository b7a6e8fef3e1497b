import { defineCheck } from './check.js'
import { twiceAsLong } from './lengths/half-gone.js'
import { compareLength } from './lengths/unusual-length.js'

/**
 * A text much longer than usual says something that the source does not; a little longer, if it has more sentences
 * too. What is usual is known for German into the languages of `lengths/length-ratios.ts`; in others only a text is found that is almost
 * twice as long as its script would have it, with a sentence more.
 */
export const addition = defineCheck({
  id: 'addition',
  severity: 'warning',

  find(pair) {
    const length = compareLength(pair) ?? twiceAsLong(pair)
    if (!length || length.deviation <= mostWithSentenceMore) return []
    if (length.deviation <= most && length.moreSentences() <= 0) return []
    return [
      {
        details: { found: String(length.found), usual: String(length.usual) },
        targetSpan: [0, pair.target.length],
      },
    ]
  },

  examples: {
    passes: [
      pair('Der Pegel am Rhein sinkt wieder.', 'The water level of the Rhine is falling again.'),
      pair('Grundsteuererhöhung', 'The property tax is going up'),
    ],
    finds: [
      pair(
        'Der Pegel am Rhein sinkt wieder.',
        'The level of the Rhine is falling again. This was announced by the authority in charge on Monday.',
      ),
    ],
  },
})

function pair(source: string, target: string) {
  return { source, target, sourceLanguage: 'de', language: 'en' }
}

/** In spreads. */
const most = 3.5
const mostWithSentenceMore = 1.6
