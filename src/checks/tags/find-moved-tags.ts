import { tagsIn, withoutTags } from '../../segments/tags.js'
import type { Finding, Span } from '../check.js'
import { lean } from '../reading/lean-pattern.js'
import { matchesIn } from '../reading/matches-in.js'

/** What a pair of tags stands around, and where in the text. */
type Pair = { number: number; words: string; from: number; to: number }

/** No segment has more links. */
const most = 50

/**
 * Pairs that stand around other words than in the source, as far as names tell: what stands in the pair, and as it is
 * elsewhere in the translation, has left its link. Words that are translated tell nothing.
 */
export function findMovedTags(source: string, target: string): Finding[] {
  if (!source.includes('</')) return []
  const theirs = new Map(pairsIn(target).map(pair => [pair.number, pair]))
  return pairsIn(source).flatMap(({ number, words, from, to }): Finding[] => {
    const there = theirs.get(number)
    const names = there && namesIn(words)
    if (!names || names.length === 0 || !isElsewhere(names, target, there)) return []
    const details = { context: 'moved', words: names.join(' ').slice(0, 80), tag: `<${number}>` }
    return [{ details, sourceSpan: [from, to], targetSpan: [there.from, there.to] }]
  })
}

/** Pairs that hold no other. */
function pairsIn(text: string): Pair[] {
  const tags = tagsIn(text).slice(0, 2 * most)
  return tags.flatMap((tag, at): Pair[] => {
    const next = tags[at + 1]
    if (tag.form !== 'open' || next?.form !== 'close' || next.number !== tag.number) return []
    return [{ number: tag.number, words: text.slice(tag.end, next.start), from: tag.end, to: next.start }]
  })
}

/** Capitals and figures: of a German noun that is translated nothing will stand in the translation. */
function namesIn(words: string): string[] {
  return matchesIn(words, name, 10).map(([found]) => found)
}

const name = lean(/(?<![\p{L}\p{N}])[\p{Lu}\p{N}][\p{L}\p{N}.-]*[\p{L}\p{N}]/gu)

/** Whether all names stand outside of a pair, not right beside it, and none of them in it. */
function isElsewhere(names: readonly string[], text: string, { words, from, to }: Pair): boolean {
  const own = ` ${words.toLowerCase()} `
  if (names.some(one => own.includes(one.toLowerCase()))) return false
  return names.every(one => {
    const [place, ...others] = placesOf(one, text)
    return place !== undefined && others.length === 0 && isApart(text, place, [from, to])
  })
}

function placesOf(name: string, text: string): Span[] {
  const places: Span[] = []
  for (let at = text.indexOf(name); at >= 0 && places.length < 2; at = text.indexOf(name, at + 1)) {
    const end = at + name.length
    if (!isPartOfWord(text, at - 1) && !isPartOfWord(text, end)) places.push([at, end])
  }
  return places
}

function isPartOfWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at] ?? '')
}

/** A link may take in the word beside a name. */
function isApart(text: string, [start, end]: Span, [from, to]: Span): boolean {
  const between = end <= from ? text.slice(end, from) : text.slice(to, start)
  return withoutTags(between).trim().length > 0
}
