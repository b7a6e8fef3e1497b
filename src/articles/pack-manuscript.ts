import { v7 as uuid } from 'uuid'
import type { PackedManuscript, ReadManuscript } from './article.js'

/** One long statement holds up everything else. */
const segmentsAtOnce = 500

/**
 * Makes ready what a thread hands to the server. Whatever grows with the text is JSON text already: a text passes
 * from thread to thread at once, while of objects each is copied on the event loop.
 */
export function packManuscript({
  headline,
  blocks,
  frame,
  leftOut,
  segments,
  isUnreadable,
}: ReadManuscript): PackedManuscript {
  const rows = segments.map((segment, position) => ({ ...segment, id: uuid(), position }))
  return {
    headline,
    isUnreadable,
    segmentCount: segments.length,
    hasWords: segments.some(({ skip }) => skip === null),
    blocks: JSON.stringify(blocks),
    frame: JSON.stringify(frame),
    leftOut: JSON.stringify(leftOut),
    segments: Array.from({ length: Math.ceil(rows.length / segmentsAtOnce) }, (_, part) =>
      JSON.stringify(rows.slice(part * segmentsAtOnce, (part + 1) * segmentsAtOnce)),
    ),
  }
}
