import { letterDistance } from '../../segments/letter-distance.js'
import type { FindingAcross, Pair } from '../check.js'
import { isInflected } from '../names/alike.js'
import { baseLanguage } from '../reading/base-language.js'
import { matchesIn } from '../reading/matches-in.js'
import { readPlainText } from '../reading/plain-text.js'
import { recurring } from './recurring.js'

type Place = [number, number]
type Name = { words: string; place: Place }

/** Names of two words or three that stand in two source texts and are spelt almost, but not quite, alike in their targets. */
export function findSpellings(pairs: readonly Pair[]): FindingAcross[] {
  const language = pairs[0]?.language ?? ''
  const first = new Map<string, string>()
  const all = pairs.map(({ source }) => namesIn(source))
  const again = recurring(all.map(names => names.map(({ words }) => words)))
  return pairs.flatMap(({ source, target }, segment) => {
    const named = (all[segment] ?? []).filter(({ words }) => again.has(words))
    const written = named.length === 0 ? [] : namesIn(target).flatMap(partsOf)
    return named.flatMap(({ words, place }): FindingAcross[] => {
      const spelt = closest(words, written)
      if (!spelt) return []
      const other = first.get(words)
      if (other === undefined) first.set(words, spelt.words)
      if (other === undefined || !differ(other, spelt.words, language)) return []
      const sourceSpan = readPlainText(source).spanOf(...place)
      return [{ segment, details: { other }, sourceSpan, targetSpan: readPlainText(target).spanOf(...spelt.place) }]
    })
  })
}

/** No text names more people than this. */
const most = 50

/** Two or three words in a row that begin with capitals. A possessive ’s is none of a name. */
function namesIn(text: string): Name[] {
  const names: Name[] = []
  for (const { 0: words, index } of matchesIn(readPlainText(text).text, capitals)) {
    if (words.length <= 60) names.push({ words, place: [index, index + words.length] })
    if (names.length === most) break
  }
  return names
}

const capitals = /\p{Lu}[\p{L}\p{M}-]+(?: \p{Lu}[\p{L}\p{M}-]+){1,2}/gu

/** A run of capitals may begin with a word that is none of the name: it counts as its last two words, too. */
function partsOf({ words, place: [from, to] }: Name): Name[] {
  const space = words.indexOf(' ')
  const name = { words, place: [from, to] as Place }
  if (words.split(' ').length < 3) return [name]
  return [name, { words: words.slice(space + 1), place: [from + space + 1, to] }]
}

/** The name in the target that is most like it: at least half of its letters, and as many words. */
function closest(words: string, written: readonly Name[]): Name | undefined {
  const count = words.split(' ').length
  const alike = written
    .filter(name => name.words.split(' ').length === count)
    .map(name => ({ name, distance: letterDistance(words, name.words, Math.floor(words.length / 3)) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((a, b) => a.distance - b.distance)
  return alike[0]?.name
}

/** In languages with cases the ends of names change; elsewhere one letter does matter. */
function differ(one: string, other: string, language: string): boolean {
  if (one === other) return false
  const isSteady = !isInflected(baseLanguage(language))
  const [words, others] = [one.split(' '), other.split(' ')]
  return words.some((word, at) => {
    const second = others[at] ?? ''
    // A final s may be a genitive, as in Danish.
    if (isSteady) return word.replace(/s$/, '') !== second.replace(/s$/, '')
    const kept = Math.max(2, Math.min(word.length, second.length) - 3)
    return word.slice(0, kept) !== second.slice(0, kept)
  })
}
