import { weighReports } from '../checks/weigh-reports.js'
import type { Announce } from '../events.js'
import type { Principal } from '../people/principal.js'
import { invalidInput, segmentNotFound, versionNotInReview } from '../problems.js'
import { type Checking, findingsAcross, findingsIn, type TermsLookUp } from './check-version.js'
import type { FindingStore, NewFinding } from './finding-store.js'
import { mustReview } from './must-review.js'
import type { SegmentView } from './segment-views.js'
import type { SeverityStore } from './severity-store.js'
import { isOpen, type Version } from './version.js'
import type { VersionStore } from './version-store.js'

type Within = {
  versions: VersionStore
  findings: FindingStore
  severities: Pick<SeverityStore, 'all'>
  glossary: TermsLookUp
  checking: Checking
  articles: { find(id: string): Promise<{ sourceLanguage: string; section: string | null } | undefined> }
  announce: Announce
}
type Needs = { transaction<Result>(work: (within: Within) => Promise<Result>): Promise<Result> }

export type Edit = {
  versionId: string
  segmentId: string
  target?: string | undefined
  status?: 'confirmed' | undefined
  by: Principal
  /** Throws if the segment is not what the editor saw. */
  mustMatch(segment: SegmentView): void
}

/**
 * Writes a person's words, or confirms those that stand, and checks the segment anew. The next edit after a
 * change request brings the version back to review. The text before stays in the segment's history.
 */
export async function editSegment({ transaction }: Needs, edit: Edit): Promise<void> {
  const { versionId, segmentId, target, status, by } = edit
  await transaction(async within => {
    const { versions } = within
    const version = await mustReview(versions, versionId, by)
    const [segment] = await versions.segmentsOf(versionId, segmentId)
    if (!segment) throw segmentNotFound({ segmentId })
    edit.mustMatch(segment)
    if (!isOpen(version)) throw versionNotInReview({ versionId, state: version.state })

    const wording = target?.normalize('NFC')
    const isNewText = wording !== undefined && wording !== segment.target
    const isNewlySeen = status !== undefined && (segment.status !== status || segment.recheck)
    if (isNewText) await write(within, { version, segmentId, target: wording, status: status ?? 'draft', by })
    else if (isNewlySeen) await confirm(within, { version, segment, by })
    else return

    await bringBackToReview(within, version, by)
  })
}

type Writing = { version: Version; segmentId: string; target: string; status: 'draft' | 'confirmed'; by: Principal }

async function write(within: Within, { version, ...writing }: Writing) {
  const { versions, findings, severities, articles, checking, announce } = within
  const { id: versionId, articleId, language } = version
  const { segmentId, target, status, by } = writing
  const whose = whoseWords(await versions.history(versionId, segmentId), target, by)
  await versions.write(versionId, { segmentId, target, author: by.id, ...whose }, status)
  await announce('segment.edited', { articleId, versionId, segmentId }, by.id)

  const { sourceLanguage = 'de', section = null } = (await articles.find(articleId)) ?? {}
  const [edited] = await versions.segmentsOf(versionId, segmentId)
  const languages = { sourceLanguage, language }
  const rules = await severities.all()
  const weigh = (found: NewFinding[]) => weighReports(found, rules, { language, section })
  if (edited) {
    const [found = []] = (await findingsIn(within, [edited], languages)).values()
    await findings.replace(versionId, weigh(found), { segmentId })
  }
  const across = await findingsAcross(checking, await versions.textsOf(versionId), languages)
  await findings.replace(versionId, weigh(across), 'across')
}

type Written = { target: string; writtenBy: string; writtenOrigin: string }

/** A machine's words are still the machine's when a person puts exactly them back; all others are the person's. */
function whoseWords(history: readonly Written[], target: string, by: Principal) {
  const machine = history.find(text => text.writtenOrigin === 'machine' && text.target.normalize('NFC') === target)
  return machine
    ? ({ origin: 'machine', writtenBy: machine.writtenBy, writtenOrigin: 'machine' } as const)
    : ({ origin: 'human', writtenBy: by.id, writtenOrigin: 'human' } as const)
}

type Confirming = { version: Version; segment: SegmentView; by: Principal }

/** There has to be a text to be found right. */
async function confirm({ versions, announce }: Within, { version, segment, by }: Confirming) {
  if (segment.target === null) throw invalidInput({ errors: [{ pointer: '/target', code: 'required' }] })
  const { id: versionId, articleId } = version
  await versions.confirm(versionId, segment.id)
  await announce('segment.confirmed', { articleId, versionId, segmentId: segment.id }, by.id)
}

async function bringBackToReview({ versions, announce }: Within, version: Version, by: Principal) {
  const { id: versionId, articleId, language, state } = version
  if (state !== 'changes_requested') return versions.change(versionId)
  await versions.change(versionId, { state: 'in_review' })
  await announce('version.ready-for-review', { articleId, versionId, language }, by.id)
}
