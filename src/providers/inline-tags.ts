import { cleanText } from './clean-text.js'

/** What an inline tag looks like in a text: `<1>`, `</1>` or `<2/>`. What looks otherwise, as `<0>` does, is words. */
export const inlineTag = /<(\/?)([1-9]\d{0,4})>|<([1-9]\d{0,4})\/>/g

/** A text as a reader sees it: tags are markup, and no engine charges for them. */
function withoutTags(text: string): string {
  return text.replace(inlineTag, '')
}

/** Unicode code points without tags, and without what is not sent: the unit in which engines charge. */
export function countCharacters(text: string): number {
  return [...cleanText(withoutTags(text))].length
}

/** False where nothing but tags and invisible characters is left: an engine has nothing to do there. */
export function hasWords(text: string): boolean {
  return /[^\p{Cc}\p{Cf}\p{Cs}\p{Z}]/u.test(withoutTags(text))
}
