import type { Block, Frame } from '../formats/article-text.js'
import type { Segment } from '../segments/segment.js'

/** Everything a document is made of: the approved version, its revision, and how both came to be. */
export type LiveVersion = {
  versionId: string
  articleId: string
  language: string
  provider: string
  draftedBy: string[]
  model: string | null
  /** Of the glossary that the engine was told of; null if it was told of none. */
  glossaryVersion: number | null
  approvedBy: string
  approvedAt: Date
  revision: {
    number: number
    blocks: Block[]
    frame: Frame
    byline: string | null
    section: string | null
    tags: string[]
    canonicalUrl: string | null
    publishedAt: Date | null
    embargoUntil: Date | null
  }
  segments: Segment[]
  /** One for each segment, in the same order; null where there is none. */
  texts: (LiveText | null)[]
}

type LiveText = { target: string; writtenOrigin: string }
