import { withoutTags } from '../segments/tags.js'
import { defineCheck } from './check.js'

/** A sentence that came back as it went was most likely not translated. Single words may well be the same. */
export const leftInGerman = defineCheck({
  id: 'left-in-german',
  severity: 'warning',

  find({ source, target }) {
    const text = withoutTags(source).trim()
    if (text !== withoutTags(target).trim() || !hasGermanWords(text)) return []
    return [{ details: { words: text.slice(0, 80) }, sourceSpan: [0, source.length], targetSpan: [0, target.length] }]
  },

  examples: {
    passes: [
      pair('Guten Morgen, Frau Müller.', 'Good morning, Mrs Müller.'),
      pair('Angela Merkel', 'Angela Merkel'),
      pair('42', '42'),
      pair('https://news.example/pegel', 'https://news.example/pegel'),
      pair('redaktion@news.example', 'redaktion@news.example'),
    ],
    finds: [pair('Das ist falsch.', 'Das ist falsch.'), pair('Der <1>Pegel</1> sinkt.', 'Der <1>Pegel</1> sinkt.')],
  },
})

function pair(source: string, target: string) {
  return { source, target, sourceLanguage: 'de', language: 'en' }
}

/** A lower-case word of three letters or more: names, figures and addresses may stay as they are, a sentence may not. */
function hasGermanWords(text: string): boolean {
  const words = text.split(/\s+/).filter(word => !isAddress(word))
  return /(?<![\p{L}\d])\p{Ll}{3,}/u.test(words.join(' '))
}

/** Of a page, a mailbox or an account. */
function isAddress(word: string): boolean {
  return word.includes('://') || word.includes('@') || word.startsWith('www.')
}
