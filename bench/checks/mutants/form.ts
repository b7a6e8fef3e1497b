import type { Translation } from '../read-corpus.js'
import type { Pick, Rule } from './rule.js'
import { replaceSpot, spotsOf } from './spots.js'

/** Rules about what stands between the words. */
export const form: readonly Rule[] = [
  { name: 'quote mark lost', check: 'quotations', spoil: ({ target }, pick) => without(target, /[“”«»„"]/gu, pick) },
  {
    name: 'quotation in German marks',
    check: 'quotations',
    spoil: ({ base, target }) => (base === 'pl' ? null : changed(target, /[“«]\s?([^”»]+?)\s?[”»]/gu, '„$1“')),
  },
  { name: 'quotation unmarked', check: 'quotations', spoil: unmarked },
  { name: 'bracket lost', check: 'brackets', spoil: ({ target }, pick) => without(target, /[()[\]]/g, pick) },
  {
    name: 'end mark lost',
    check: 'punctuation',
    spoil: ({ source, target }) => (/[.!?]$/.test(source) ? changed(target, /\s?[.!?]$/u, '') : null),
  },
  { name: 'end mark changed', check: 'punctuation', spoil: ({ target }) => changed(target, /\s?[?]$/u, '.') },
  {
    name: 'space before mark lost',
    check: 'punctuation',
    alsoBy: ['whitespace', 'quotations'],
    spoil: ({ base, target }) => (base === 'fr' ? changed(target, /[\u00a0\u202f](?=[:;?!»])/u, '') : null),
  },
  {
    name: 'opening mark lost',
    check: 'punctuation',
    spoil: ({ base, target }) => (base === 'es' ? changed(target, /[¿¡]/u, '') : null),
  },
  {
    name: 'tag lost',
    check: 'placeholders-and-tags',
    spoil: ({ target }) => changed(target, /<\/?\d+\/?>/, ''),
  },
  {
    name: 'tags lost',
    check: 'placeholders-and-tags',
    spoil: ({ target }) => changed(target, /<\/?\d+\/?>/g, ''),
  },
  {
    name: 'double word',
    check: 'double-words',
    spoil: ({ target }, pick) => {
      const spot = pick(spotsOf(target, /(?<= )\p{Ll}{2,}(?= )/gu))
      return spot === undefined ? null : replaceSpot(target, spot, `${spot.text} ${spot.text}`)
    },
  },
  {
    name: 'space doubled',
    check: 'whitespace',
    spoil: ({ target }, pick) => {
      const spot = pick(spotsOf(target, /(?<=\p{L}) (?=\p{L})/gu))
      return spot === undefined ? null : replaceSpot(target, spot, '  ')
    },
  },
  {
    name: 'letters turned round',
    check: 'hidden-characters',
    spoil: ({ target }) => changed(target, /(?<=\p{L})\p{L}{3}/u, '\u202e$&\u202c'),
  },
  { name: 'space before comma', check: 'whitespace', spoil: ({ target }) => changed(target, /(?<=\p{L}), /u, ' , ') },
]

/** Names that stand in both texts, and the category of a prize, need no marks: without them, nothing is spoilt. */
function unmarked({ source, target }: Translation): string | null {
  const quoted = [...source.matchAll(/„([^“]+)“/gu)].map(([, words = '']) => words.split(' '))
  if (source.includes('Kategorie „')) return null
  const spoilt = target.replace(/[“«„]\s?([^“”«»„]+?)\s?[”»]/gu, (whole, words: string) =>
    quoted.some(name => isNamedIn(words.split(' '), name)) ? whole : words,
  )
  return spoilt === target ? null : spoilt
}

/** Names end otherwise in other cases, and may have an article before them. */
function isNamedIn(words: readonly string[], name: readonly string[]): boolean {
  return name.every((word, at) => words.at(at - name.length)?.startsWith(word.slice(0, Math.max(3, word.length - 2))))
}

function without(text: string, marks: RegExp, pick: Pick): string | null {
  const spot = pick(spotsOf(text, marks))
  return spot === undefined ? null : replaceSpot(text, spot, '')
}

function changed(text: string, pattern: RegExp, by: string): string | null {
  const spoilt = text.replace(pattern, by)
  return spoilt === text ? null : spoilt
}
