import { setImmediate as othersTurn } from 'node:timers/promises'
import type { CheckId } from '../checks/index.js'
import { etagOf } from '../http/etag.js'
import { versionNotFound } from '../problems.js'
import { marksOf } from '../segments/marks-of.js'
import type { SegmentTag } from '../segments/segment.js'
import type { FindingStore, KeptFinding } from './finding-store.js'
import { barredFromApproval } from './four-eyes.js'
import type { SegmentView } from './segment-views.js'
import { isOpen, type Version } from './version.js'
import type { VersionStore } from './version-store.js'

/** What is asked to show a version. `word` gives a finding its sentence in the caller's language. */
export type ShowNeeds = {
  versions: Pick<VersionStore, 'find' | 'segmentsOf' | 'surroundings' | 'editors'>
  findings: Pick<FindingStore, 'of'>
  decisions: {
    of(versionId: string): Promise<object[]>
    reviewers(language: string): Promise<number>
    approvers(language: string): Promise<{ id: string; name: string }[]>
  }
  reviewPolicy: 'four-eyes' | 'single'
  word: WordFinding
}

export type WordFinding = (language: string, check: CheckId, details: Record<string, string>) => string

/** A version as the API shows it, whole. */
export async function showVersion(needs: ShowNeeds, versionId: string, uiLanguage: string) {
  const version = await needs.versions.find(versionId)
  if (!version) throw versionNotFound({ versionId })
  const [around, segments, findings, decisions, fourEyes] = await Promise.all([
    needs.versions.surroundings(versionId),
    needs.versions.segmentsOf(versionId),
    needs.findings.of(versionId),
    needs.decisions.of(versionId),
    showFourEyes(needs, version),
  ])
  if (!around) throw versionNotFound({ versionId })
  return {
    ...headOf(version),
    ...around,
    fourEyes,
    blocks: blocksOf(segments),
    segments: await showSegments(segments, findings, (check, details) => needs.word(uiLanguage, check, details)),
    decisions,
  }
}

/** What else is shown of a version than itself changes without it, such as who may approve it. */
export function versionEtag(shown: Awaited<ReturnType<typeof showVersion>>): string {
  const { etag, fourEyes, isRetracted, supersededBy, earlierRequest } = shown
  return etagOf(etag, { fourEyes, isRetracted, supersededBy, earlierRequest })
}

/** Who may not approve a version, and who may, as long as it is not decided. */
async function showFourEyes(needs: ShowNeeds, version: Version) {
  const editors = isOpen(version) ? await barredFromApproval(needs, version) : null
  if (editors === null) return null
  const approvers = await needs.decisions.approvers(version.language)
  return { editors, approvers: approvers.filter(({ id }) => !editors.includes(id)) }
}

/** One segment as the API shows it, with its findings worded. */
export async function showSegment(needs: ShowNeeds, versionId: string, segmentId: string, uiLanguage: string) {
  const [segments, findings] = await Promise.all([
    needs.versions.segmentsOf(versionId, segmentId),
    needs.findings.of(versionId, segmentId),
  ])
  const [shown] = await showSegments(segments, findings, (check, details) => needs.word(uiLanguage, check, details))
  return shown
}

/** A version's own fields; the numbers and keys that only we need stay inside. */
export function headOf({ revisionId, etag, ...version }: Version) {
  return { ...version, etag: String(etag) }
}

function blocksOf(segments: readonly SegmentView[]) {
  const blocks = new Map<number, { kind: string; level: number | null; segments: string[] }>()
  for (const { block, kind, level, id } of segments) {
    const known = blocks.get(block)
    if (known) known.segments.push(id)
    else blocks.set(block, { kind, level, segments: [id] })
  }
  return [...blocks.values()]
}

type Word = (check: CheckId, details: Record<string, string>) => string

/** Segments whose findings are worded before others get their turn: a few milliseconds' worth. */
const segmentsATurn = 100

async function showSegments(segments: readonly SegmentView[], findings: readonly KeptFinding[], word: Word) {
  const bySegment = new Map<string, KeptFinding[]>()
  for (const finding of findings) {
    const known = bySegment.get(finding.segmentId)
    if (known) known.push(finding)
    else bySegment.set(finding.segmentId, [finding])
  }
  const shown: ReturnType<typeof showOne>[] = []
  for (const [place, segment] of segments.entries()) {
    if (place > 0 && place % segmentsATurn === 0) await othersTurn()
    shown.push(showOne(segment, bySegment.get(segment.id) ?? [], word))
  }
  return shown
}

/** Field by field: thousands of `...rest` would hold up everybody else. */
function showOne(segment: SegmentView, findings: readonly KeptFinding[], word: Word) {
  return {
    id: segment.id,
    block: segment.block,
    kind: segment.kind,
    level: segment.level,
    ordinal: segment.ordinal,
    source: segment.source,
    marks: marksOf(segment.tags as SegmentTag[]),
    target: segment.target,
    origin: segment.origin,
    author: segment.writtenBy,
    writtenOrigin: segment.writtenOrigin,
    approvedBy: segment.approvedBy,
    status: segment.status,
    recheck: segment.recheck,
    failure: segment.outcome === 'failed' ? segment.reason : null,
    machineTarget: segment.machineTarget,
    previousSource: segment.previousSource,
    previousTarget: segment.previousTarget,
    findings: findings.map(finding => showFinding(finding, word)),
    etag: String(segment.etag),
  }
}

/** A finding with its sentence, and who lets it stand. */
export function showFinding({ versionId, textId, checkId, details, ...kept }: KeptFinding, word: Word) {
  const { decidedBy, decidedByName, decidedAt, ...finding } = kept
  const isWaived = finding.state === 'waived'
  return {
    ...finding,
    check: checkId,
    message: word(checkId as CheckId, details),
    waivedBy: isWaived ? decidedBy : null,
    waivedByName: isWaived ? decidedByName : null,
    waivedAt: isWaived ? decidedAt : null,
  }
}
