import type { SourceSegment } from '../articles/article.js'
import type { Job } from '../jobs/job.js'
import type { JobStore } from '../jobs/job-store.js'
import { system } from '../people/principal.js'
import { alignSegments } from '../segments/align-segments.js'
import { type Carried, carryOver } from './carry-over.js'
import type { Version } from './version.js'
import type { NewSegment, VersionStore } from './version-store.js'

type Within = {
  articles: { segments(revisionId: string): Promise<SourceSegment[]> }
  jobs: Pick<JobStore, 'holds'>
  versions: VersionStore
}

/** A version's segments in order, and those that still need a text. */
export type LaidOut = { version: Version; all: SourceSegment[]; unsettled: SourceSegment[] }

/**
 * Opens the job's version and gives each segment its start: carried from an earlier version, copied because it
 * has no words, or pending. On a later run it finds them so. Null if the run was overtaken.
 */
export async function layOut({ articles, jobs, versions }: Within, job: Job): Promise<LaidOut | null> {
  if (!(await jobs.holds(job))) return null
  const version = await versions.openDraft(job)
  const all = await articles.segments(job.revisionId)
  if (!(await versions.isLaidOut(version.id))) {
    const carried = carryOver(all, await versions.earlierTexts(job))
    const previous = pairWithPrevious(all, await versions.previousSegments(job))
    const rows = all.map(segment => startOf(segment, carried.get(segment.id), previous.get(segment.id)))
    await versions.addSegments(version.id, rows)
  }
  return { version, all, unsettled: await versions.unsettled(version.id) }
}

/** Which segment of the previous revision each one was, for the reviewer's word diff. */
function pairWithPrevious(all: readonly SourceSegment[], previous: readonly SourceSegment[]): Map<string, string> {
  if (previous.length === 0) return new Map()
  return new Map(
    alignSegments(previous, all).flatMap(match =>
      'before' in match && 'after' in match ? [[idAt(all, match.after), idAt(previous, match.before)] as const] : [],
    ),
  )
}

function idAt(segments: readonly SourceSegment[], place: number): string {
  return segments[place]?.id ?? ''
}

function startOf(
  segment: SourceSegment,
  carried: Carried | undefined,
  previousSegmentId: string | undefined,
): NewSegment {
  const { id: segmentId, position, source, skip } = segment
  const common = { segmentId, position, previousSegmentId: previousSegmentId ?? null }
  if (skip) {
    const text = {
      segmentId,
      target: source,
      origin: 'copied',
      author: system,
      writtenBy: system,
      writtenOrigin: 'copied',
    } as const
    return { ...common, outcome: 'skipped', reason: skip, text, status: 'confirmed' }
  }
  if (!carried) return { ...common, outcome: 'pending' }
  const { textId, target, writtenBy, writtenOrigin, status } = carried.text
  const text = {
    segmentId,
    target,
    origin: 'carried',
    author: system,
    writtenBy,
    writtenOrigin,
    carriedFrom: textId,
  } as const
  return { ...common, outcome: 'carried', text, recheck: carried.recheck, status: carried.recheck ? 'draft' : status }
}
