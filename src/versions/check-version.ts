import { runChecks, runChecksAcross } from '../checks/run-checks.js'
import { weighReports } from '../checks/weigh-reports.js'
import type { Announce } from '../events.js'
import { system } from '../people/principal.js'
import type { FindingStore, NewFinding } from './finding-store.js'
import type { SegmentText } from './segment-views.js'
import type { SeverityStore } from './severity-store.js'
import { isOpen } from './version.js'
import type { VersionStore } from './version-store.js'

type Within = {
  versions: Pick<VersionStore, 'find' | 'textsOf' | 'change'>
  findings: Pick<FindingStore, 'replace'>
  severities: Pick<SeverityStore, 'all'>
  announce: Announce
}

/**
 * Runs the checks over a draft and hands it to the reviewers; or over one they have already, when a retried job
 * brought texts that it lacked.
 */
export async function checkVersion(
  { versions, findings, severities, announce }: Within,
  { versionId, sourceLanguage, section }: { versionId: string; sourceLanguage: string; section: string | null },
): Promise<void> {
  const version = await versions.find(versionId, { lock: true })
  if (!version || !isOpen(version)) return
  const { articleId, language, state } = version
  const texts = await versions.textsOf(versionId)
  const languages = { sourceLanguage, language }
  const found = [...texts.flatMap(text => findingsIn(text, languages)), ...findingsAcross(texts, languages)]
  await findings.replace(versionId, weighReports(found, await severities.all(), { language, section }))
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

/** What stands at odds between the segments of a version. */
export function findingsAcross(
  texts: readonly SegmentText[],
  languages: { sourceLanguage: string; language: string },
): NewFinding[] {
  const checked = texts.flatMap(({ id: segmentId, textId, source, target, outcome, kind }) =>
    target === null || textId === null || outcome === 'skipped' ? [] : [{ segmentId, textId, source, target, kind }],
  )
  const pairs = checked.map(({ source, target, kind }) => ({ source, target, kind, ...languages }))
  return runChecksAcross(pairs).flatMap(({ segment, ...report }) => {
    const { segmentId, textId } = checked[segment] ?? {}
    return segmentId && textId ? [{ ...report, segmentId, textId }] : []
  })
}
