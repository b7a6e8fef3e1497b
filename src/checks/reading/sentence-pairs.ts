import { splitSentences } from '../../segments/sentences.js'

/** A sentence of a source with its translation, and where it begins in the text. */
export type SentencePair = { source: string; target: string; start: number }

type Texts = { source: string; target: string; sourceLanguage: string; language: string }

/** Longer texts are no paragraphs. */
const longest = 5_000

/** How much longer than its source a sentence may be, or shorter, to be taken for its translation. */
const mostStretched = 2.2

/**
 * The sentences of two texts side by side, semicolons between them, too: none if there is but one, or if they cannot be
 * told to stand for each other, as there are more on one side, or one is much longer than the other.
 */
export function sentencePairs({ source, target, sourceLanguage, language }: Texts): SentencePair[] {
  if (!inside.test(source) || !inside.test(target) || source.length > longest || target.length > longest) return []
  const [mine, theirs] = [partsOf(source, sourceLanguage), partsOf(target, language)]
  if (mine.length < 2 || mine.length !== theirs.length) return []
  let start = 0
  const pairs = mine.map((part, at): SentencePair => {
    start += part.length
    return { source: part, target: theirs[at] ?? '', start: start - part.length }
  })
  return pairs.every(isAlike) ? pairs : []
}

const inside = /[.!?;…][”“"’»«]?\s/

function partsOf(text: string, language: string): string[] {
  return splitSentences(text, language).flatMap(sentence => sentence.split(/(?<=;\s)/))
}

function isAlike({ source, target }: SentencePair): boolean {
  const ratio = target.trim().length / source.trim().length
  return ratio < mostStretched && ratio > 1 / mostStretched
}
