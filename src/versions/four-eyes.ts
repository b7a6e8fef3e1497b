import type { Version } from './version.js'

type Needs = {
  reviewPolicy: 'four-eyes' | 'single'
  versions: { editors(versionId: string): Promise<string[]> }
  decisions: { reviewers(language: string): Promise<number> }
}

/**
 * Who may not approve a version because they wrote part of it; null where that does not matter, since the newsroom
 * does not ask for four eyes or nobody else could lend theirs.
 */
export async function barredFromApproval(
  { reviewPolicy, versions, decisions }: Needs,
  { id, language }: Pick<Version, 'id' | 'language'>,
): Promise<string[] | null> {
  if (reviewPolicy === 'single' || (await decisions.reviewers(language)) < 2) return null
  return versions.editors(id)
}
