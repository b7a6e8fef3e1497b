import type { Block } from '../formats/article-text.js'
import { collapseSpace } from '../formats/collapse-space.js'
import { appendJoined, type Built, buildText, toInline } from './build-text.js'
import type { Segment } from './segment.js'

/**
 * Puts texts, one per segment, back into their blocks. Where a text is missing the source stands.
 * Whatever a text contains, only the markup of its own source can come of it: everything else is
 * text, and tags that are unknown, unbalanced or twice there are passed over.
 */
export function joinSegments(
  blocks: readonly Block[],
  segments: readonly Segment[],
  texts: readonly (string | null | undefined)[],
): Block[] {
  const contents = blocks.map((): Built[] => [])
  segments.forEach((segment, index) => {
    const content = contents[segment.block]
    const text = texts[index] ?? segment.source
    if (content) appendJoined(content, segment.before, buildText(text, segment.tags))
  })

  return blocks.map((block, index) => ({ ...block, content: collapseSpace(toInline(contents[index] ?? [])) }))
}
