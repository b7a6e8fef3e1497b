import type { Block, Frame, LeftOut } from '../formats/article-text.js'
import type { FormatId } from '../formats/index.js'
import type { Segment } from '../segments/segment.js'

export const changes = ['update', 'correction', 'typo'] as const

/** What kind of change a revision is; a correction is announced to readers, a typo is not. */
export type Change = (typeof changes)[number]

export const priorities = ['normal', 'breaking'] as const

export type Priority = (typeof priorities)[number]

/** One story. Its text lives in its revisions. */
export type Article = {
  id: string
  client: string
  externalId: string | null
  sourceLanguage: string
  provider: string
  priority: Priority
  /** The number of the newest revision, from 1. */
  revision: number
  headline: string
  section: string | null
  createdAt: Date
}

/** What a sender says of a story besides its text. */
export type Particulars = {
  byline: string | null
  section: string | null
  tags: string[]
  canonicalUrl: string | null
  publishedAt: string | null
  embargoUntil: string | null
}

/** A text as it came in, in one of the formats. */
export type Manuscript = {
  format: FormatId
  body: string | Buffer
  kicker: string | null
  headline: string | null
  teaser: string | null
  /** Lines of a `text`, from 1, that are kept though they look like furniture. */
  keep?: number[]
}

/** A manuscript that was read and cut. */
export type ReadManuscript = {
  headline: string
  blocks: Block[]
  frame: Frame
  leftOut: LeftOut[]
  segments: Segment[]
  /** True of a file that could not be opened at all. */
  isUnreadable: boolean
}

/** A manuscript that was read and cut, as a revision keeps it: what is long is JSON, the segments in several parts. */
export type PackedManuscript = {
  headline: string
  segmentCount: number
  /** True if anything is to be translated. */
  hasWords: boolean
  isUnreadable: boolean
  blocks: string
  frame: string
  leftOut: string
  segments: string[]
}

/** How a manuscript would be cut; what is long is JSON. */
export type PackedPreview = { isUnreadable: boolean; segmentCount: number; preview: string }

/** One immutable state of an article's text, as it is listed. */
export type Revision = Particulars & {
  id: string
  articleId: string
  number: number
  change: Change | null
  note: string | null
  headline: string
  leftOut: LeftOut[]
  createdAt: Date
  createdBy: string
}

/** A segment as it is kept: where it stands in its revision, under an id of its own. */
export type SourceSegment = Omit<Segment, 'level' | 'ordinal' | 'kind' | 'tags' | 'skip'> & {
  id: string
  revisionId: string
  position: number
  kind: string
  level: number | null
  ordinal: number | null
  tags: unknown[]
  skip: string | null
}
