import type { Announce } from '../events.js'
import type { JobStore } from '../jobs/job-store.js'
import { system } from '../people/principal.js'
import { carryLateEdits } from './carry-late-edits.js'
import { type Checked, type Checking, checkVersion, type TermsLookUp } from './check-version.js'
import type { FindingStore } from './finding-store.js'
import type { LaidOut } from './lay-out.js'
import type { SeverityStore } from './severity-store.js'
import type { VersionStore } from './version-store.js'

type Within = {
  jobs: JobStore
  versions: VersionStore
  findings: FindingStore
  severities: SeverityStore
  glossary: TermsLookUp
  checking: Checking
  announce: Announce
}

/**
 * Ends a job whose segments add up, lets its version replace the older drafts of its language (what is approved
 * stays), and hands it, checked, to the reviewers. A job in which every segment that was asked for failed has failed
 * itself. `checked` are texts whose findings are known.
 */
export async function settleDraft(within: Within, { job, version, article }: LaidOut, checked: Checked) {
  const { jobs, versions, announce } = within
  if (!(await jobs.holds(job))) return 'skipped'
  const { segments, carried, memory, machine, failed, skipped } = await jobs.progress(job)
  const sum = carried + memory + machine + failed + skipped
  if (sum !== segments) throw new Error(`Job ${job.id} does not add up: ${sum} of ${segments} segments are settled`)

  const { articleId, language } = job
  if (failed > 0 && machine === 0 && carried === 0 && memory === 0) {
    const reasons = await versions.failures(version.id)
    const detail = `${job.provider} translated none of the ${failed} texts. ${reasons.slice(0, 3).join(' ')}`
    await jobs.settle(job.id, 'failed', { type: 'provider-rejected', detail, retry: 'never' })
    await announce('job.failed', { articleId, jobId: job.id, language, reason: 'provider-rejected' }, system)
    return 'skipped'
  }
  await jobs.settle(job.id, 'done')
  const replaced = await versions.supersedeOthers(version, ['drafting', 'in_review', 'changes_requested'])
  for (const { id } of replaced) {
    await announce('version.superseded', { articleId, versionId: id, language }, system)
  }
  // Nobody can write in the older drafts any more, so what was written until this moment is all there is.
  if (carried > 0) await carryLateEdits(versions, job, version.id)
  await announce('version.drafted', { articleId, versionId: version.id, language }, system)
  await checkVersion(within, {
    versionId: version.id,
    sourceLanguage: article.sourceLanguage,
    section: article.section,
    checked,
    hasEarlier: article.revision > 1 || replaced.length > 0,
  })
  return 'drafted'
}
