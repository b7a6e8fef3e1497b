import type { Root } from 'hast'
import type { Block } from '../formats/article-text.js'
import { lineOf } from '../formats/inline.js'
import { writeHtml } from '../formats/write-html.js'
import { writeMarkdown } from '../formats/write-markdown.js'
import { fillContent, fillFrame } from '../segments/fill-frame.js'
import { joinSegments } from '../segments/join-segments.js'
import type { Document, DocumentBlock } from './document.js'
import type { LiveVersion } from './live-version.js'

/** A version's words in the forms a document needs. */
export type RenderedText = Pick<Document, 'kicker' | 'headline' | 'teaser' | 'blocks' | 'html'> & { markdown: string }

/**
 * Puts the approved sentences into the article's shape. Throws where a sentence has no text at all: half a
 * translation is no document.
 */
export function renderText({ versionId, revision, segments, texts }: LiveVersion): RenderedText {
  const missing = segments.findIndex(({ skip }, index) => skip === null && !texts[index])
  if (missing >= 0) throw new Error(`Version ${versionId} has no text for segment ${missing}.`)

  const joined = joinSegments(
    revision.blocks,
    segments,
    texts.map(text => text?.target),
  )
  const blocks = joined.map(block => ({ ...block, content: fillContent(block.content, joined) }))
  const body = fillFrame(revision.frame, joined)
  const head = headOf(blocks)

  return {
    ...head,
    blocks: blocks.map(describeBlock),
    html: writeHtml(body),
    markdown: writeMarkdown({ type: 'root', children: [...headTree(blocks), ...body.children] }),
  }
}

function headOf(blocks: readonly Block[]) {
  const textOf = (kind: Block['kind']) => {
    const block = blocks.find(block => block.kind === kind)
    return block ? lineOf(block.content) : null
  }
  return { kicker: textOf('kicker'), headline: textOf('headline') ?? '', teaser: textOf('teaser') }
}

function describeBlock(block: Block): DocumentBlock {
  const html = writeHtml({ type: 'root', children: block.content })
  const level = block.level === undefined ? {} : { level: block.level }
  return { kind: block.kind, ...level, html, text: lineOf(block.content) }
}

/** Markdown has no place beside the text, so the head leads it. */
function headTree(blocks: readonly Block[]): Root['children'] {
  const names = { kicker: 'p', headline: 'h1', teaser: 'p' } as const
  return (['kicker', 'headline', 'teaser'] as const).flatMap(kind => {
    const block = blocks.find(block => block.kind === kind)
    if (!block) return []
    return [{ type: 'element' as const, tagName: names[kind], properties: {}, children: block.content }]
  })
}
