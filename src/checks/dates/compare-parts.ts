import type { Finding } from '../check.js'
import type { Token } from '../reading/tokens.js'
import type { Side } from './compare-dates.js'
import { parts } from './date-words.js'
import type { Place } from './mention.js'

/** A month or a year: where it stands, and what it is called alike in both texts. */
type Whole = { place: Place; month?: number | undefined; year?: string }

/**
 * `Anfang`, `Mitte` and `Ende` of a month or a year that another part of it stands for. Languages without these words are
 * let be.
 */
export function compareParts(source: Side, target: Side): Finding[] {
  const words = parts[target.calendar.language]
  const german = parts.de
  if (!words || !german || !mayNamePart.test(source.text)) return []
  return wholesIn(source).flatMap(whole => {
    const before = tokenBefore(source.tokens, whole)
    const part = before ? german.findIndex(word => word.test(before.lower)) : -1
    if (part === -1 || target.tokens.some(({ lower }) => words[part]?.test(lower))) return []
    const wrong = wrongPart(target, whole, words)
    if (!wrong || !before) return []
    const right: Place = [before.start, whole.place[1]]
    const details = { expected: source.text.slice(...right), found: target.text.slice(...wrong) }
    return [{ details, sourceSpan: source.plain.spanOf(...right), targetSpan: target.plain.spanOf(...wrong) }]
  })
}

const mayNamePart = /(?:Anfang|anfang|Mitte|mitte|Ende|ende)\s/

/** Months without a day, and years that nothing but a part of them may stand before. */
function wholesIn({ mentions, tokens }: Side): Whole[] {
  const months = mentions
    .filter(({ kind, day }) => kind === 'date' && !day)
    .map(({ place, month }): Whole => ({ place, month }))
  const years = tokens.flatMap(({ text, start, end }): Whole[] =>
    fullYear.test(text) ? [{ place: [start, end], year: text }] : [],
  )
  return [...months, ...years].slice(0, most)
}

/** More of them are no sentence. */
const most = 50

const fullYear = /^(?:19|20)\d\d$/

function tokenBefore(tokens: readonly Token[], { place }: Whole): Token | undefined {
  return tokens.findLast(({ end }) => end <= place[0])
}

/** Another part of the same month or year, with at most two words between. */
function wrongPart(side: Side, { month, year }: Whole, words: readonly RegExp[]): Place | undefined {
  const there = wholesIn(side).find(one => (year === undefined ? one.month === month : one.year === year))
  if (!there) return undefined
  const at = side.tokens.findIndex(({ start }) => start >= there.place[0])
  const word = side.tokens.slice(Math.max(0, at - 4), at).findLast(({ lower }) => words.some(one => one.test(lower)))
  return word && [word.start, there.place[1]]
}
