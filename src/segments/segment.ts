import type { BlockKind, Inline } from '../formats/article-text.js'

/** One sentence of a block, with its inline markup held as numbered tags. Serialisable as JSON. */
export type Segment = {
  /** The index of its block. */
  block: number
  kind: BlockKind
  level?: number
  /** The number of a numbered list's item. */
  ordinal?: number
  /** The white space between it and the previous sentence of its block. */
  before: string
  /** Its text, with `<1>…</1>` and `<2/>` where the markup stands. */
  source: string
  /** What tag 1, 2, … of `source` stands for. */
  tags: SegmentTag[]
  sourceHash: string
  contextHash: string
  /** Why it is not sent to be translated, or null. */
  skip: SegmentSkip | null
}

type SegmentSkip = 'no-words'

/**
 * What a numbered tag stands for. A pair knows which element of its block it is, so that markup
 * spanning several sentences, reopened in each, becomes one element again.
 */
export type SegmentTag =
  | { kind: 'pair'; element: number; node: Inline & { type: 'element' } }
  | { kind: 'void'; node: Inline }
