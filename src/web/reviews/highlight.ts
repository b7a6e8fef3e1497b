import { textOf } from './editable.js'
import type { Mark } from './text-with-tags.js'

/**
 * Marks the words that findings mean in a field that is being written in, without touching what stands in it: the
 * browser paints ranges (CSS Custom Highlight API). Where it cannot, the words are named beside the field all the
 * same. Returns what takes the marks off again.
 */
export function highlight(field: HTMLElement, marks: readonly Mark[]): () => void {
  if (!('highlights' in CSS)) return () => undefined
  for (const severity of severities) {
    const ranges = marks.filter(mark => mark.severity === severity).flatMap(mark => rangesOf(field, mark))
    if (ranges.length > 0) CSS.highlights.set(`finding-${severity}`, new Highlight(...ranges))
  }
  return () => {
    for (const severity of severities) CSS.highlights.delete(`finding-${severity}`)
  }
}

const severities = ['error', 'warning'] as const

/** The parts of the field's words between two places of its text; chips have no words to mark. */
function rangesOf(field: HTMLElement, { from, to }: Mark): Range[] {
  let start = 0
  return [...field.childNodes].flatMap(node => {
    const { length } = textOf(node)
    const [begin, end] = [Math.max(from - start, 0), Math.min(to - start, length)]
    start += length
    if (node.nodeType !== Node.TEXT_NODE || begin >= end) return []
    const range = document.createRange()
    range.setStart(node, begin)
    range.setEnd(node, end)
    return [range]
  })
}
