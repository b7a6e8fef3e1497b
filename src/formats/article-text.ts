import type { Element, Root, Text } from 'hast'

declare module 'hast' {
  interface ElementData {
    /** The index of the block whose content fills this element. */
    block?: number | undefined
    /** For each attribute with words in it, the index of the block that fills it. */
    attributes?: Record<string, number> | undefined
  }
}

/** The parts of an article that are translated, in the words of a newsroom. */
export const blockKinds = [
  'kicker',
  'headline',
  'teaser',
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'caption',
  'cell',
] as const

export type BlockKind = (typeof blockKinds)[number]

/** What stands inside a block: text and inline markup, safe to show. */
export type Inline = Text | Element

/** One translatable part of an article. `level` is 1…6 for a heading, `ordinal` the number of a numbered list's item. */
export type Block = { kind: BlockKind; level?: number; ordinal?: number; content: Inline[] }

/**
 * An article without its words: a tree of safe HTML in which every translatable place is
 * an element whose `data.block` is the index of the block that fills it, or an element
 * whose `data.attributes` maps an attribute name (`alt`, `title`) to such an index.
 * Kicker, headline and teaser are blocks too, but stand outside the frame.
 */
export type Frame = Root

/** A line of the sender's text that did not become part of the article, and why. */
export type LeftOut = { line: number; text: string; why: LeftOutReason }

/** Every reason; the screens have words for each. */
export const leftOutReasons = [
  'repeated-headline',
  'furniture',
  'section-name',
  'stray-mark',
  'active-content',
  'unsupported',
] as const

export type LeftOutReason = (typeof leftOutReasons)[number]

/** What a format understood of a file, in document order. */
export type ArticleText = { blocks: Block[]; frame: Frame; leftOut: LeftOut[] }
