/** A number that a text says, wherever and however it stands there. */
export type NumberReading = {
  /** What it may stand for, the likeliest first. */
  values: readonly number[]
  /** In the text without tags. */
  start: number
  end: number
  /** Where the number ends in a word that goes on, such as `dreiköpfig`. */
  headEnd?: number
  /** Whether the other language has to have it too. `both` or `second` may be said without a number. */
  isAsked: boolean
  /** `Schalke 04` may be Schalke, but not Schalke 05. */
  mayGo?: boolean
  /** Whether the language does not write figures so. */
  isOdd?: boolean
  /** The magnitude, of `millions of people`. */
  vague?: number
  /** The magnitude that was written as a word, of `48.3 million`. */
  scale?: number
  /** What directly follows it. */
  share?: Share
  /** Where that ends. */
  shareEnd?: number
  /** All that a clock may be told by. */
  isClock?: true
  /** What follows the next number too, as in `10 to 20 percent`. */
  sharedWithNext?: Share
}

/**
 * A reading with a place for all that may be told of it: the engine is quick where things are built alike, and every
 * check of numbers goes through these.
 */
export function numberReading(told: NumberReading): NumberReading {
  const { values, start, end, headEnd, isAsked, mayGo, isOdd, vague, scale, share, shareEnd, isClock } = told
  return {
    values,
    start,
    end,
    headEnd,
    isAsked,
    mayGo,
    isOdd,
    vague,
    scale,
    share,
    shareEnd,
    isClock,
    sharedWithNext: undefined,
  }
}

/** Percent and percentage points are not the same, a basis point is a hundredth of these; bare `points` may be those of a match. */
export type Share = 'percent' | 'points' | 'basis' | 'bare'
