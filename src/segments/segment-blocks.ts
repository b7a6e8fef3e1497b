import { createHash } from 'node:crypto'
import type { Block } from '../formats/article-text.js'
import { type Range, rangesOf } from './cut-ranges.js'
import { type FlatBlock, flattenBlock } from './flatten-block.js'
import { renderRange } from './render-range.js'
import type { Segment } from './segment.js'
import { withoutTags } from './tags.js'

/**
 * Cuts blocks into sentences. Each knows its own text and its neighbours by a hash, by which it is
 * recognised in the article's next revision.
 */
export function segmentBlocks(blocks: readonly Block[], language: string): Segment[] {
  const segments = blocks.flatMap((block, index) => segmentBlock(block, index, language))
  const hashes = segments.map(({ sourceHash }) => sourceHash)

  return segments.map((segment, index) => ({
    ...segment,
    contextHash: hash([hashes[index - 1] ?? '', hashes[index + 1] ?? '', segment.kind].join('\n')),
  }))
}

/** The identity of a text: the same letters in another Unicode spelling are the same text. */
export function hashSource(source: string): string {
  return hash(source.normalize('NFC'))
}

type LonelySegment = Omit<Segment, 'contextHash'>

function segmentBlock({ kind, level, ordinal, content }: Block, block: number, language: string): LonelySegment[] {
  const flat = flattenBlock(content)

  return rangesOf(flat, language).map(range => ({
    block,
    kind,
    ...(level !== undefined && { level }),
    ...(ordinal !== undefined && { ordinal }),
    ...describe(flat, range),
  }))
}

function describe(flat: FlatBlock, { start, end, before }: Range) {
  const { source, tags } = renderRange(flat.runs, flat.text, start, end)
  const skip = /\p{L}/u.test(withoutTags(source)) ? null : ('no-words' as const)

  return { before, source, tags, sourceHash: hashSource(source), skip }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
