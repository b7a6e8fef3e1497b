import { tagPattern } from '../segments/tags.js'
import { leanSource } from './reading/lean-pattern.js'

/**
 * One pattern for many phrases, apart by commas. `*` stands for any letters or none, a blank for whatever is between two
 * words. A phrase may begin large, as at the head of a sentence; after `=` it stands exactly as written.
 */
export function phrasePattern(...lists: readonly string[]): RegExp {
  const phrases = lists.flatMap(list => list.split(',')).map(phrase => phrase.trim())
  const read = phrases.filter(Boolean).map(readPhrase)
  const others = read.filter(({ first }) => first === '').map(({ rest }) => rest)
  const sorted = sortedPattern(read.filter(({ first }) => first !== ''))
  const alternatives = [
    ...(sorted ? [sorted] : []),
    ...(others.length > 0 ? [`(?<!\\p{L})(?:${others.join('|')})`] : []),
  ]
  return new RegExp(leanSource(alternatives.join('|') || '(?!)'), 'gu')
}

/** The first letter of a phrase, large and small, and a pattern for what follows. */
type Phrase = { first: string; rest: string }

function readPhrase(phrase: string): Phrase {
  const isExact = phrase.startsWith('=')
  const written = isExact ? phrase.slice(1) : phrase
  const letter = /^\p{L}/u.exec(written)?.[0] ?? ''
  const first = isExact || !/\p{Ll}/u.test(letter) ? letter : letter + letter.toUpperCase()
  const quoted = written.slice(letter.length).replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  const pattern = quoted.replaceAll('*', '\\p{L}*').replaceAll(' ', '\\s{1,12}')
  return { first, rest: /\p{L}$/u.test(phrase) ? `${pattern}(?!\\p{L})` : pattern }
}

/** Sorted by their first letter: most places of a text begin none of them, and the others only a few. */
function sortedPattern(phrases: readonly Phrase[]): string {
  const byFirst = new Map<string, string[]>()
  for (const { first, rest } of phrases) byFirst.set(first, [...(byFirst.get(first) ?? []), rest])
  if (byFirst.size === 0) return ''
  const groups = [...byFirst].map(([first, rests]) => `[${first}](?:${rests.join('|')})`)
  return `(?=[${[...byFirst.keys()].join('')}])(?<!\\p{L})(?:${groups.join('|')})`
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
