import type { Priority } from '../articles/article.js'
import type { ToldGlossary } from '../glossary/tell-engine.js'

export const versionStates = [
  'drafting',
  'in_review',
  'changes_requested',
  'approved',
  'withdrawn',
  'superseded',
] as const

export type VersionState = (typeof versionStates)[number]

/** Where a text of a version came from; `copied` stands as it is in the source, having no words. */
export type Origin = 'carried' | 'memory' | 'machine' | 'human' | 'copied'

/** One language's text of one revision. */
export type Version = {
  id: string
  jobId: string
  articleId: string
  revisionId: string
  language: string
  state: VersionState
  priority: Priority
  /** Rises with everything that changes in the version. */
  etag: number
  assignee: string | null
  dueAt: Date | null
  createdAt: Date
  approvedAt: Date | null
  /** What the engine was told of the glossary; null if none was asked, or it heeds no terms. */
  glossary: ToldGlossary | null
}

/** True while people may still change the text. */
export function isOpen({ state }: Pick<Version, 'state'>): boolean {
  return state === 'drafting' || state === 'in_review' || state === 'changes_requested'
}
