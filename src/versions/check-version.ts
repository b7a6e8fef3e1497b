import type { Pair, PairTerm } from '../checks/check.js'
import { placeholdersAndTags } from '../checks/placeholders-and-tags.js'
import type { Report } from '../checks/run-checks.js'
import { weighReports } from '../checks/weigh-reports.js'
import type { Announce } from '../events.js'
import { findTerms } from '../glossary/find-terms.js'
import type { GlossaryStore } from '../glossary/glossary-store.js'
import { system } from '../people/principal.js'
import type { CheckingRoom } from './checking-room.js'
import type { FindingStore, NewFinding } from './finding-store.js'
import type { SegmentText } from './segment-views.js'
import type { SeverityStore } from './severity-store.js'
import { isOpen } from './version.js'
import type { VersionStore } from './version-store.js'

type Within = {
  versions: Pick<VersionStore, 'find' | 'textsOf' | 'change' | 'carryComments'>
  findings: Pick<FindingStore, 'replace' | 'carryWaivers'>
  severities: Pick<SeverityStore, 'all'>
  glossary: TermsLookUp
  checking: Checking
  announce: Announce
}

/** Where checks run, so that the longest article holds up nobody else. */
export type Checking = Pick<CheckingRoom, 'check' | 'checkAcross'>

/** Where the terms of the glossary that occur in texts are looked up. */
export type TermsLookUp = Pick<GlossaryStore, 'isEmpty' | 'stems' | 'withStems'>

type Draft = {
  versionId: string
  sourceLanguage: string
  section: string | null
  checked: Checked
  /** True if there may be earlier versions, of which something may have to be taken along. */
  hasEarlier: boolean
}

/** What is known of texts that were checked already, by their ids. */
export type Checked = ReadonlyMap<string, NewFinding[]>

/**
 * Runs the checks over a draft and hands it to the reviewers; or over one they have already, when a retried job
 * brought texts that it lacked.
 */
export async function checkVersion(
  { versions, findings, severities, glossary, checking, announce }: Within,
  { versionId, sourceLanguage, section, checked, hasEarlier }: Draft,
): Promise<void> {
  const version = await versions.find(versionId, { lock: true })
  if (!version || !isOpen(version)) return
  const { articleId, language, state } = version
  const texts = await versions.textsOf(versionId)
  const languages = { sourceLanguage, language }
  const unknown = texts.filter(({ textId }) => !checked.has(textId ?? ''))
  const found = await findingsIn({ glossary, checking }, unknown, languages)
  const within = texts.flatMap(({ textId }) => checked.get(textId ?? '') ?? found.get(textId ?? '') ?? [])
  const all = [...within, ...(await findingsAcross(checking, texts, languages))]
  await findings.replace(
    versionId,
    weighReports(all, all.length > 0 ? await severities.all() : [], { language, section }),
  )
  if (state !== 'drafting') return
  if (hasEarlier) {
    await findings.carryWaivers(versionId)
    await versions.carryComments(versionId)
  }
  await versions.change(versionId, { state: 'in_review' })
  await announce('version.ready-for-review', { articleId, versionId, language }, system)
}

/**
 * What the checks object to in each text of a version, by the text's id; texts never change. It is found out before
 * the transaction that needs it: the longest articles take the better part of a minute, in which no lock is to be held.
 */
export async function checkAhead(
  { versions, glossary, checking }: Ahead,
  { versionId, ...languages }: { versionId: string; sourceLanguage: string; language: string },
): Promise<Checked> {
  return findingsIn({ glossary, checking }, await versions.textsOf(versionId), languages)
}

type Ahead = Room & { versions: Pick<VersionStore, 'textsOf'> }
type Room = { glossary: TermsLookUp; checking: Pick<CheckingRoom, 'check'> }
type Languages = { sourceLanguage: string; language: string }

/** What the checks object to in each of these texts as it stands, by the text's id. */
export async function findingsIn(
  { glossary, checking }: Room,
  texts: readonly SegmentText[],
  languages: Languages,
): Promise<Checked> {
  const terms = await termsOf(glossary, texts, languages)
  const written = texts.filter(isWritten)
  const reports = await checking.check(written.map(text => pairOf(text, { ...languages, terms: terms.get(text.id) })))
  return new Map(written.map((text, place) => [text.textId, findingsOf(text, reports[place] ?? [])]))
}

/** The glossary's terms in the sources of these texts, by the segment's id. */
async function termsOf(
  glossary: TermsLookUp,
  texts: readonly { id: string; source: string }[],
  { sourceLanguage: from, language: to }: Languages,
): Promise<ReadonlyMap<string, readonly PairTerm[]>> {
  const found = await findTerms(
    glossary,
    texts.map(({ source }) => source),
    { from, to },
  )
  return new Map(texts.map(({ id }, place) => [id, found[place] ?? []]))
}

type Around = Languages & { terms: readonly PairTerm[] | undefined }

type WrittenText = SegmentText & { textId: string; target: string }

/** A copied segment has nothing to check. */
function isWritten(text: SegmentText): text is WrittenText {
  return text.target !== null && text.textId !== null && text.outcome !== 'skipped'
}

function pairOf({ source, target, kind }: WrittenText, { terms = [], ...languages }: Around): Pair {
  return { source, target, kind, terms, ...languages }
}

function findingsOf(text: WrittenText, reports: readonly Report[]): NewFinding[] {
  const { id: segmentId, textId } = text
  return reports
    .filter(({ check }) => check === placeholdersAndTags.id || !isDisguise(text))
    .map(report => ({ ...report, segmentId, textId }))
}

/** The letters that `pseudo` invents are nobody's translation: nothing but their tags can be right or wrong. */
function isDisguise({ writtenBy, writtenOrigin }: SegmentText): boolean {
  return writtenOrigin === 'machine' && writtenBy === 'pseudo'
}

/** What stands at odds between the segments of a version. */
export async function findingsAcross(
  checking: Pick<CheckingRoom, 'checkAcross'>,
  texts: readonly SegmentText[],
  languages: Languages,
): Promise<NewFinding[]> {
  const checked = texts.filter(isWritten).filter(text => !isDisguise(text))
  const pairs = checked.map(text => pairOf(text, { ...languages, terms: undefined }))
  return (await checking.checkAcross(pairs)).flatMap(({ segment, ...report }) => {
    const text = checked[segment]
    return text ? [{ ...report, segmentId: text.id, textId: text.textId }] : []
  })
}
