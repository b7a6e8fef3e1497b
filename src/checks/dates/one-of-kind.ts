import type { Finding } from '../check.js'
import type { Side } from './compare-dates.js'
import type { Place } from './mention.js'

/** One of a few things of which a text may name several, such as seasons: which, and where. `maybe` if the word may mean another thing. */
export type Named = { value: number; place: Place; maybe?: boolean }

/**
 * What became another of its kind: where the translation names one more often than the source, and another less often.
 * Either may as well name none, as there are many ways to say it. What stands so in the source too, as of `USA Today`, is
 * a name.
 */
export function otherOfKind(source: Side, said: readonly Named[], target: Side, told: readonly Named[]): Finding[] {
  const others = told.filter(({ place }) => !hasWord(source.text, target.text.slice(...place)))
  const [right, wrong] = [moreOften(said, told), moreOften(others, said)]
  if (!right || !wrong) return []
  const details = { expected: source.text.slice(...right.place), found: target.text.slice(...wrong.place) }
  return [{ details, sourceSpan: source.plain.spanOf(...right.place), targetSpan: target.plain.spanOf(...wrong.place) }]
}

/** As a word of its own: the Dutch `morgen` is none of „übermorgen“. */
function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word)
  return at >= 0 && !/\p{L}/u.test(text.charAt(at - 1))
}

/** The first of those that are certain, if only one of the kind is named more often here than there. */
function moreOften(named: readonly Named[], others: readonly Named[]): Named | undefined {
  const certain = named.filter(({ maybe }) => !maybe)
  const more = certain.filter(({ value }) => timesOf(certain, value) > timesOf(others, value))
  const [first] = more
  return first && more.every(({ value }) => value === first.value) ? first : undefined
}

function timesOf(named: readonly Named[], value: number): number {
  return named.filter(one => one.value === value).length
}
