import type { LeftOut } from '../formats/article-text.js'
import type { FormatId } from '../formats/index.js'
import { marksOf } from '../segments/marks-of.js'
import type { ReadManuscript } from './article.js'

/** How a manuscript would be cut, for one who wants to see it before submitting. */
export type Preview = {
  headline: string
  blocks: {
    kind: string
    level: number | null
    ordinal: number | null
    segments: { source: string; marks: string[]; skip: string | null }[]
  }[]
  /** What stays behind; `canKeep` where naming its line in `keep` takes it in. */
  leftOut: (LeftOut & { canKeep: boolean })[]
  segmentCount: number
  /** Characters (code points) of the segments that are to be translated, their tags included. */
  characters: number
}

/** Shows what was read block by block. */
export function previewOf({ headline, segments, leftOut }: ReadManuscript, format: FormatId): Preview {
  const blocks = new Map<number, Preview['blocks'][number]>()
  for (const { block, kind, level, ordinal, source, tags, skip } of segments) {
    const known = blocks.get(block) ?? { kind, level: level ?? null, ordinal: ordinal ?? null, segments: [] }
    known.segments.push({ source, marks: marksOf(tags), skip })
    blocks.set(block, known)
  }
  const translated = segments.filter(({ skip }) => skip === null)
  return {
    headline,
    blocks: [...blocks.values()],
    leftOut: leftOut.map(line => ({ ...line, canKeep: format === 'text' })),
    segmentCount: segments.length,
    characters: translated.reduce((sum, { source }) => sum + [...source].length, 0),
  }
}
