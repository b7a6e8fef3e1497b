import { lean } from '../reading/lean-pattern.js'
import { matchesIn } from '../reading/matches-in.js'
import { germanWordsFor, linkingWords, tellingWords } from './function-words.js'
import { openText } from './open-text.js'

type Word = { text: string; from: number; to: number; sentence: number }
type Run = { from: number; to: number }
type German = ReturnType<typeof germanWordsFor>

/**
 * The first run of German in a target: three words or more that stand so in the source and are no name, or three
 * German function words close to each other, if it is known which of them the other language has too. What is quoted
 * shortly is a title and may be German.
 */
export function findGermanRun(source: string, target: string, language: string): Run | undefined {
  const german = known(language)
  const words = wordsIn(target)
  return copiedRun(words, wordsIn(source), german) ?? (german.isKnown ? denseRun(words, german) : undefined)
}

const made = new Map<string, German>()

function known(language: string): German {
  const held = made.get(language) ?? germanWordsFor(language)
  made.set(language, held)
  return held
}

function wordsIn(text: string): Word[] {
  const open = openText(text)
  let sentence = 0
  return matchesIn(open, wordPattern).flatMap(({ 0: word, index }) => {
    if (/^[.!?:;\uFFFC]$/.test(word)) {
      sentence += 1
      return []
    }
    return [{ text: word, from: index, to: index + word.length, sentence }]
  })
}

const wordPattern = lean(/\p{L}[\p{L}\p{M}\p{N}'’-]{0,60}|[.!?:;\uFFFC]/gu)

function copiedRun(words: readonly Word[], source: readonly Word[], german: German): Run | undefined {
  const threes = new Set(source.map((_, at) => three(source, at)))
  let end = 0
  let start = 0
  for (let at = 0; at + 2 < words.length; at += 1) {
    const key = three(words, at)
    if (key === '' || !threes.has(key)) continue
    if (at >= end) start = at
    end = at + 3
    if (isThreeMore(words, at, threes)) continue
    const run = words.slice(start, end)
    const from = start
    const told = run.filter((_word, place) => !isSonOf(words, from + place, german))
    if (isSentence(told, german)) return { from: run[0]?.from ?? 0, to: run.at(-1)?.to ?? 0 }
  }
  return undefined
}

/** Whether the run goes on with the next word. */
function isThreeMore(words: readonly Word[], at: number, threes: ReadonlySet<string>): boolean {
  const next = three(words, at + 1)
  return next !== '' && threes.has(next)
}

function three(words: readonly Word[], at: number): string {
  const [first, , last] = [words[at], words[at + 1], words[at + 2]]
  if (!first || !last || first.sentence !== last.sentence) return ''
  return `${first.text} ${words[at + 1]?.text} ${last.text}`
}

/**
 * A German function word, and a small word that names do not have: the adjective in `Gesellschaft für deutsche Sprache` is
 * of one. Four words in a row are German even where the other language has the function word too, as French has `sein`.
 */
function isSentence(run: readonly Word[], german: German): boolean {
  const small = run.map(({ text }) => text.toLowerCase())
  if (nameOfSociety.test(run.map(({ text }) => text).join(' '))) return false
  const words = german.isKnown ? german.all : german.telling
  const isGerman = small.some(word => words.has(word) || (run.length > 3 && tellingWords.has(word)))
  return isGerman && run.some(({ text }) => smallWord.test(text) && !linkingWords.has(text) && !particle.test(text))
}

/** `Gesellschaft für deutsche Sprache`, and such as `Reporter ohne Grenzen`. */
const nameOfSociety =
  /^\p{Lu}\S{1,60} (?:(?:für|der|des|zur) (?:(?:die|den|das) )?\p{Ll}{2,30}e[mnrs]? \p{Lu}\S{1,60}|ohne Grenzen|gegen Rechts)$/u

/** `Rafael van der Vaart`. */
const particle = /^(?:dos|del|van|ver)$/

/** `Mohammed bin Salman` is a name, and `Ich bin Salman` a sentence. */
function isSonOf(words: readonly Word[], at: number, german: German): boolean {
  const [before, word, behind] = [words[at - 1]?.text ?? '', words[at]?.text, words[at + 1]?.text ?? '']
  return word === 'bin' && capital.test(behind) && capital.test(before) && !german.telling.has(before.toLowerCase())
}

const capital = /^\p{Lu}/u

/** Three of six words are German ones, and one of them is in no name. */
function denseRun(words: readonly Word[], german: German): Run | undefined {
  let near: Word[] = []
  for (const [at, word] of words.entries()) {
    const text = word.text.toLowerCase()
    if (!german.all.has(text)) continue
    const oldest = words[Math.max(0, at - 5)]
    near = [...near.filter(({ from, sentence }) => from >= (oldest?.from ?? 0) && sentence === word.sentence), word]
    const isTold = near.some(({ text }) => german.telling.has(text.toLowerCase()))
    if (isTold && new Set(near.map(({ text }) => text.toLowerCase())).size >= 3)
      return { from: near[0]?.from ?? 0, to: word.to }
  }
  return undefined
}

const smallWord = /^\p{Ll}{3}/u
