import { tagPattern } from '../segments/tags.js'
import { leanSource } from './reading/lean-pattern.js'

/**
 * One pattern for many phrases, apart by commas. `*` stands for any letters or none, a blank for whatever is between two
 * words. A phrase may begin large, as at the head of a sentence; after `=` it stands exactly as written.
 */
export function phrasePattern(...lists: readonly string[]): RegExp {
  const phrases = lists.flatMap(list => list.split(',')).map(phrase => phrase.trim())
  const words = phrases.filter(Boolean).map(wordsOf).join('|')
  return new RegExp(leanSource(`(?<!\\p{L})(?:${words})`), 'gu')
}

function wordsOf(phrase: string): string {
  const isExact = phrase.startsWith('=')
  const written = (isExact ? phrase.slice(1) : phrase).replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  const first = /^\p{Ll}/u.exec(written)?.[0]
  const begun = first && !isExact ? `[${first}${first.toUpperCase()}]${written.slice(first.length)}` : written
  const pattern = begun.replaceAll('*', '\\p{L}*').replaceAll(' ', '\\s{1,12}')
  return /\p{L}$/u.test(phrase) ? `${pattern}(?!\\p{L})` : pattern
}

/** Whether any of the phrases stands in a text. */
export function isIn(text: string, phrases: RegExp): boolean {
  return text.search(phrases) >= 0
}

/** A text to look for words in: blanks in place of tags, one kind of apostrophe, and as long as before. */
export function readWords(text: string): string {
  const words = text.replace(tagPattern, tag => ' '.repeat(tag.length)).replaceAll('’', "'")
  return /\p{Ll}/u.test(words) ? words : keepLength(words, words.toLowerCase())
}

/** Few letters change their length with their case; positions in the text matter more than they do. */
function keepLength(text: string, changed: string): string {
  return changed.length === text.length ? changed : text
}

/** How often one of the phrases stands in a text. */
export function countIn(text: string, phrases: RegExp): number {
  return text.match(phrases)?.length ?? 0
}

/** Spaces in place of the phrases, so that what they mean together is not taken word by word. */
export function blankOut(text: string, phrases: RegExp): string {
  return text.replace(phrases, found => ' '.repeat(found.length))
}
