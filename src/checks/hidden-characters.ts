import { defineCheck } from './check.js'
import { baseLanguage } from './reading/base-language.js'
import { lean } from './reading/lean-pattern.js'
import { matchesIn } from './reading/matches-in.js'
import { readPlainText } from './reading/plain-text.js'

/**
 * Characters that nobody sees and that change what is read: those that turn the direction of letters round, so that a
 * name or a sum shows as another (Unicode Technical Report 36, 2.1), and those of no width, in which a text can be
 * marked or words hidden from a search.
 */
export const hiddenCharacters = defineCheck({
  id: 'hidden-characters',
  severity: 'warning',

  find(pair) {
    const target = readPlainText(pair.target)
    if (!mayHide.test(target.text)) return []
    const language = baseLanguage(pair.language)
    const found = matchesIn(target.text, hidden).filter(({ 0: run }) => !isUsual(run, language))
    const [first] = found
    if (!first) return []

    const named = [...new Set(found.flatMap(({ 0: run }) => [...run].map(codePointOf)))]
    const changes = found.map(({ 0: run, index }) => ({ from: index, to: index + run.length, text: '' }))
    return [
      {
        details: { characters: named.slice(0, mostNamed).join(', ') },
        targetSpan: target.spanOf(first.index, first.index + first[0].length),
        replacement: target.rewrite(changes),
      },
    ]
  },

  examples: {
    passes: [
      pair('Der Pegel sinkt.', 'The level is falling.'),
      pair('Familie: 👨‍👩‍👧', 'Family: 👨‍👩‍👧'),
      { ...pair('Er will nicht.', 'نمی‌خواهد.'), language: 'fa' },
    ],
    finds: [
      pair('Der Betrag ist 123 Euro.', 'The sum is \u202e321\u202c euros.'),
      pair('Der Pegel sinkt.', 'The le\u200bvel is falling.'),
    ],
  },
})

function pair(source: string, target: string) {
  return { source, target, sourceLanguage: 'de', language: 'en' }
}

/** As many kinds as a person looks up. */
const mostNamed = 5

/** Quicker to look for: most texts have none of them. */
const mayHide = /[\u180e\u200b-\u200d\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0001}-\u{e007f}]/u

/** Joiners stand singly in emoji and in several scripts; tags behind a black flag are the flag of a region. */
const hidden = lean(
  /[\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+|[\u200c\u200d]{2,}|(?<!\u{1f3f4}|[\u{e0001}-\u{e007f}])[\u{e0001}-\u{e007f}]+/gu,
)

/** Languages written without blanks mark with U+200B where a line may end, those from the right isolate what does not. */
function isUsual(run: string, language: string): boolean {
  if (withoutBlanks.has(language)) return /^\u200b$/.test(run)
  return fromTheRight.has(language) && /^[\u2066-\u2069]+$/.test(run)
}

const withoutBlanks = new Set(['bo', 'ja', 'km', 'lo', 'my', 'th', 'yue', 'zh'])
const fromTheRight = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])

function codePointOf(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
}
