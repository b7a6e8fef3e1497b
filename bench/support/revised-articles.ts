import { type Dice, diceOf } from './dice.js'
import { germanSentence } from './german-sentences.js'

/** An article over time: its headline, and its sentences in each revision. */
export type RevisedArticle = { headline: string; revisions: string[][] }

const seed = 2026

/**
 * Articles of so many sentences, each revised so often: every time one or two sentences are written anew, get another
 * number, or go back to what they said before.
 */
export function writeRevisedArticles(count: number, sentences: number, revisions: number): RevisedArticle[] {
  return Array.from({ length: count }, (_, article) => {
    const dice = diceOf(seed, article)
    const first = Array.from({ length: sentences }, (_, place) => germanSentence(seed, article * 1_000 + place))
    const headline = germanSentence(seed, article * 1_000 + 999).slice(0, -1)
    const texts = [first]
    for (let revision = 1; revision <= revisions; revision++) texts.push(revised(texts, dice, article, revision))
    return { headline, revisions: texts }
  })
}

/** The text of a revision as it is sent: paragraphs of four sentences. */
export function bodyOf(sentences: readonly string[]): string {
  const paragraphs = sentences.flatMap((_, place) =>
    place % 4 === 0 ? [sentences.slice(place, place + 4).join(' ')] : [],
  )
  return paragraphs.join('\n\n')
}

function revised(before: readonly string[][], dice: Dice, article: number, revision: number): string[] {
  const sentences = [...(before.at(-1) ?? [])]
  const first = dice.roll(sentences.length)
  const places =
    dice.roll(2) === 0 ? [first] : [first, (first + 1 + dice.roll(sentences.length - 1)) % sentences.length]
  for (const place of places) {
    const old = sentences[place] ?? ''
    const anew = germanSentence(seed, article * 1_000 + 500 + revision * 30 + place)
    const earlier = before.map(text => text[place] ?? '').find(text => text !== old)
    const kind = dice.roll(10)
    if (kind === 0 && earlier !== undefined) sentences[place] = earlier
    else sentences[place] = kind < 5 ? withAnotherNumber(old, revision) : anew
  }
  return sentences
}

/** The smallest of changes: „Rund 12 Betriebe“ are 13; a sentence without a number says how many there are by now. */
function withAnotherNumber(sentence: string, revision: number): string {
  const changed = sentence.replace(/\d(?=\D*$)/, digit => String((Number(digit) + 1) % 10))
  return changed === sentence ? sentence.replace(/\.$/, `, wie es zum ${revision + 1}. Mal hieß.`) : changed
}
