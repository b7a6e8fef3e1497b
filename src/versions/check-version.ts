import { runChecks } from '../checks/run-checks.js'
import type { Announce } from '../events.js'
import { system } from '../people/principal.js'
import type { FindingStore, NewFinding } from './finding-store.js'
import type { SegmentText } from './segment-views.js'
import { isOpen } from './version.js'
import type { VersionStore } from './version-store.js'

type Within = {
  versions: Pick<VersionStore, 'find' | 'textsOf' | 'change'>
  findings: Pick<FindingStore, 'replace'>
  announce: Announce
}

/**
 * Runs the checks over a draft and hands it to the reviewers; or over one they have already, when a retried job
 * brought texts that it lacked.
 */
export async function checkVersion(
  { versions, findings, announce }: Within,
  { versionId, sourceLanguage }: { versionId: string; sourceLanguage: string },
): Promise<void> {
  const version = await versions.find(versionId, { lock: true })
  if (!version || !isOpen(version)) return
  const { articleId, language, state } = version
  const texts = await versions.textsOf(versionId)
  await findings.replace(
    versionId,
    texts.flatMap(text => findingsIn(text, { sourceLanguage, language })),
  )
  if (state !== 'drafting') return
  await versions.change(versionId, { state: 'in_review' })
  await announce('version.ready-for-review', { articleId, versionId, language }, system)
}

/** What the checks object to in a segment as it stands. A copied one has nothing to check. */
export function findingsIn(
  { id: segmentId, textId, source, target, outcome, kind }: SegmentText,
  languages: { sourceLanguage: string; language: string },
): NewFinding[] {
  if (target === null || textId === null || outcome === 'skipped') return []
  return runChecks({ source, target, kind, ...languages }).map(report => ({ ...report, segmentId, textId }))
}
