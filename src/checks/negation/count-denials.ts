import { countIn, isIn } from '../phrases.js'
import { matchesIn } from '../reading/matches-in.js'
import type { Denial, DeniedBesides } from './german-negations.js'
import type { NegationPatterns } from './negation-data.js'

/** How often a translation denies; of the words that only may, those count that the source does not have as well. */
export function countDenials(words: string, patterns: NegationPatterns, german: Denial): number {
  const { clear, pair, apart } = patterns
  const apartHere = countIn(words, apart)
  const named = apartHere === 0 ? 0 : Math.min(german.apart(), apartHere)
  const denials =
    countIn(words, clear) - named + (pair ? Math.min(countIn(words, pair.halves), countIn(words, pair.paired)) : 0)
  return denials >= german.count ? denials : denials + countMaybe(words, patterns, german, named)
}

/** How many words of a translation may stand for a denial, beyond those that the source has a word for and names by one that is apart. */
function countMaybe(translation: string, patterns: NegationPatterns, { text, besides }: Denial, named: number): number {
  const german = besides()
  const words = withoutStrangers(translation, patterns, text)
  const { weak, quits, closed, until, shut, against, later, unless, most, little } = patterns
  const left = quits ? Math.min(german.quits, countIn(words, quits)) : 0
  const barred = german.barred > 0 ? Math.min(german.barred, countIn(words, closed)) : 0
  const soft = countIn(words, weak) + beyond(words, little, german.little)
  const ifNot = german.ifNot > 0 ? Math.min(german.ifNot, countIn(words, unless)) : 0
  const lexical = german.lexical - named - countFused(words, patterns, german) - barred
  return (
    Math.max(ifNot, soft - left - Math.max(0, lexical)) +
    beyond(words, shut, german.shut) +
    beyond(words, against, german.against) +
    beyond(words, until, german.until + german.later) +
    Math.min(german.notBefore, beyond(words, later, german.later)) +
    (german.neverSo > 0 ? Math.min(german.neverSo, countIn(words, most)) : 0)
  )
}

function beyond(words: string, pattern: RegExp | null, there: number): number {
  return pattern ? Math.max(0, countIn(words, pattern) - there) : 0
}

/** A translation without the words that deny one thing alone, where German does not name it: `unexpected` is no lost "not". */
function withoutStrangers(words: string, { only }: NegationPatterns, german: string): string {
  if (!only) return words
  return words.replace(only.words, found => {
    const word = found.toLowerCase()
    const [, named] = only.beginnings.find(([beginning]) => word.startsWith(beginning)) ?? []
    return named?.test(german) ? found : ' '.repeat(found.length)
  })
}

/** How many words say at once what German denies by a word of its own and a "not": `inevitable` is `nicht vermeiden`. */
function countFused(words: string, { only }: NegationPatterns, { lexicalWords }: DeniedBesides): number {
  if (!only || lexicalWords === '') return 0
  return matchesIn(words, only.words).filter(([found]) => {
    const word = found.toLowerCase()
    return only.beginnings.some(([beginning, said]) => word.startsWith(beginning) && said.test(lexicalWords))
  }).length
}

/** Most texts have no word that denies, not even before what only looks like one is taken out of them. */
export function hasDenial(words: string, { clear, pair }: NegationPatterns): boolean {
  return isIn(words, pair ? pair.halves : clear)
}

export function firstDenial(words: string, { clear, pair }: NegationPatterns): [number, number] | null {
  if (pair && !isIn(words, pair.halves)) return null
  const [found] = [...matchesIn(words, clear, 1), ...(pair ? togetherIn(words, pair.together) : [])]
  return found ? [found.index, found.index + found[0].length] : null
}

/** `Ne compte plus`; but `ne compte plus que deux` is only. */
function togetherIn(words: string, together: RegExp): RegExpExecArray[] {
  return matchesIn(words, together, 1).filter(
    ({ 0: found, index }) => !/^ qu[e']/.test(words.slice(index + found.length, index + found.length + 4)),
  )
}
