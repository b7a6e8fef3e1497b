import type { Swap } from '../spots.js'

/** What the rules have to know of a language. It is theirs alone: a check that is measured must not share its mistakes. */
export type Words = {
  magnitudes: readonly Swap[]
  numbers: readonly Swap[]
  percents: RegExp
  points: readonly Swap[]
  months: readonly string[]
  weekdays: readonly string[]
  dayHalves: readonly Swap[]
  currencies: readonly Swap[]
  units: readonly Swap[]
  /** Replaced all at once, in this order. */
  negations: readonly Swap[]
  /** Replaced all at once, in this order. */
  hedges: readonly Swap[]
  /** What says the opposite: each both ways. */
  opposites: readonly Swap[]
  strangeSentence: string
}
