import type { BlockKind } from '../formats/article-text.js'

/** One language's approved text of an article, as downstream sites get it. */
export type Document = {
  articleId: string
  versionId: string
  /** The number of the revision it was translated from. */
  revision: number
  language: string
  slug: string
  /** Where this document itself is read. */
  url: string
  kicker: string | null
  headline: string
  teaser: string | null
  /** Every block in document order, the headline included. */
  blocks: DocumentBlock[]
  /** The body, without kicker, headline and teaser. */
  html: string
  byline: string | null
  section: string | null
  tags: string[]
  canonicalUrl: string | null
  publishedAt: string
  updatedAt: string
  correction: Correction | null
  alternates: Alternate[]
  provenance: Provenance
}

export type DocumentBlock = { kind: BlockKind; level?: number; html: string; text: string }

/** What readers must be told: that an earlier text was wrong. */
type Correction = { note: string | null; at: string }

/** The same article, live in another language. */
export type Alternate = { language: string; url: string }

/** How a document was made, for readers who want to know. */
export type Provenance = {
  provider: string
  draftedBy: string[]
  model: string | null
  /** Which version of the newsroom's glossary the engine went by; null if by none. */
  glossaryVersion: number | null
  /** False where the engine only pretends to translate (`pseudo`). */
  isTranslation: boolean
  /** The share of sentences whose text was written by a person, 0…1. */
  humanEditedShare: number
  approvedBy: string
  approvedAt: string
  /** A term of the IPTC's vocabulary of digital source types. */
  digitalSourceType: string
}

/** What a document is kept as: the same content in every form it is asked for. */
export type WrittenDocument = { etag: string; json: string; html: string; markdown: string }

/** Where the document of a language is read, below the service's public address. */
export function documentUrl(publicUrl: string, language: string, slug: string): string {
  return `${publicUrl.replace(/\/+$/, '')}${documentPath(language, slug)}`
}

/** The path of a document's address. */
export function documentPath(language: string, address: string): string {
  return `/v1/content/${language}/${encodeURIComponent(address)}`
}
