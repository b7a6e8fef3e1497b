import { runChecks } from '../checks/run-checks.js'
import type { Announce } from '../events.js'
import { system } from '../people/principal.js'
import type { FindingStore, NewFinding } from './finding-store.js'
import { isOpen } from './version.js'
import type { SegmentView, VersionStore } from './version-store.js'

type Within = {
  versions: Pick<VersionStore, 'find' | 'segmentsOf' | 'change'>
  findings: Pick<FindingStore, 'replace'>
  announce: Announce
}
type Needs = {
  articles: { find(id: string): Promise<{ sourceLanguage: string } | undefined> }
  transaction<Result>(work: (within: Within) => Promise<Result>): Promise<Result>
}

/**
 * Runs the checks over a draft and hands it to the reviewers; or over one they have already, when a retried job
 * brought texts that it lacked.
 */
export async function checkVersion(
  { articles, transaction }: Needs,
  { articleId, versionId }: { articleId: string; versionId: string },
) {
  const article = await articles.find(articleId)
  await transaction(async ({ versions, findings, announce }) => {
    const version = await versions.find(versionId, { lock: true })
    if (!version || !article || !isOpen(version)) return
    const languages = { sourceLanguage: article.sourceLanguage, language: version.language }
    const segments = await versions.segmentsOf(versionId)
    await findings.replace(
      versionId,
      segments.flatMap(segment => findingsIn(segment, languages)),
    )
    if (version.state !== 'drafting') return
    await versions.change(versionId, { state: 'in_review' })
    await announce('version.ready-for-review', { articleId, versionId, language: version.language }, system)
  })
}

/** What the checks object to in a segment as it stands. A copied one has nothing to check. */
export function findingsIn(
  { id: segmentId, textId, source, target, outcome }: SegmentView,
  languages: { sourceLanguage: string; language: string },
): NewFinding[] {
  if (target === null || textId === null || outcome === 'skipped') return []
  return runChecks({ source, target, ...languages }).map(report => ({ ...report, segmentId, textId }))
}
