import { splitSentences } from '../../../src/segments/sentences.js'
import type { Translation } from '../read-corpus.js'
import type { Pick, Rule } from './rule.js'
import { replaceSpot, type Swap, spotsOf, swapAll, swapOne } from './spots.js'
import { wordsOf } from './words/index.js'

/** What says in German that something is not so, or not certain. */
const germanNegation = /(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemals|niemand\p{L}*|nichts|weder|ohne|nirgends)(?!\p{L})/iu

/** Two denials that hang on each other: dropped together, „nicht ohne Genehmigung“ is `with a permit`, and no mistake. */
const denialOfLack =
  /(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemand|nichts)(?!\p{L})[^.!?;]*(?<!\p{L})ohne(?!\p{L})|(?<!\p{L})ohne(?!\p{L})[^.!?;]*(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemand|nichts)(?!\p{L})/iu

function withoutDenial(source: string, target: string, base: Translation['base']): string | null {
  const { negations } = wordsOf[base]
  const words = denialOfLack.test(source) ? negations.filter(([, other]) => !withWords.has(other)) : negations
  return swapAll(target, words)
}

const withWords: ReadonlySet<string> = new Set(['with', 'avec', 'con', 'z'])

/** Rules about what the whole sentence says. */
export const meaning: readonly Rule[] = [
  {
    name: 'negation dropped',
    check: 'negation',
    alsoBy: ['doubt'],
    spoil: ({ source, target, base }) =>
      germanNegation.test(source.replace(/nicht nur/i, '')) ? withoutDenial(source, target, base) : null,
  },
  {
    name: 'hedge dropped',
    check: 'doubt',
    alsoBy: ['negation'],
    spoil: ({ kind, target, base }) => (kind === 'doubt' ? swapAll(target, wordsOf[base].hedges) : null),
  },
  {
    name: 'opposite said',
    check: 'opposites',
    alsoBy: ['negation'],
    spoil: ({ target, base }, pick) =>
      swapOne(
        target,
        wordsOf[base].opposites.flatMap(([one, other]): Swap[] => [
          [one, other],
          [other, one],
        ]),
        pick,
      ),
  },
  {
    name: 'sentence dropped',
    check: 'omission',
    spoil: ({ kind, target, base }) => (kind === 'two' ? (sentencesOf(target, base)[0] ?? null) : null),
  },
  {
    name: 'half a sentence dropped',
    check: 'omission',
    spoil: ({ kind, source, target }) => (kind !== 'two' && source.length > 90 ? firstThird(target) : null),
  },
  {
    name: 'sentence added',
    check: 'addition',
    spoil: ({ kind, target, base }) => (kind === 'headline' ? null : `${target} ${wordsOf[base].strangeSentence}`),
  },
  {
    name: 'headline stretched',
    check: 'length',
    alsoBy: ['addition'],
    spoil: ({ kind, target, base }) => (kind === 'headline' ? `${target} – ${wordsOf[base].strangeSentence}` : null),
  },
  {
    name: 'left in German',
    check: 'left-in-german',
    spoil: ({ source }) => (source.split(' ').length >= 5 ? source : null),
  },
  {
    name: 'German word left',
    check: 'left-in-german',
    spoil: (translation, pick) => withGerman(translation, smallWord, pick),
  },
  {
    name: 'German noun left',
    check: 'left-in-german',
    spoil: (translation, pick) => withGerman(translation, noun, pick),
  },
  {
    name: 'one sentence left in German',
    check: 'left-in-german',
    spoil: ({ kind, source, target, base }) => {
      const german = sentencesOf(source, 'de')[1]
      return kind === 'two' && german !== undefined ? `${sentencesOf(target, base)[0]} ${german}` : null
    },
  },
]

/** A lower-case word that is not from Latin, as the other language would have it too. */
const smallWord =
  /(?<= )(?!\p{L}{3,}(?:al|ar|at|il|iv|ent|ant|ell|abel|ibel|os)(?:e[mnrs]?)?(?!\p{L}))\p{Ll}{6,}(?=[ ,.])/gu

/** A noun that an article and an adjective stand before, as they seldom do before a name. */
const noun =
  /(?<=(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines) \p{Ll}{2,12}e[nrs]? )\p{Lu}\p{Ll}{7,}(?=[ ,.])/gu

/** The translation with a word of the source in place of one of its own, if it has not kept that word. */
function withGerman({ source, target }: Translation, kind: RegExp, pick: Pick): string | null {
  const word = pick(spotsOf(source, kind).filter(({ text }) => !target.includes(text)))
  const spot = pick(spotsOf(target, /(?<= )\p{Ll}{5,}(?=[ ,.])/gu))
  return word === undefined || spot === undefined ? null : replaceSpot(target, spot, word.text)
}

/** As articles are cut, so that no date such as „31. Juli“ ends a sentence. */
function sentencesOf(text: string, language: string): string[] {
  return splitSentences(text, language).map(sentence => sentence.trim())
}

function firstThird(text: string): string | null {
  const words = text.split(' ')
  if (text.includes('<')) return null
  return `${words
    .slice(0, Math.ceil(words.length / 3))
    .join(' ')
    .replace(/[,:;]$/, '')}.`
}
