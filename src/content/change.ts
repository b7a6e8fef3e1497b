/** What can happen to a document that downstream sites must know of. */
export const changeKinds = ['published', 'corrected', 'withdrawn', 'retracted', 'reinstated'] as const

export type ChangeKind = (typeof changeKinds)[number]

/** One line of the change feed. `cursor` says from where to go on reading. */
export type Change = {
  cursor: string
  kind: ChangeKind
  articleId: string
  language: string
  versionId: string
  slug: string
  note: string | null
  happenedAt: Date
}

export type NewChange = Omit<Change, 'cursor' | 'happenedAt'>
