import type { Swap } from '../spots.js'

/** What the rules have to know of a language. It is theirs alone: a check that is measured must not share its mistakes. */
export type Words = {
  magnitudes: readonly Swap[]
  numbers: readonly Swap[]
  /** What bounds a number from one side, with what bounds it from the other. */
  bounds: readonly Swap[]
  /** By how much something rose, with to how much, and the other way round. */
  changes: readonly Swap[]
  multiples: readonly Swap[]
  ordinals: readonly Swap[]
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
