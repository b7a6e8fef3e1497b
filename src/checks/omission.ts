import { defineCheck, type Finding, type Pair } from './check.js'
import { halfGone } from './lengths/half-gone.js'
import { compareLength } from './lengths/unusual-length.js'
import { readPlainText } from './reading/plain-text.js'

/**
 * A text much shorter than usual lacks a sentence or a clause; a little shorter, if it has fewer sentences too. What is
 * usual is known for German into the languages of `lengths/length-ratios.ts`; in others only a text is found that
 * is empty, half of it with a sentence fewer, or hardly a third of it.
 */
export const omission = defineCheck({
  id: 'omission',
  severity: 'warning',

  find(pair) {
    const source = readPlainText(pair.source).text.trim()
    const isEmpty = source !== '' && readPlainText(pair.target).text.trim() === ''
    if (isEmpty) return [{ details: { found: '0', usual: String(source.length) }, sourceSpan: [0, pair.source.length] }]
    const half = halfGone(pair)
    if (half) return [findingOf(pair, half)]
    const length = compareLength(pair)
    if (!length || length.deviation >= -mostWithSentenceLost) return []
    const most = length.usual < long ? mostInShort : mostInLong
    if (length.deviation >= -most && length.moreSentences() >= 0) return []
    return [findingOf(pair, length)]
  },

  examples: {
    passes: [
      pair('Der Pegel sinkt. Das sagte die Behörde.', 'The level is falling, the authority said.'),
      pair('Grundsteuererhöhung', 'Property tax up'),
    ],
    finds: [
      pair(
        'Der Pegel am Rhein sinkt. Das teilte die zuständige Behörde am Montag mit.',
        'The Rhine’s level is falling.',
      ),
      pair('Der Pegel sinkt.', ''),
    ],
  },
})

function pair(source: string, target: string) {
  return { source, target, sourceLanguage: 'de', language: 'en' }
}

function findingOf({ source, target }: Pair, { found, usual }: { found: number; usual: number }): Finding {
  return {
    details: { found: String(found), usual: String(usual) },
    sourceSpan: [0, source.length],
    targetSpan: [0, target.length],
  }
}

/** In spreads; a short sentence is more often told in a few words. */
const mostInShort = 4
const mostInLong = 3.75
const long = 80
const mostWithSentenceLost = 1.2
