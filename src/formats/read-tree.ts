import type { Root } from 'hast'
import type { LeftOut } from './article-text.js'
import { cleanTree } from './clean-tree.js'
import { cutBlocks } from './cut-blocks.js'
import type { FoundText, ReadOptions } from './format.js'
import { type HeadlinePlace, liftHeadline } from './lift-headline.js'

/** The way every format goes once it has a tree: make it safe, take the headline off, cut the rest into blocks. */
export function readTree(tree: Root, { headline, place, leftOut = [] }: ReadTreeOptions): FoundText {
  const clean = cleanTree(tree)
  const lifted = liftHeadline(clean.root, headline, place)
  const { blocks, frame } = cutBlocks(clean.root)
  const everything = [...leftOut, ...clean.leftOut, ...lifted.leftOut].sort((a, b) => a.line - b.line)
  const body = { blocks, frame, leftOut: everything }

  return lifted.headline ? { headline: lifted.headline, body } : { body }
}

type ReadTreeOptions = ReadOptions & { place: HeadlinePlace; leftOut?: LeftOut[] }
