import type { Span } from '../check.js'
import { linkingWords, tellingWords } from '../german/function-words.js'
import { readOnce } from '../reading/read-once.js'
import { readNameWords, type Word } from './name-words.js'
import { foreignTitles, plainTitles, pressNouns, quotedTitles, smallTitles } from './press-words.js'

/** What a newspaper, an agency or a broadcaster is called, by the parts of its words, and where that stands. */
export type PressTitle = { text: string; parts: readonly string[]; span: Span }

/** No title has more words before what it is, and no sentence more titles. */
const longest = 3
const most = 8

/** The titles in a German text. */
export const readPressTitles = readOnce((segment): readonly PressTitle[] => titlesIn(segment, mayBeGerman))

/** The titles in a text of another language, where German words mean nothing else. */
export const readForeignTitles = readOnce((segment): readonly PressTitle[] => titlesIn(segment, mayBeForeign))

type MayBe = (word: Word, before: Word | undefined, segment: string) => boolean

function titlesIn(segment: string, mayBe: MayBe): PressTitle[] {
  const words = readNameWords(segment)
  const titles: PressTitle[] = []
  for (let at = 0; at < words.length && titles.length < most; at += 1) {
    const word = words[at] as Word
    if (!mayTell(word)) continue
    const run = isPressNoun(word) ? runAt(words, at) : []
    if (run.length > 1 || (run.length === 1 && word.text.includes('-'))) {
      titles.push(titleOf(run, segment))
      at = words.indexOf(run.at(-1) as Word)
    } else if (isTitle(word) || (quotedTitles.has(word.text) && mayBe(word, words[at - 1], segment)))
      titles.push(titleOf([word], segment))
  }
  return titles
}

/** Most words are none of a title. */
function mayTell({ text, isCapital }: Word): boolean {
  if (!isCapital) return text.length === 3 && smallTitles.has(text)
  return anyWords.has(text) || text.includes('-')
}

const anyWords = new Set([...pressNouns, ...plainTitles, ...quotedTitles])

/** „Zeitung“, and the „Kurier“ of a „Weser-Kurier“. */
function isPressNoun({ text, isCapital }: Word): boolean {
  if (!isCapital) return false
  return pressNouns.has(text) || (text.includes('-') && pressNouns.has(text.slice(text.lastIndexOf('-') + 1)))
}

function isTitle({ text, isCapital }: Word): boolean {
  return isCapital ? plainTitles.has(text) : text.length === 3 && smallTitles.has(text)
}

/** The capitals before a noun, and the nouns that go on behind it: „Frankfurter Allgemeine Zeitung“. */
function runAt(words: readonly Word[], noun: number): Word[] {
  let from = noun
  while (from > 0 && noun - from < longest && words[from]?.follows && isPartOfTitle(words[from - 1] as Word)) from -= 1
  let to = noun + 1
  while (words[to]?.follows && isPressNoun(words[to] as Word)) to += 1
  return words.slice(from, to)
}

function isPartOfTitle({ text, isCapital }: Word): boolean {
  const small = text.toLowerCase()
  return isCapital && text.length > 2 && !tellingWords.has(small) && !linkingWords.has(small) && !articles.has(small)
}

/** Articles of other languages that stand before a German title. */
const articles = new Set('the les une los las una uno het gli'.split(' '))

function titleOf(run: readonly Word[], segment: string): PressTitle {
  const [first, last] = [run[0] as Word, run.at(-1) as Word]
  const span: Span = [first.span[0], last.span[1]]
  return { text: segment.slice(...span), parts: run.flatMap(({ text }) => text.split('-')), span }
}

/** „Standard“, and „Der Standard“. */
function mayBeGerman(word: Word, before: Word | undefined, segment: string): boolean {
  return isQuoted(word, segment) || (isArticle(before, word) && isQuoted(before as Word, segment))
}

function mayBeForeign(word: Word, before: Word | undefined, segment: string): boolean {
  if (foreignTitles.has(word.text) || isQuoted(word, segment)) return true
  return isArticle(before, word)
}

function isArticle(before: Word | undefined, { follows }: Word): boolean {
  return before !== undefined && follows && /^(?:Der|Die|Das)$/.test(before.text)
}

/** French has a blank behind its mark. */
function isQuoted({ span: [from] }: Word, segment: string): boolean {
  return opening.test(segment.slice(Math.max(0, from - 2), from))
}

const opening = /[„“”"»‚‘›]$|«[\u00a0\u202f ]?$/
