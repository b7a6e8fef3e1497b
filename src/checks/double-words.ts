import { defineCheck } from './check.js'
import { baseLanguage } from './reading/base-language.js'
import { lean } from './reading/lean-pattern.js'
import { matchesIn } from './reading/matches-in.js'
import { readPlainText } from './reading/plain-text.js'
import { readTokens } from './reading/tokens.js'

/**
 * “The the” is a slip of the pen, unless the source says something twice too. Silent in languages that double words
 * on purpose (such as Turkish, Indonesian or Vietnamese) and in those written without blanks.
 */
export const doubleWords = defineCheck({
  id: 'double-words',
  severity: 'warning',

  find(pair) {
    const language = baseLanguage(pair.language)
    const target = readPlainText(pair.target)
    if (doubling.has(language) || !mayDouble(target.text) || doubledIn(pair.source).length > 0) return []
    const found = matchesIn(target.text, doubles).filter(
      ({ 0: words, 1: word = '', index }) =>
        !isName(words, word) && isSlip(word, language) && !isAtLeast(target.text.slice(index), language),
    )
    const [first] = found
    if (!first) return []

    const changes = found.map(({ 0: words, 1: word = '', index }) => ({
      from: index + word.length,
      to: index + words.length,
      text: '',
    }))
    return [
      {
        details: { words: first[0].slice(0, 80) },
        targetSpan: target.spanOf(first.index, first.index + first[0].length),
        replacement: target.rewrite(changes),
      },
    ]
  },

  examples: {
    passes: [
      pair('Der Pegel hatte schon sinken müssen.', 'The level had had to fall.'),
      pair('Das ist sehr, sehr gut.', 'That is very very good.'),
      pair('Duran Duran treten auf.', 'Duran Duran are on stage.'),
      pair('Es sind mindestens 40.', 'It stands at at least 40.'),
    ],
    finds: [
      pair('Der Pegel sinkt.', 'The the level is falling.'),
      pair('Der Pegel <1>sinkt</1>.', 'The level <1>is is falling</1>.'),
      { ...pair('Das Ende der Welt', 'La fin du du monde'), language: 'fr' },
      { ...pair('Er bleibt, sagt er.', 'Il dit qu’il qu’il reste.'), language: 'fr' },
    ],
  },
})

function pair(source: string, target: string) {
  return { source, target, sourceLanguage: 'de', language: 'en' }
}

/** Whether a word is followed by itself, also one of two halves as `qu’il`: it is not worth the slow look at all words where none is. */
function mayDouble(text: string): boolean {
  const words = readTokens(text)
  return words.some(({ kind, lower }, at) => {
    if (kind !== 'word') return false
    const next = words[at + 1]?.lower
    return next === lower || ((next === '’' || next === "'") && words[at + 3]?.lower === lower)
  })
}

const doubles = lean(
  /(?<![\p{L}\p{N}\p{M}'’-])(\p{L}[\p{L}\p{M}]{0,40}(?:['’]\p{L}{1,40})?)(?:[ \u00a0\u202f]{1,9}\1(?![\p{L}\p{N}\p{M}'’-]|\.\p{L})){1,9}/giu,
)

const doublesWithComma = lean(
  /(?<![\p{L}\p{N}\p{M}])(\p{L}[\p{L}\p{M}]{0,40})[ ,\u00a0–-]{1,9}\1(?![\p{L}\p{N}\p{M}])/giu,
)

/** With a comma between, the source doubles as well. */
function doubledIn(source: string): string[] {
  return readPlainText(source).text.match(doublesWithComma) ?? []
}

const doubling = new Set(
  'bn fa fil haw hi id ja jv km ko lo mi ml mr ms my sw ta te th tl tr ur vi yue zh zu'.split(' '),
)

/** Duran Duran, or initials. */
function isName(words: string, word: string): boolean {
  return /^\p{Lu}/u.test(words.slice(word.length).trimStart())
}

function isSlip(word: string, language: string): boolean {
  return !(rightTwice[language]?.split(' ') ?? []).includes(word.toLowerCase())
}

/** “Stands at at least 40”. */
function isAtLeast(text: string, language: string): boolean {
  return language === 'en' && /^at at (?:least|most)\b/.test(text)
}

/** Words that may follow themselves in a right sentence. */
const rightTwice: Readonly<Record<string, string>> = {
  en: 'had that very bye ha',
  fr: 'nous vous très ha bla',
  es: 'muy casi ja',
  it: 'piano quasi appena via così poco molto ci ha',
  pt: 'quase logo muito já',
  nl: 'die dat het is haar u je heel of zo',
  de: 'die der das sie sehr',
  da: 'der at det',
  sv: 'att det som den',
  nb: 'det som at',
  pl: 'ha bardzo',
  ca: 'molt',
  ro: 'foarte',
}
