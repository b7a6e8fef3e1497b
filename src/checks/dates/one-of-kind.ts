import type { Finding } from '../check.js'
import type { Side } from './compare-dates.js'
import type { Place } from './mention.js'

/** One of a few things of which a text may name several, such as seasons: which, and where. `maybe` if the word may mean another thing. */
export type Named = { value: number; place: Place; maybe?: boolean }

/**
 * What became another of its kind: where the source names one alone, and the translation names another alone. Either may
 * as well name none, as there are many ways to say it. What stands so in the source too, as of `USA Today`, is a name.
 */
export function otherOfKind(source: Side, said: readonly Named[], target: Side, told: readonly Named[]): Finding[] {
  const others = told.filter(({ place }) => !source.text.includes(target.text.slice(...place)))
  const [right, wrong] = [oneOf(said), oneOf(others)]
  if (!right || !wrong || others.some(other => said.some(({ value }) => value === other.value))) return []
  const details = { expected: source.text.slice(...right.place), found: target.text.slice(...wrong.place) }
  return [{ details, sourceSpan: source.plain.spanOf(...right.place), targetSpan: target.plain.spanOf(...wrong.place) }]
}

/** The first of those that are certain, if they are all the same. */
function oneOf(named: readonly Named[]): Named | undefined {
  const certain = named.filter(({ maybe }) => !maybe)
  const [first] = certain
  return first && certain.every(({ value }) => value === first.value) ? first : undefined
}
