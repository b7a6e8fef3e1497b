import { defineCheck } from './check.js'
import { readPlainText } from './reading/plain-text.js'

/**
 * A headline has little room. It is objected to if it has over 90 characters, and over 1.6 times those of the source;
 * kickers and subheadings likewise. Other texts may be as long as they need. Holds for every language.
 */
export const length = defineCheck({
  id: 'length',
  severity: 'warning',

  find({ source, target, kind }) {
    if (kind === undefined || !short.has(kind)) return []
    const [usual, found] = [readPlainText(source).text.trim().length, readPlainText(target).text.trim().length]
    if (found <= roomForAll || found <= usual * mostGrowth) return []
    return [{ details: { found: String(found), source: String(usual) }, targetSpan: [0, target.length] }]
  },

  examples: {
    passes: [
      pair('Pegel am Rhein sinkt wieder', 'The level of the Rhine is falling again after weeks of rain'),
      { ...pair('Pegel sinkt', 'The level is falling. '.repeat(6)), kind: 'paragraph' },
    ],
    finds: [
      pair(
        'Pegel am Rhein sinkt wieder',
        'After weeks of rain, the level of the Rhine is falling once more, as the authorities said on Monday',
      ),
    ],
  },
})

function pair(source: string, target: string) {
  return { source, target, sourceLanguage: 'de', language: 'en', kind: 'headline' }
}

const short = new Set(['headline', 'kicker', 'heading'])
const roomForAll = 90
const mostGrowth = 1.6
