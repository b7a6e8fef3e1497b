import { addressesIn } from '../reading/addresses.js'
import { baseLanguage } from '../reading/base-language.js'
import { lean } from '../reading/lean-pattern.js'
import { readPlainText } from '../reading/plain-text.js'
import { lengthRatios } from './length-ratios.js'

type Texts = { source: string; target: string; language: string; sourceLanguage: string }

/** The characters of a target, how many are usual for its source, by how many spreads it is off, and how many sentences are too many. */
export type Length = { found: number; usual: number; deviation: number; moreSentences(): number }

/** Compares the length of a text with what is usual for its language, or knows nothing about it. */
export function compareLength({ source, target, language, sourceLanguage }: Texts): Length | undefined {
  const known = lengthRatios[baseLanguage(language)]
  const [from, to] = [readPlainText(source).text.trim(), readPlainText(target).text.trim()]
  const [wanted, found] = [lengthOf(from, to), lengthOf(to, from)]
  if (!known || baseLanguage(sourceLanguage) !== 'de' || wanted < shortest) return undefined
  const own = wanted * known.ratio
  const usual = found > own ? Math.min(found, own + writtenOut(from, to)) : own
  return {
    found,
    usual: Math.round(usual),
    deviation: Math.log(Math.max(1, found) / usual) / spreadFor(wanted, known.spread),
    moreSentences() {
      return sentencesIn(to, language) - sentencesIn(from, sourceLanguage)
    },
  }
}

/** The characters of a text without the addresses that the other one has as well: these are as long in every language. */
export function lengthOf(text: string, other: string): number {
  if (!mayBeAddress.test(text)) return text.length
  const shared = addressesIn(text).filter(address => other.includes(address.text))
  return shared.reduce((length, { from, to }) => length - (to - from), text.length)
}

/** What it takes to write out the acronyms that only one text has, as the European Court of Justice for the `EuGH`. */
function writtenOut(from: string, to: string): number {
  const own = from.match(acronym)?.length ?? 0
  return own === 0 ? 0 : Math.max(0, own - (to.match(acronym)?.length ?? 0)) * longestName
}

const acronym = lean(/(?<!\p{L})\p{Lu}\p{L}?\p{Lu}{1,4}(?!\p{L})/gu)
const longestName = 24

/** Of a few words, any may be twice as long in another language. */
const shortest = 20

/** The spread for a text of this many characters: long texts vary less than short ones. */
export function spreadFor(length: number, spread: number): number {
  return spread * Math.sqrt((1 + 100 / length) / 2)
}

/** Ends of sentences with another behind them. */
export function sentencesIn(text: string, language: string): number {
  const base = baseLanguage(language)
  const figures = base === 'de' ? germanFigureEnds : withOrdinalDots.has(base) ? null : figureEnds
  const behindFigures = figures ? (text.match(figures)?.length ?? 0) : 0
  const inOtherScripts = otherEnds.test(text) ? text.split(otherEnds).filter(part => /\p{L}/u.test(part)).length - 1 : 0
  return 1 + (text.match(sentenceEnds)?.length ?? 0) + behindFigures + inOtherScripts
}

/** In these languages a dot behind a figure makes it an ordinal as often as it ends a sentence. */
const withOrdinalDots = new Set('de pl cs sk sl hr sr bs da nb nn no fi et lv hu tr is'.split(' '))

const figureEnds = lean(/(?<=(?<!\d)\d{1,3})[.!?][”"»“’]?[ \u00a0](?=[„“«"¿¡]?\p{Lu})/gu)

/** No ordinal stands before an article or the like with its capital. */
const germanFigureEnds = lean(
  /(?<=(?<!\d)\d{1,3})[.!?][”"»“’]?[ \u00a0](?=[„“«"]?(?:D(?:er|ie|as|en|em|och|ort|ann)|Ein[e]?|Sie|Er|Es|Wir|Ich|Man|Am|Im|In|Bei|Nach|Auf|Mit|Von|Und|Aber|Auch|So|Grund)(?!\p{L}))/gu,
)

/** Words so short that others like them are abbreviations, and what looks like one with its capital. */
const shortWords = 'a[bn]|zu|um|so|da|es|er|ja|in|on|up|it|to|us|go|is|do|no|la|lo|su|tu|ya|ça|là|ją|je|mu'
const abbreviated = 'Art|Abs|Mio|Mrd|Tsd|Tel|Str|Jan|Feb|Apr|Aug|Sep|Okt|Oct|Nov|Dez|Dec|Rep|Sen|Gen|Col'

const sentenceEnds = lean(
  new RegExp(
    `(?<=(?:[\\p{Ll})%]{3}|(?<!\\p{L})(?:${shortWords}|(?!${abbreviated})\\p{Lu}\\p{Ll}{2})|(?<!\\d)\\d{4})[”"»“’]?[ \u00a0\u202f]?)[.!?…][”"»“’]?[ \u00a0](?=[„“«"¿¡]?\\p{Lu})`,
    'gu',
  ),
)

/** Full stops of scripts without capitals, and what ends a sentence in Arabic letters. */
const otherEnds = /[。！？।።။؟]|(?<=[\u0590-\u07ff])[.!] /u

const mayBeAddress = /[@/]|\.\p{Ll}/u
