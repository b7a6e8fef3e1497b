import { withoutTags } from '../segments/tags.js'
import { defineCheck } from './check.js'
import { germanWordsFor, tellingWords } from './german/function-words.js'
import { findGermanRun } from './german/german-runs.js'
import { findLeftWord } from './german/left-words.js'
import { withoutMarks } from './german/open-text.js'
import { baseLanguage } from './reading/base-language.js'
import { readPlainText } from './reading/plain-text.js'
import { readTokens } from './reading/tokens.js'

/**
 * A sentence that came back as it went was most likely not translated. A clause of three words left in German is found
 * too; in English, French, Spanish, Italian, Polish, Dutch and Portuguese also where it is not word for word that of the
 * source. Of single words those are found that the other language does not have, and nouns that are no names: nothing
 * but their spelling and what stands around them tells, so some are missed. Silent in languages that are German or next
 * to it; in those that share much of its vocabulary, single words other than nouns are left alone.
 */
export const leftInGerman = defineCheck({
  id: 'left-in-german',
  severity: 'warning',

  find({ source, target, sourceLanguage, language }) {
    if (baseLanguage(sourceLanguage) !== 'de' || close.has(baseLanguage(language))) return []
    const text = withoutTags(source).trim()
    if (text === withoutTags(target).trim() && hasGermanWords(text))
      return [{ details: { words: clip(text) }, sourceSpan: [0, source.length], targetSpan: [0, target.length] }]

    const plain = readPlainText(target)
    const run = hasGermanWord(plain.text, baseLanguage(language))
      ? findGermanRun(readPlainText(source).text, plain.text, baseLanguage(language))
      : undefined
    const left = run ?? findLeftWord(source, target, language)
    if (!left) return []
    return [
      { details: { words: clip(plain.text.slice(left.from, left.to)) }, targetSpan: plain.spanOf(left.from, left.to) },
    ]
  },

  examples: {
    passes: [
      pair('Guten Morgen, Frau Müller.', 'Good morning, Mrs Müller.'),
      pair('Angela Merkel', 'Angela Merkel'),
      pair('42', '42'),
      pair('https://news.example/pegel', 'https://news.example/pegel'),
      pair('redaktion@news.example', 'redaktion@news.example'),
      pair('Das Wetter am {datum}', 'The weather on {datum}'),
      pair(
        'Das Bundesamt für Migration und Flüchtlinge schweigt.',
        'The Bundesamt für Migration und Flüchtlinge is silent.',
      ),
      pair('Die Autobahn nach Melsungen ist normal befahren.', 'Traffic on the Autobahn to Melsungen is normal.'),
    ],
    finds: [
      pair('Das ist falsch.', 'Das ist falsch.'),
      pair('Der <1>Pegel</1> sinkt.', 'Der <1>Pegel</1> sinkt.'),
      pair('Er kommt, wenn der Pegel sinkt.', 'He will come wenn der Pegel sinkt.'),
      pair('Zeugen hörten einen lauten Knall.', 'Witnesses heard a lauten Knall.'),
      pair('Sie sieht das ebenso.', 'She ebenso sees it that way.'),
      pair('Der Bürgermeister schweigt.', 'The Bürgermeister is silent.'),
      pair('Und dann kam der Regen.', 'Und then the rain came.'),
    ],
  },
})

function pair(source: string, target: string) {
  return { source, target, sourceLanguage: 'de', language: 'en' }
}

const close = new Set(['bar', 'de', 'dsb', 'frr', 'gct', 'gsw', 'ksh', 'lb', 'nds', 'pdc', 'pdt', 'pfl', 'stq', 'swg'])

/** A lower-case word of three letters or more: names, figures and addresses may stay as they are, a sentence may not. */
function hasGermanWords(text: string): boolean {
  const words = withoutMarks(text)
    .split(/\s+/)
    .filter(word => !isAddress(word))
  return /(?<![\p{L}\d])\p{Ll}{3,}/u.test(words.join(' ')) || words.some(word => tellingWords.has(word.toLowerCase()))
}

/** Of a page, a mailbox or an account. */
function isAddress(word: string): boolean {
  return word.includes('://') || word.includes('@') || word.startsWith('www.')
}

/** Whether any word gives German away; a run of German has one at least. */
function hasGermanWord(text: string, language: string): boolean {
  const words = known.get(language) ?? new Set([...germanWordsFor(language).all, ...tellingWords])
  known.set(language, words)
  return readTokens(text).some(({ lower }) => words.has(lower))
}

const known = new Map<string, ReadonlySet<string>>()

function clip(words: string): string {
  return words.length > 80 ? `${words.slice(0, 79)}…` : words
}
