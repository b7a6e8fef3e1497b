import type { FormatId } from '../formats/index.js'
import type { Manuscript } from './article.js'

type Said = {
  format: FormatId
  body: string | Buffer
  kicker?: string | null | undefined
  headline?: string | null | undefined
  teaser?: string | null | undefined
  keep?: number[] | undefined
}

/** The text among what a sender said. An empty `keep` is none, so that it makes no other text of the same words. */
export function manuscriptOf({ format, body, kicker, headline, teaser, keep = [] }: Said): Manuscript {
  const heads = { kicker: kicker ?? null, headline: headline ?? null, teaser: teaser ?? null }
  return { format, body, ...heads, ...(keep.length > 0 ? { keep } : {}) }
}
