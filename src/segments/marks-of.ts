import type { SegmentTag } from './segment.js'

/**
 * What the numbered tags of a segment's source stand for, the first for `<1>`: names of HTML elements such as `strong`,
 * `a` or `br`; `text` for words of the article that only look like a tag.
 */
export function marksOf(tags: readonly SegmentTag[]): string[] {
  return tags.map(({ node }) => (node.type === 'element' ? node.tagName : 'text'))
}
