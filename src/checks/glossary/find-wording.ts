import type { Span } from '../check.js'
import { baseLanguage } from '../reading/base-language.js'
import { withoutAccents } from '../reading/without-accents.js'
import { areNeighbours, type Word, wordsIn } from '../reading/words.js'

type Manner = {
  language: string
  /** Capitals have to be the same. */
  isExact: boolean
  /** Any inflection will do; else only the endings that change no meaning. */
  isLoose: boolean
}

/** Where a wording stands in a text, its words inflected or not. */
export function findWording(text: string, wording: string, manner: Manner): Span[] {
  if (writtenTogether.has(baseLanguage(manner.language))) return findLetters(text, wording)
  const wanted = wordsIn(wording, { parts: true })
  const [first] = wanted
  if (!first) return []
  const words = wordsIn(text, { parts: true })
  const found: Span[] = []
  for (let start = 0; start + wanted.length <= words.length; start += 1) {
    const some = words.slice(start, start + wanted.length)
    if (isWording(text, some, wanted, manner)) found.push([some[0]?.from ?? 0, some.at(-1)?.to ?? 0])
  }
  return found
}

function isWording(text: string, words: readonly Word[], wanted: readonly Word[], manner: Manner): boolean {
  return words.every((word, place) => {
    const before = words[place - 1]
    return isForm(word.text, wanted[place]?.text ?? '', manner) && (!before || areNeighbours(text, before, word))
  })
}

/** Languages that put no blanks between words. */
const writtenTogether = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my', 'yue'])

function findLetters(text: string, wording: string): Span[] {
  const from = text.toLowerCase().indexOf(wording.toLowerCase())
  return from < 0 ? [] : [[from, Math.min(text.length, from + wording.length)]]
}

/** True if a word of the text is the wanted one, perhaps with another ending. */
function isForm(word: string, wanted: string, { language, isExact, isLoose }: Manner): boolean {
  const [one, other] = isExact ? [word, wanted] : [lower(word, language), lower(wanted, language)]
  if (one === other) return true
  if (!isLoose) return other.length > 3 && endingOf(one, other, language)
  if (isExact && startOf(word) !== startOf(wanted)) return false
  return isInflected(fold(lower(word, language)), fold(lower(wanted, language)))
}

/** The plural of many languages; in those that decline, up to two letters. */
function endingOf(word: string, stem: string, language: string): boolean {
  if (!word.startsWith(stem)) return false
  const ending = word.slice(stem.length)
  return declining.has(baseLanguage(language)) ? ending.length <= 2 : ending === 's' || ending === 'es'
}

const declining = new Set('bg bs cs de el et fi hr hu is lt lv mk pl ro ru sk sl sq sr tr uk'.split(' '))

/** Most of the beginning is the same, and what follows is no longer than an ending. */
function isInflected(word: string, wanted: string): boolean {
  if (word === wanted || (wanted.length >= 5 && word.startsWith(wanted))) return true
  if (Math.abs(word.length - wanted.length) > 4) return false
  const shared = sharedStart(word, wanted)
  return shared >= Math.max(3, wanted.length - 3, Math.ceil(wanted.length * 0.6))
}

function sharedStart(one: string, other: string): number {
  let at = 0
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1
  return at
}

function lower(word: string, language: string): string {
  try {
    return word.toLocaleLowerCase(language)
  } catch {
    return word.toLowerCase()
  }
}

/** Letters without their marks, as inflection moves them: Kraków, w Krakowie. */
function fold(word: string): string {
  return withoutAccents(word).replaceAll('ł', 'l').replaceAll('ß', 'ss')
}

function startOf(word: string): string {
  return word.slice(0, 1)
}
