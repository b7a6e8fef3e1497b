import { type WordList, wordLists } from './common-words.js'
import { inlineTag } from './inline-tags.js'
import { languageOf, localeOf } from './languages.js'
import type { Languages } from './provider.js'

/**
 * False where an answer is certainly not in the language that was asked for, by its script and its frequent words. A
 * name, a few words, a title, what was foreign in the article already, and a neighbour that cannot be told for certain
 * are let pass.
 */
export function isInLanguage(source: string, target: string, languages: Languages): boolean {
  const written = running(target)
  return (
    isInScript(source, written, languages) &&
    !isInOtherLanguage(source, written, languages) &&
    !hasOtherLetters(source, written, languages)
  )
}

/**
 * Told by letters that few languages have: three words with such as the wanted one does not, and none of them a name,
 * are written in another. It sees what has few small words, such as Turkish and Hungarian.
 */
function hasOtherLetters(source: string, target: string, { to }: Languages): boolean {
  const strange = strangeTo.get(languageOf(to) ?? '')
  if (!strange) return false
  const words = new Set(target.normalize('NFC').match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu))
  return [...words].filter(word => strange.test(word) && !source.includes(word)).length >= 3
}

/** Letters, each with the languages whose words have it. */
const ofFew = new Map(
  Object.entries({
    'cs sk': 'ě ř ů ť ď ň ľ',
    'tr az': 'ğ ı',
    'tr az ro': 'ş',
    hu: 'ő ű',
    'pl hsb dsb': 'ł',
    'pl lt': 'ą ę',
    'pl mt': 'ż',
    'da nb nn no fo': 'ø',
    'sv fi da nb nn no': 'å',
    'is fo': 'ð þ',
    'ro vi': 'ă',
    ro: 'ț ș',
    lv: 'ļ ķ ņ ģ ā ī',
    lt: 'ė ų',
    'es gl eu ast fil': 'ñ',
    'pt gl vi': 'ã',
    vi: 'ơ ư ạ ế ộ ả',
    'de lb nds gsw': 'ß',
  }).flatMap(([languages, letters]) => letters.split(' ').map(letter => [letter, languages.split(' ')] as const)),
)
/** For languages of which it is known, the letters above that they have not. */
const strangeTo = new Map(
  'en fr es it nl pl pt ro cs sk sl hr hu tr sv da nb fi et lt lv'.split(' ').map(language => {
    const letters = [...ofFew].flatMap(([letter, having]) => (having.includes(language) ? [] : letter))
    return [language, new RegExp(`[${letters.join('')}]`)] as const
  }),
)

/** Names, code and abbreviations stay Latin anywhere, so a little in the language's own script is enough. */
function isInScript(source: string, target: string, { from, to }: Languages): boolean {
  const own = scripts[localeOf(to)?.script ?? '']
  const enough = own === latin ? 0.6 : 0.05
  if (!own || (own === latin && !otherLetter.test(target)) || shareOf(own, target) >= enough) return true
  if (shareOf(own, target.replace(/\p{Lu}[\p{L}\p{M}]*/gu, ' ')) >= enough) return true
  const original = scripts[localeOf(from)?.script ?? '']
  return original !== undefined && shareOf(original, source) < 0.5
}

/** How much of a text is written in a script; all of it where there is too little to tell. */
function shareOf(script: RegExp, text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return letters < 12 ? 1 : (text.match(script)?.length ?? 0) / letters
}

const latin = /\p{Script=Latin}/gu
/** Where letters of other scripts stand in Unicode; most texts have none, and need not be counted. */
const otherLetter = /[\u0370-\u1dff\u2c80-\ua71f\ua800-\uffff]/
const scripts: Record<string, RegExp> = {
  Latn: latin,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Grek: /\p{Script=Greek}/gu,
  Arab: /\p{Script=Arabic}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
  Armn: /\p{Script=Armenian}/gu,
  Geor: /\p{Script=Georgian}/gu,
  Deva: /\p{Script=Devanagari}/gu,
  Beng: /\p{Script=Bengali}/gu,
  Thai: /\p{Script=Thai}/gu,
  Hans: /\p{Script=Han}/gu,
  Hant: /\p{Script=Han}/gu,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Kore: /\p{Script=Hangul}/gu,
}

/**
 * Told by frequent words, of which each speaks for all languages that have it. A quotation that is foreign in the
 * article already may stay so. A language whose own words are not known is only held against the original and English,
 * and by words that no other has, since its neighbours look much like it; one next to German not even against that.
 */
function isInOtherLanguage(source: string, target: string, { from, to }: Languages): boolean {
  const [original, wanted] = [languageOf(from) ?? '', languageOf(to) ?? '']
  const own = wordLists.find(({ languages }) => languages.includes(wanted))
  const words = wordsIn(target)
  return [...foreignWords(words, own)].some(([list, theirs]) => {
    const isOriginal = list.languages.includes(original)
    if (!own && !isOriginal && !list.languages.includes('en')) return false
    if (isOriginal && list.languages.includes('de') && nextToGerman.has(wanted)) return false
    const ours = words.filter(word => own?.words.has(word) && !list.words.has(word))
    if (theirs.length < Math.max(3, 2 * ours.length + 2)) return false
    return isOriginal || wordsIn(source).filter(word => theirs.includes(word)).length < theirs.length / 2
  })
}

/** Of each list, the words that the wanted language does not have; that no other has, where its own are not known. */
function foreignWords(words: readonly string[], own: WordList | undefined): Map<WordList, string[]> {
  const found = new Map<WordList, string[]>()
  for (const word of words) {
    const having = listsOf.get(word) ?? []
    if (own ? own.words.has(word) : having.length > 1) continue
    for (const list of having) found.set(list, [...(found.get(list) ?? []), word])
  }
  return found
}

const listsOf = new Map<string, WordList[]>()
for (const list of wordLists) for (const word of list.words) listsOf.set(word, [...(listsOf.get(word) ?? []), list])

const nextToGerman = new Set(['bar', 'dsb', 'frr', 'gsw', 'hsb', 'ksh', 'lb', 'nds', 'pdc', 'pfl', 'stq', 'swg', 'yi'])

/** The different words of a text. */
function wordsIn(text: string): string[] {
  return [
    ...new Set(
      text
        .normalize('NFC')
        .toLowerCase()
        .match(/\p{L}+/gu),
    ),
  ]
}

/** A text without what may be in any language: its tags, addresses, acronyms, and the titles it names. */
function running(text: string): string {
  return text
    .replace(inlineTag, ' ')
    .replace(/(?:https?:\/\/|www\.)\S+/g, ' ')
    .replace(shortQuotation, ' ')
    .replace(/(?<!\p{L})\p{Lu}{2,}(?!\p{Ll})/gu, ' ')
}

const shortQuotation = /[„“"»«‚‘›‹][^„“”"«»‚‘’›‹]{1,60}[“”"»«‘’›‹]/g
