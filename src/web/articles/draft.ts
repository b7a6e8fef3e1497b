import type { Article, Revision } from '../api/types.js'

/** What an editor has put in so far; every field is text, as fields have it. */
export type Draft = {
  format: 'text' | 'markdown' | 'html'
  body: string
  headline: string
  kicker: string
  teaser: string
  section: string
  priority: 'normal' | 'breaking'
  embargoUntil: string
  canonicalUrl: string
  targetLanguages: string[]
  provider: string
  /** Lines that were left out and are to be taken in all the same. */
  keep: number[]
  change: 'update' | 'correction' | 'typo'
  note: string
  /** Said with an earlier revision; no field here, and not to be lost. */
  others: { byline?: string | null; tags?: string[]; publishedAt?: string | null }
}

export const emptyDraft: Draft = {
  format: 'text',
  ...{ body: '', headline: '', kicker: '', teaser: '', section: '', embargoUntil: '', canonicalUrl: '' },
  priority: 'normal',
  targetLanguages: [],
  provider: '',
  keep: [],
  change: 'update',
  note: '',
  others: {},
}

/** What both a new article and a revision are sent as; a field left empty is not said. */
export function textOf({ format, body, headline, kicker, teaser, keep }: Draft) {
  return { format, body, ...said({ headline, kicker, teaser }), ...(keep.length > 0 ? { keep } : {}) }
}

/** A draft as `POST /v1/articles` takes it. */
export function articleOf(draft: Draft) {
  const { priority, targetLanguages, provider } = draft
  return { ...textOf(draft), ...particularsOf(draft), priority, targetLanguages, ...said({ provider }) }
}

/** A draft as `PUT /v1/articles/{id}` takes it. */
export function revisionOf(draft: Draft) {
  return { ...textOf(draft), ...particularsOf(draft), change: draft.change, ...said({ note: draft.note }) }
}

/** The last revision as a draft to go on from. */
export function draftOf(article: Article, revision: Revision, input: Partial<Draft>): Draft {
  const { section, canonicalUrl, embargoUntil, byline, tags, publishedAt } = revision
  return {
    ...emptyDraft,
    ...input,
    section: section ?? '',
    canonicalUrl: canonicalUrl ?? '',
    embargoUntil: embargoUntil ? localOf(embargoUntil) : '',
    priority: article.priority,
    targetLanguages: article.targetLanguages,
    provider: article.provider,
    others: { byline, tags, publishedAt },
  }
}

function particularsOf({ section, canonicalUrl, embargoUntil, others }: Draft) {
  const moment = embargoUntil ? new Date(embargoUntil).toISOString() : ''
  return { ...others, ...said({ section, canonicalUrl, embargoUntil: moment }) }
}

function said(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''))
}

/** A moment as a `datetime-local` field has it, in the editor's own time. */
function localOf(moment: string): string {
  const at = new Date(moment)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
