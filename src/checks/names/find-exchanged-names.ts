import type { Finding, Pair, Span } from '../check.js'
import { sentencePairs } from '../reading/sentence-pairs.js'
import { signKindAt, signKinds } from '../reading/sign-kinds.js'
import { isForm, isInflected, soundOf } from './alike.js'
import { readNameWords, type Word } from './name-words.js'
import type { ReadPair } from './read-pair.js'

/** A sentence's names on both sides, and where its translation begins. */
type Sentence = { source: readonly Word[]; target: readonly Word[]; start: number; targetStart: number }

/** No paragraph has more sentences that are compared with each other. */
const most = 12

/**
 * Two names that changed places between the sentences of a paragraph, so that one is said to have said or done what the
 * other did. A name counts that is spelt alike in both languages; one alone may move, as where it stands for `he`.
 */
export function findExchangedNames({ pair, language }: ReadPair): Finding[] {
  const isSame = isInflected(language) ? isSameInCase : isSameName
  if (!hasEndWithin(pair.source) || !mayExchange(pair, isSame)) return []
  const sentences = readSentences(pair)
  for (const [at, one] of sentences.entries())
    for (const other of sentences.slice(at + 1)) {
      const gone = movedTo(other, one, isSame)
      const come = gone && movedTo(one, other, isSame)
      if (!come) continue
      const details = { source: gone.source.text, target: come.target.text }
      return [
        {
          details,
          sourceSpan: shifted(gone.source.span, one.start),
          targetSpan: shifted(come.target.span, one.targetStart),
        },
      ]
    }
  return []
}

/** Most texts are one sentence, and no pattern is as quick as looking for a sign. */
function hasEndWithin(text: string): boolean {
  for (let at = text.indexOf('. '); at > 0; at = text.indexOf('. ', at + 1))
    if (signKindAt(text, at - 1) !== signKinds.digit) return true
  return rareEnds.some(end => text.includes(end))
}

const rareEnds = ['! ', '? ', '; ', '.“ ', '.« ', '." ']

/** Two names at least stand in both texts: cutting sentences takes longer than finding that they do not. */
function mayExchange({ source, target }: Pair, isSame: IsSame): boolean {
  const theirs = readNameWords(target).filter(mayBeName)
  let count = 0
  for (const word of readNameWords(source)) {
    if (!mayBeName(word) || !theirs.some(({ text }) => isSame(word.text, text))) continue
    count += 1
    if (count > 1) return true
  }
  return false
}

function readSentences(pair: Pair): Sentence[] {
  let targetStart = 0
  return sentencePairs(pair)
    .slice(0, most)
    .map(({ source, target, start }) => {
      targetStart += target.length
      const [mine, theirs] = [readNameWords(source), readNameWords(target)].map(words => words.filter(mayBeName))
      return { source: mine ?? [], target: theirs ?? [], start, targetStart: targetStart - target.length }
    })
}

function mayBeName({ text, isCapital }: Word): boolean {
  return isCapital && text.length > 3
}

type IsSame = (name: string, word: string) => boolean

/** A name of one sentence that only the translation of another has. */
function movedTo(there: Sentence, from: Sentence, isSame: IsSame): { source: Word; target: Word } | undefined {
  for (const source of from.source) {
    const isHere = (words: readonly Word[]) => words.some(({ text }) => isSame(source.text, text))
    if (isHere(from.target) || isHere(there.source)) continue
    const target = there.target.find(({ text }) => isSame(source.text, text))
    if (target) return { source, target }
  }
  return undefined
}

/** „Brantners“ are those of Brantner. */
function isSameName(name: string, word: string): boolean {
  return name === word || (name.length === word.length + 1 && name === `${word}s`)
}

function isSameInCase(name: string, word: string): boolean {
  return isSameName(name, word) || isForm(soundOf(name), soundOf(word))
}

function shifted([from, to]: Span, by: number): Span {
  return [from + by, to + by]
}
