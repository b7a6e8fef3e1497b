import type { Block, Frame, Inline } from '../formats/article-text.js'
import { formatNamed } from '../formats/index.js'
import { lineOf } from '../formats/inline.js'
import { segmentBlocks } from '../segments/segment-blocks.js'
import type { Manuscript, ReadManuscript } from './article.js'

/**
 * Reads a manuscript and cuts it into blocks and segments. Kicker, headline and teaser come first, from the
 * sender or, failing that, from the text itself; the headline is empty where neither has one.
 *
 * @NOTE Takes seconds for a body of 1 MiB: a server calls it in a thread (`reading-room.ts`).
 */
export async function readManuscript(manuscript: Manuscript, language: string): Promise<ReadManuscript> {
  const { format, body, headline, keep = [] } = manuscript
  const read = await formatNamed(format).read(body as never, { keep, ...(headline === null ? {} : { headline }) })
  const heads = {
    kicker: inlineOf(manuscript.kicker) ?? read.kicker,
    headline: inlineOf(headline) ?? read.headline,
    teaser: inlineOf(manuscript.teaser) ?? read.teaser,
  }
  const head = (['kicker', 'headline', 'teaser'] as const).flatMap(kind => {
    const content = heads[kind]
    return content?.length ? [{ kind, content }] : []
  })
  const blocks = [...head, ...read.body.blocks.map(block => moveReferences(block, head.length))]
  const segments = segmentBlocks(blocks, language)
  return {
    headline: lineOf(heads.headline ?? []),
    blocks,
    frame: moveReferences(read.body.frame, head.length),
    leftOut: read.body.leftOut,
    segments,
    isUnreadable: read.isUnreadable ?? false,
  }
}

function inlineOf(text: string | null): Inline[] | undefined {
  return text?.trim() ? [{ type: 'text', value: text.trim() }] : undefined
}

/** A body counts its blocks from 0; the head's blocks stand before them. */
function moveReferences<Tree extends Frame | Block>(tree: Tree, by: number): Tree {
  if (by === 0) return tree
  return JSON.parse(JSON.stringify(tree), (key, value) => {
    if (key !== 'data' || typeof value !== 'object' || value === null) return value
    const { block, attributes, ...others } = value as { block?: number; attributes?: Record<string, number> }
    const moved = Object.entries(attributes ?? {}).map(([name, index]) => [name, index + by])
    return {
      ...others,
      ...(block === undefined ? {} : { block: block + by }),
      ...(attributes ? { attributes: Object.fromEntries(moved) } : {}),
    }
  })
}
