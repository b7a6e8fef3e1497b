import { tagPattern } from '../segments/tags.js'
import { leanSource } from './reading/lean-pattern.js'

/**
 * One pattern for many phrases, apart by commas. `*` stands for any letters or none, a blank for whatever is between two
 * words. A phrase may begin large, as at the head of a sentence; after `=` it stands exactly as written.
 */
export function phrasePattern(...lists: readonly string[]): RegExp {
  const phrases = lists.flatMap(list => list.split(',')).map(phrase => phrase.trim())
  const read = phrases.filter(Boolean).map(readPhrase)
  const begun = read.filter(({ first }) => first !== '')
  const firsts = new Set(begun.map(({ first }) => first))
  const sorted = `(?=[${[...firsts].join('')}])(?<!\\p{L})(?:${endsOf(begun)})`
  const others = `(?<!\\p{L})(?:${endsOf(read.filter(({ first }) => first === ''))})`
  const alternatives = [...(begun.length > 0 ? [sorted] : []), ...(begun.length < read.length ? [others] : [])]
  return new RegExp(leanSource(alternatives.join('|') || '(?!)'), 'gu')
}

/** The first letter of a phrase, large and small; a pattern for what follows; and how it ends. */
type Phrase = { first: string; rest: string; end: '' | '(?!\\p{L})' | '\\p{L}*' }

function readPhrase(phrase: string): Phrase {
  const isExact = phrase.startsWith('=')
  const written = isExact ? phrase.slice(1) : phrase
  const letter = /^\p{L}/u.exec(written)?.[0] ?? ''
  const first = isExact || !/\p{Ll}/u.test(letter) ? letter : letter + letter.toUpperCase()
  const isOpen = written.endsWith('*') && written.length > 1
  const quoted = written.slice(letter.length, isOpen ? -1 : undefined).replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  const rest = quoted.replaceAll('*', '\\p{L}*').replaceAll(' ', '\\s{1,12}')
  return { first, rest, end: isOpen ? '\\p{L}*' : /\p{L}$/u.test(phrase) ? '(?!\\p{L})' : '' }
}

/** Those that end alike share their end: the engine compiles each class of letters anew, and that takes long. */
function endsOf(phrases: readonly Phrase[]): string {
  const ends = ['(?!\\p{L})', '\\p{L}*', ''] as const
  return ends
    .map(end => ({ end, own: phrases.filter(phrase => phrase.end === end) }))
    .filter(({ own }) => own.length > 0)
    .map(({ end, own }) => `(?:${sortedByFirst(own)})${end}`)
    .join('|')
}

/** Sorted by their first letter: most places of a text begin none of them, and the others only a few. */
function sortedByFirst(phrases: readonly Phrase[]): string {
  const byFirst = new Map<string, string[]>()
  for (const { first, rest } of phrases) byFirst.set(first, [...(byFirst.get(first) ?? []), rest])
  return [...byFirst].map(([first, rests]) => `${first && `[${first}]`}(?:${rests.join('|')})`).join('|')
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
