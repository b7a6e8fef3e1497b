import { byLanguage } from './reading/by-language.js'
import { leanSource } from './reading/lean-pattern.js'
import { matchesIn } from './reading/matches-in.js'
import { thing } from './reading/plain-text.js'
import { readOnce } from './reading/read-once.js'

/**
 * One pattern for many phrases, apart by commas. `*` stands for any letters or none, a blank for whatever is between two
 * words, `…` for a few words of the same clause, `……` for many, and `|` between words for either of them. A phrase may
 * begin large, as at the head of a sentence; after `=` it stands exactly as written.
 */
export function phrasePattern(...lists: readonly string[]): RegExp {
  const phrases = lists.flatMap(list => list.split(',')).map(phrase => phrase.trim())
  const read = phrases.filter(Boolean).flatMap(readPhrases)
  const begun = read.filter(({ first }) => first !== '')
  const firsts = new Set(begun.map(({ first }) => first))
  const sorted = `(?=[${[...firsts].join('')}])(?<!\\p{L})(?:${endsOf(begun)})`
  const others = `(?<!\\p{L})(?:${endsOf(read.filter(({ first }) => first === ''))})`
  const alternatives = [...(begun.length > 0 ? [sorted] : []), ...(begun.length < read.length ? [others] : [])]
  return new RegExp(leanSource(alternatives.join('|') || '(?!)'), 'gu')
}

/** The first letter of a phrase, large and small; a pattern for what follows; and how it ends. */
type Phrase = { first: string; rest: string; end: '' | '(?!\\p{L})' | '\\p{L}*' }

/** One for each word that it may begin with. */
function readPhrases(phrase: string): Phrase[] {
  const isExact = phrase.startsWith('=')
  const [head = '', ...others] = (isExact ? phrase.slice(1) : phrase).split(/\s+/)
  return head.split('|').map(word => readPhrase(word, others, isExact))
}

function readPhrase(head: string, others: readonly string[], isExact: boolean): Phrase {
  const letter = /^\p{L}/u.exec(head)?.[0] ?? ''
  const first = isExact || !/\p{Ll}/u.test(letter) ? letter : letter + letter.toUpperCase()
  const last = others.at(-1) ?? head
  const isOpen = last.endsWith('*') && last.length > 1 && !last.includes('|')
  const words = [head.slice(letter.length), ...others].map(oneOf).join('\\s{1,12}')
  const rest = words.replaceAll(/\\s\{1,12\}(……?)\\s\{1,12\}/g, (_, between) => anyWords(between === '…' ? 40 : 120))
  const end = isOpen ? openEnd : /\p{L}$/u.test(last) ? '(?!\\p{L})' : ''
  return { first, rest: isOpen ? rest.slice(0, -openEnd.length) : rest, end }
}

function anyWords(most: number): string {
  return `\\s(?:[^,.;:!?]{0,${most}}?\\s)?`
}

const openEnd = '\\p{L}*'

/** Any of the words that stand for each other; each may leave letters open. */
function oneOf(words: string): string {
  const written = words.split('|').map(word => word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', openEnd))
  return written.length > 1 ? `(?:${written.join('|')})` : written.join('')
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

/** A plain text to look for words in: a blank for each thing, one kind of apostrophe, and as long as before. */
export const readWords = readOnce((plain): string => {
  const whole = plain.includes(thing) ? plain.replaceAll(thing, ' ') : plain
  const words = whole.includes('’') ? whole.replaceAll('’', "'") : whole
  return small.test(words) ? words : keepLength(words, words.toLowerCase())
})

const small = /\p{Ll}/u

/** Few letters change their length with their case; positions in the text matter more than they do. */
function keepLength(text: string, changed: string): string {
  return changed.length === text.length ? changed : text
}

/** Where the phrases stand, from the beginning of a text, and no more of them than asked for. */
export function spansIn(text: string, phrases: RegExp, most: number): [number, number][] {
  return matchesIn(text, phrases, most).map(({ 0: found, index }) => [index, index + found.trimEnd().length])
}

/** How often one of the phrases stands in a text. */
export function countIn(text: string, phrases: RegExp): number {
  return text.match(phrases)?.length ?? 0
}

/** Spaces in place of the phrases, so that what they mean together is not taken word by word. */
export function blankOut(text: string, phrases: RegExp): string {
  return text.replace(phrases, found => ' '.repeat(found.length))
}

/** Patterns of phrases for several languages, each made when it is first asked for: making them takes long. */
export function phrasesByLanguage(words: Readonly<Record<string, string>>): (language: string) => RegExp | null {
  return byLanguage(words, own => phrasePattern(own))
}
