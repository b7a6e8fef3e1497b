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
  return isInScript(source, written, languages) && !isInOtherLanguage(source, written, languages)
}

/** Names, code and abbreviations stay Latin anywhere, so a little in the language's own script is enough. */
function isInScript(source: string, target: string, { from, to }: Languages): boolean {
  const own = scripts[localeOf(to)?.script ?? '']
  const words = target.replace(/\p{Lu}[\p{L}\p{M}]*/gu, ' ')
  if (!own || shareOf(own, words) >= (own === latin ? 0.6 : 0.05)) return true
  const original = scripts[localeOf(from)?.script ?? '']
  return original !== undefined && shareOf(original, source) < 0.5
}

/** How much of a text is written in a script; all of it where there is too little to tell. */
function shareOf(script: RegExp, text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return letters < 12 ? 1 : (text.match(script)?.length ?? 0) / letters
}

const latin = /\p{Script=Latin}/gu
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
  const words = wordsIn(target)
  const own = wordLists.find(({ languages }) => languages.includes(wanted))
  return wordLists.some(list => {
    const isOriginal = list.languages.includes(original)
    if (list === own || !(own || isOriginal || list.languages.includes('en'))) return false
    if (isOriginal && list.languages.includes('de') && nextToGerman.has(wanted)) return false
    const theirs = words.filter(word => list.words.has(word) && !isKnown(word, own ? [own] : others(list)))
    const ours = words.filter(word => own?.words.has(word) && !list.words.has(word))
    if (theirs.length < Math.max(enough, 2 * ours.length + 2)) return false
    return isOriginal || wordsIn(source).filter(word => theirs.includes(word)).length < theirs.length / 2
  })
}

const enough = 3

function isKnown(word: string, lists: readonly WordList[]): boolean {
  return lists.some(({ words }) => words.has(word))
}

function others(list: WordList): WordList[] {
  return wordLists.filter(one => one !== list)
}

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
