import { baseLanguage } from '../reading/base-language.js'
import { readPlainText } from '../reading/plain-text.js'
import { readOnce } from '../reading/read-once.js'
import { readTokens, type Token } from '../reading/tokens.js'
import { kindOfNoun } from './common-nouns.js'
import { isDescribed, isGenitive, isOneOfMany } from './described-nouns.js'
import { germanWordsFor, linkingWords, tellingWords } from './function-words.js'
import { germannessOf, neighbours } from './german-spelling.js'
import { openText, withoutTaggedTitles } from './open-text.js'

/** A word of the target that stands so in the source, with the words of both and its places among them. */
type Copy = { words: readonly Token[]; own: readonly Token[]; at: number; ownAt: number }

/**
 * The first single word or pair that was left in German: a lower-case word that the other language cannot have, an
 * adjective with its noun, a common noun, or the `Und` that the sentence begins with. Names, titles, addresses and what
 * stands in brackets stay as they are.
 */
export function findLeftWord(
  source: string,
  target: string,
  language: string,
): { from: number; to: number } | undefined {
  const { text } = readPlainText(target)
  const german = readPlainText(source).text
  const [words, own, places] = [readTokens(text), readTokens(german), placesIn(german)]
  let open: string | undefined
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Token
    const ownAt = places.get(word.text)
    if (ownAt === undefined) continue
    const copy = { words, own, at, ownAt }
    if (!isGerman(copy, word.text, language)) continue
    open ??= openText(readPlainText(withoutTaggedTitles(source, target)).text, german)
    if (!isOpen(open, word) || isInName(copy)) continue
    return spanOf(copy, language)
  }
  return undefined
}

/** The word with what was copied around it, as far as no word of the other language is at the ends. */
function spanOf(copy: Copy, language: string): { from: number; to: number } {
  const { words, at } = copy
  let [first, last] = [at - copiesBefore(copy), at + copiesBehind(copy)]
  while (first < at && isOwn(words[first], language)) first += 1
  while (last > at && isOwn(words[last], language)) last -= 1
  return { from: words[first]?.start ?? 0, to: words[last]?.end ?? 0 }
}

/** A sign, or a small word that is none of German alone: `in`, which English has as well. */
function isOwn(word: Token | undefined, language: string): boolean {
  if (word?.kind === 'sign') return true
  if (!isSmall(word?.text)) return false
  return germannessOf(word.text, language) === undefined && !germanWordsFor(baseLanguage(language)).all.has(word.text)
}

/** Where the longer words of a text first stand among its words, and those that it begins with. */
const placesIn = readOnce((text): ReadonlyMap<string, number> => {
  const places = new Map<string, number>()
  const words = readTokens(text)
  for (let at = 0; at < words.length; at += 1) {
    const { text: word, kind } = words[at] as Token
    if (kind === 'word' && (word.length >= shortest || at < 2) && !places.has(word)) places.set(word, at)
  }
  return places
})

const shortest = 4

function isGerman(copy: Copy, word: string, language: string): boolean {
  if (!isCapital(word)) return isAllSmall(copy) && isSmallGerman(copy, word, language)
  const isNeighbour = neighbours.has(baseLanguage(language))
  if (beginnings.has(word) && isFirst(copy)) return !isNeighbour
  const kind = kindOfNoun(word)
  if (kind === 'none' || (isNeighbour && !isInside(copy))) return false
  if (kind === 'person') return true
  const hasName = isCapital(next(copy))
  if (kind === 'plain') return !hasName && isInside(copy) && isCommon(copy, language)
  if (kind === 'title') return hasName || isDescribed(copy.own, copy.ownAt, 'any')
  if (hasName) return false
  if (kind === 'spelt' && isOneOfMany(copy.own, copy.ownAt)) return true
  if (kind === 'spelt' || kind === 'other') return isGenitive(copy.own, copy.ownAt)
  return kind === 'common' || isDescribed(copy.own, copy.ownAt, 'feminine')
}

/** Unlike `iPhone`. */
function isAllSmall({ words, at }: Copy): boolean {
  return words[at]?.text === words[at]?.lower
}

/** Whether a plain noun has an article, a figure or an adjective in the source, or a German word before it that was left, too. */
function isCommon(copy: Copy, language: string): boolean {
  const { words, own, at, ownAt } = copy
  const before = words[at - 1]?.text ?? ''
  if (isCapital(before)) return false
  return (
    isDescribed(own, ownAt, 'any') ||
    (copiesBefore(copy) > 0 && germanWordsFor(baseLanguage(language)).telling.has(before))
  )
}

function isSmallGerman(copy: Copy, word: string, language: string): boolean {
  const germanness = germannessOf(word, language)
  if (germanness === 'spelt' || (adjective.test(word) && isCapital(next(copy)))) return true
  return germanness === 'likely' && !isQuoted(copy, language)
}

/**
 * Whether a small word is part of what was copied as a whole and is no German that was overlooked: it stands between
 * capitals, as in `Ärzte ohne Grenzen`, or in a phrase of yet another language. A clause left in German has been found
 * before.
 */
function isQuoted(copy: Copy, language: string): boolean {
  const { words, at } = copy
  const [before, behind] = [copiesBefore(copy), copiesBehind(copy)]
  const around = [before > 0 ? words[at - 1]?.text : undefined, behind > 0 ? words[at + 1]?.text : undefined]
  const word = words[at]?.text ?? ''
  if (around.every(isCapital)) return !inflected.test(word)
  if (isCapital(around[0]) && latinate.test(word)) return true
  const run = words.slice(at - before, at + behind + 1).filter(({ text }) => isSmall(text))
  if (run.some(({ text }) => tellingWords.has(text))) return false
  return run.some(({ text }) => !isGermanWord(text, language))
}

function isGermanWord(word: string, language: string): boolean {
  return linkingWords.has(word) || germannessOf(word, language) !== undefined
}

/** `Quercus robur`, `Femmes solidaires`. */
const latinate = /(?:[^s]es|[ae]ns|ur|[aei]x|an|on)$/

/** Verbs that stand between two names: `Merz besuchte Paris`, `Schulz kandidiert`. */
const inflected = /[^s]te$|iert$|^(?:be|ver|ent|er|zer)\p{Ll}{3,}t$/u

/** With an ending that the noun behind it asks for. */
const adjective =
  /^(?:alt|arm|best|blau|breit|dicht|dick|dunkl|dünn|eigen|einzeln|eng|erst|ernst|falsch|fein|fern|fest|feucht|flach|frisch|früh|ganz|geheim|gelb|gerad|groß|grün|gut|hart|heft|heiß|hell|hoh|höher|jung|jünger|kalt|klein|klar|kommend|krank|kurz|kürzer|lang|länger|laufend|laut|leer|leicht|leis|letzt|mild|nah|nass|neu|neuer|nächst|rein|rot|sanft|scharf|schlecht|schlimm|schnell|schwach|schwarz|schwer|sicher|starr|stark|stärker|still|streng|strenger|stumm|tief|tot|trocken|voll|wahr|warm|weich|weit|weiß|wild|zart|zweit)e[mnrs]?$/

/** What a sentence goes on with. */
const beginnings = new Set(
  `Aber Allerdings Außerdem Dagegen Daher Danach Dass Dennoch Denn Deshalb Doch Jedoch Nachdem Obwohl Sondern Trotzdem Und
   Weil Wenn Während Zudem Zwar`.split(/\s+/),
)

/** Whether both texts begin with the word, or with a quotation mark and the word. */
function isFirst({ words, own, at, ownAt }: Copy): boolean {
  return at < 2 && ownAt < 2 && [words[at - 1], own[ownAt - 1]].every(before => before?.kind !== 'word')
}

/** Whether no sentence begins with the word, as another is beside it. */
function isInside({ words, at }: Copy): boolean {
  return words[at - 1]?.kind === 'word' && isBeside(words, at - 1)
}

/** Neither in a title or an address nor in brackets nor part of a longer word. */
function isOpen(open: string, { text, start, end }: Token): boolean {
  if (open.slice(start, end) !== text) return false
  if (
    joint.test(open.slice(Math.max(0, start - 2), start)) ||
    /^(?:[-‑@_/&]|\.\p{L}| ?\()/u.test(open.slice(end, end + 2))
  )
    return false
  const before = open.slice(Math.max(0, start - longestAside), start)
  return before.lastIndexOf('(') <= before.lastIndexOf(')') && before.lastIndexOf('[') <= before.lastIndexOf(']')
}

/** `38-Jährige` is no part of a name. */
const joint = /[@_/#&.:%]$|(?<!\d)[-‑]$/
const longestAside = 80

/** `Bund der deutschen Landjugend`, `Stiftung Warentest`: a capital before, and small words at most between. */
function isInName(copy: Copy): boolean {
  const { words, at } = copy
  const [first, last] = [at - copiesBefore(copy), at + copiesBehind(copy)]
  const before = words.slice(first, at).map(({ text }) => text)
  if (isCapital(words[at]?.text)) return before.some(isCapital)
  if (before.at(-1) === 'Jugend') return true
  const between = before.slice(before.findLastIndex(isCapital) + 1)
  if (between.length === before.length) return false
  const isLinked = between.some(word => linkingWords.has(word))
  return (
    closing.test(words[at]?.text ?? '') ||
    (isLinked && words.slice(at + 1, last + 1).some(({ text }) => isCapital(text)))
  )
}

/** Campaigns and broadcasts are called so: `Aktion Deutschland hilft`; those of young people with whatever verb. */
const closing = /^(?:gesucht|heute|hilft|sucht)$/

/** The word behind it, if that was copied with it. */
function next({ words, own, at, ownAt }: Copy): string | undefined {
  return isSame(words[at + 1], own[ownAt + 1]) && isBeside(words, at) ? words[at + 1]?.text : undefined
}

/** How many words before it were copied with it, and how many behind. */
function copiesBefore({ words, own, at, ownAt }: Copy): number {
  let count = 0
  while (count < mostAround && isSame(words[at - count - 1], own[ownAt - count - 1])) count += 1
  return count
}

function copiesBehind({ words, own, at, ownAt }: Copy): number {
  let count = 0
  while (count < mostAround && isSame(words[at + count + 1], own[ownAt + count + 1])) count += 1
  return count
}

const mostAround = 8

/** Commas and the like part what belongs together, a hyphen does not. */
function isSame(word: Token | undefined, own: Token | undefined): boolean {
  return word !== undefined && word.text === own?.text && (word.kind === 'word' || word.text === '-')
}

/** Whether nothing but a blank parts it from the next. */
function isBeside(words: readonly Token[], at: number): boolean {
  return (words[at + 1]?.start ?? 0) === (words[at]?.end ?? 0) + 1
}

function isSmall(word: string | undefined): word is string {
  return word !== undefined && /^\p{Ll}/u.test(word)
}

function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word)
}
