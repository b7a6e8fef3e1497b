import { commonWords } from './common-words.js'
import { inlineTag } from './inline-tags.js'
import { languageOf, localeOf } from './languages.js'
import type { Languages } from './provider.js'

/** Whether an answer can be in the language that was asked for, by its script and its frequent words; in doubt it is. */
export function isInLanguage(source: string, target: string, languages: Languages): boolean {
  return isInScript(target, languages.to) && !isInOtherLanguage(source, target, languages)
}

/** Names and abbreviations stay Latin anywhere, so a part in the language's own script is enough. */
function isInScript(target: string, to: string): boolean {
  const written = scripts[localeOf(to)?.script ?? '']
  const letters = withoutAddresses(target).match(/\p{L}/gu)?.length ?? 0
  if (!written || letters < 12) return true
  const own = target.match(written)?.length ?? 0
  return own / letters >= (written === latin ? 0.6 : 0.25)
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
 * Told by frequent words, so only of a sentence that has some. A quotation that is foreign in the article already
 * may stay so, but German that was simply handed back may not. A language whose own words are not known is only
 * held against the original and English, since its neighbours look much like it.
 */
function isInOtherLanguage(source: string, target: string, { from, to }: Languages): boolean {
  const wanted = languageOf(to) ?? ''
  const original = languageOf(from) ?? ''
  const inSource = countCommonWords(source)
  if (target.trim() === source.trim()) return (inSource.get(original) ?? 0) > 0

  const found = countCommonWords(target)
  const enough = Math.max(3, 2 * (found.get(wanted) ?? 0) + 2)
  return [...found].some(([language, count]) => {
    if (language === wanted || count < enough) return false
    if (language === original) return true
    return (language === 'en' || commonWords.has(wanted)) && (inSource.get(language) ?? 0) < count / 2
  })
}

/** How many different frequent words of each language stand in a text. */
function countCommonWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  const words = new Set(
    withoutAddresses(text)
      .toLowerCase()
      .match(/\p{L}+/gu),
  )
  for (const word of words) {
    for (const [language, common] of commonWords) {
      if (common.has(word)) counts.set(language, (counts.get(language) ?? 0) + 1)
    }
  }
  return counts
}

function withoutAddresses(text: string): string {
  return text.replace(inlineTag, ' ').replace(/(?:https?:\/\/|www\.)\S+/g, ' ')
}
