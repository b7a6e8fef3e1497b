import { setImmediate as letOthersIn } from 'node:timers/promises'
import type { PairTerm } from '../checks/check.js'
import { placeholdersAndTags } from '../checks/placeholders-and-tags.js'
import { runChecks, runChecksAcross } from '../checks/run-checks.js'
import { weighReports } from '../checks/weigh-reports.js'
import type { Announce } from '../events.js'
import { findTerms } from '../glossary/find-terms.js'
import type { GlossaryStore } from '../glossary/glossary-store.js'
import { system } from '../people/principal.js'
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
  announce: Announce
}

/** Where the terms of the glossary that occur in texts are looked up. */
export type TermsLookUp = Pick<GlossaryStore, 'isEmpty' | 'stems' | 'withStems'>

type Draft = { versionId: string; sourceLanguage: string; section: string | null; checked: Checked }

/** What is known of texts that were checked already, by their ids. */
export type Checked = ReadonlyMap<string, NewFinding[]>

/** How many segments are checked before others get their turn. */
export const segmentsAtOnce = 20

/**
 * Runs the checks over a draft and hands it to the reviewers; or over one they have already, when a retried job
 * brought texts that it lacked.
 */
export async function checkVersion(
  { versions, findings, severities, glossary, announce }: Within,
  { versionId, sourceLanguage, section, checked }: Draft,
): Promise<void> {
  const version = await versions.find(versionId, { lock: true })
  if (!version || !isOpen(version)) return
  const { articleId, language, state } = version
  const texts = await versions.textsOf(versionId)
  const languages = { sourceLanguage, language }
  const isKnown = ({ textId }: SegmentText) => checked.has(textId ?? '')
  const terms = await termsOf(
    glossary,
    texts.filter(text => !isKnown(text)),
    languages,
  )
  const within = texts.flatMap(
    text => checked.get(text.textId ?? '') ?? findingsIn(text, { ...languages, terms: terms.get(text.id) ?? [] }),
  )
  const found = [...within, ...findingsAcross(texts, languages)]
  await findings.replace(versionId, weighReports(found, await severities.all(), { language, section }))
  if (state !== 'drafting') return
  await findings.carryWaivers(versionId)
  await versions.carryComments(versionId)
  await versions.change(versionId, { state: 'in_review' })
  await announce('version.ready-for-review', { articleId, versionId, language }, system)
}

/**
 * What the checks object to in each text of a version, by the text's id; texts never change. It is found out before
 * the transaction that needs it, and with pauses: the longest articles take the better part of a minute, in which no
 * lock is to be held, and whoever shares the thread has turns, such as the signs of life of other jobs.
 */
export async function checkAhead(
  { versions, glossary }: { versions: Pick<VersionStore, 'textsOf'>; glossary: TermsLookUp },
  { versionId, ...languages }: { versionId: string; sourceLanguage: string; language: string },
): Promise<Checked> {
  const checked = new Map<string, NewFinding[]>()
  const texts = await versions.textsOf(versionId)
  const terms = await termsOf(glossary, texts, languages)
  for (const [place, text] of texts.entries()) {
    if (place % segmentsAtOnce === 0) await letOthersIn()
    if (text.textId) checked.set(text.textId, findingsIn(text, { ...languages, terms: terms.get(text.id) ?? [] }))
  }
  return checked
}

type Languages = { sourceLanguage: string; language: string }

/** The glossary's terms in the sources of these texts, by the segment's id. */
export async function termsOf(
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

/** What the checks object to in a segment as it stands. A copied one has nothing to check. */
export function findingsIn(text: SegmentText, around: Languages & { terms: readonly PairTerm[] }): NewFinding[] {
  const { id: segmentId, textId, source, target, outcome, kind } = text
  if (target === null || textId === null || outcome === 'skipped') return []
  return runChecks({ source, target, kind, ...around })
    .filter(({ check }) => check === placeholdersAndTags.id || !isDisguise(text))
    .map(report => ({ ...report, segmentId, textId }))
}

/** The letters that `pseudo` invents are nobody's translation: nothing but their tags can be right or wrong. */
function isDisguise({ writtenBy, writtenOrigin }: SegmentText): boolean {
  return writtenOrigin === 'machine' && writtenBy === 'pseudo'
}

/** What stands at odds between the segments of a version. */
export function findingsAcross(
  texts: readonly SegmentText[],
  languages: { sourceLanguage: string; language: string },
): NewFinding[] {
  const checked = texts.flatMap(text => {
    const { id: segmentId, textId, source, target, outcome, kind } = text
    const isNothing = target === null || textId === null || outcome === 'skipped' || isDisguise(text)
    return isNothing ? [] : [{ segmentId, textId, source, target, kind }]
  })
  const pairs = checked.map(({ source, target, kind }) => ({ source, target, kind, ...languages }))
  return runChecksAcross(pairs).flatMap(({ segment, ...report }) => {
    const { segmentId, textId } = checked[segment] ?? {}
    return segmentId && textId ? [{ ...report, segmentId, textId }] : []
  })
}
