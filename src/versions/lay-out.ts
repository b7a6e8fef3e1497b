import type { Article, SourceSegment } from '../articles/article.js'
import type { Job } from '../jobs/job.js'
import type { JobStore } from '../jobs/job-store.js'
import { system } from '../people/principal.js'
import { alignSegments } from '../segments/align-segments.js'
import { type Carried, carryOver } from './carry-over.js'
import type { Version } from './version.js'
import type { NewSegment, VersionStore } from './version-store.js'

type Within = {
  articles: {
    find(id: string): Promise<Article | undefined>
    segments(revisionId: string): Promise<SourceSegment[]>
  }
  jobs: Pick<JobStore, 'begin'>
  versions: VersionStore
}

/** A run of a job, its version's segments in order, and those that still need a text. */
export type LaidOut = {
  job: Job
  article: Article
  version: Version
  all: SourceSegment[]
  unsettled: SourceSegment[]
}

/**
 * Begins a run: opens the job's version and gives each segment its start, carried from an earlier version, copied
 * because it has no words, or pending. On a later run it finds them so. Null if there is nothing to do.
 */
export async function layOut({ articles, jobs, versions }: Within, jobId: string): Promise<LaidOut | null> {
  const job = await jobs.begin(jobId)
  const article = job && (await articles.find(job.articleId))
  if (!job || !article) return null

  const { version, isNew } = await versions.openDraft(job)
  const all = await articles.segments(job.revisionId)
  const laidOut = { job, article, version, all }
  if (!isNew) return { ...laidOut, unsettled: await versions.unsettled(version.id) }

  const starts =
    article.revision > 1 ? await startFromEarlier(versions, job, all) : all.map(segment => startOf(segment))
  await versions.addSegments(version.id, starts)
  return { ...laidOut, unsettled: all.filter((_, place) => starts[place]?.outcome === 'pending') }
}

async function startFromEarlier(versions: VersionStore, job: Job, all: SourceSegment[]): Promise<NewSegment[]> {
  const carried = carryOver(all, await versions.earlierTexts(job))
  const previous = pairWithPrevious(all, await versions.previousSegments(job))
  return all.map(segment => startOf(segment, carried.get(segment.id), previous.get(segment.id)))
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

function startOf(segment: SourceSegment, carried?: Carried, previousSegmentId?: string): NewSegment {
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
  const { textId, target, writtenBy, writtenOrigin, approvedBy, status } = carried.text
  const text = {
    segmentId,
    target,
    origin: 'carried',
    author: system,
    writtenBy,
    writtenOrigin,
    approvedBy,
    carriedFrom: textId,
  } as const
  return { ...common, outcome: 'carried', text, recheck: carried.recheck, status: carried.recheck ? 'draft' : status }
}
