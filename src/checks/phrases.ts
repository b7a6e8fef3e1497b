import { tagPattern } from '../segments/tags.js'
import { leanSource } from './reading/lean-pattern.js'

/**
 * One pattern for many phrases, apart by commas. `*` stands for any letters or none, a blank for whatever is between two
 * words, `…` for a few words of the same clause, and `|` between words for either of them. A phrase may begin large, as at
 * the head of a sentence; after `=` it stands exactly as written.
 */
export function phrasePattern(...lists: readonly string[]): RegExp {
  const phrases = lists.flatMap(list => list.split(',')).map(phrase => phrase.trim())
  const words = phrases.filter(Boolean).map(phraseOf).join('|')
  return new RegExp(leanSource(`(?<!\\p{L})(?:${words})`), 'gu')
}

function phraseOf(phrase: string): string {
  const isExact = phrase.startsWith('=')
  const [first = '', ...others] = (isExact ? phrase.slice(1) : phrase).split(/\s+/)
  const written = [eitherOf(first, isExact ? asWritten : begun), ...others.map(word => eitherOf(word, asWritten))]
  const pattern = written.join('\\s{1,12}').replaceAll('\\s{1,12}…\\s{1,12}', '\\s(?:[^,.;:!?]{0,40}?\\s)?')
  return /\p{L}$/u.test(phrase) ? `${pattern}(?!\\p{L})` : pattern
}

function eitherOf(words: string, write: (word: string) => string): string {
  if (!words.includes('|')) return write(words)
  return `(?:${words.split('|').map(write).join('|')})`
}

function asWritten(word: string): string {
  return word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '\\p{L}*')
}

function begun(word: string): string {
  const first = /^\p{Ll}/u.exec(word)?.[0]
  return first ? `[${first}${first.toUpperCase()}]${asWritten(word.slice(first.length))}` : asWritten(word)
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

/** Where the phrases stand, from the beginning of a text, and no more of them than asked for. */
export function spansIn(text: string, phrases: RegExp, most: number): [number, number][] {
  const spans: [number, number][] = []
  for (const { 0: found, index } of text.matchAll(phrases)) {
    if (spans.push([index, index + found.trimEnd().length]) === most) break
  }
  return spans
}

/** How often one of the phrases stands in a text. */
export function countIn(text: string, phrases: RegExp): number {
  return text.match(phrases)?.length ?? 0
}

/** Spaces in place of the phrases, so that what they mean together is not taken word by word. */
export function blankOut(text: string, phrases: RegExp): string {
  return text.replace(phrases, found => ' '.repeat(found.length))
}
