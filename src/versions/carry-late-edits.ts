import type { Job } from '../jobs/job.js'
import { system } from '../people/principal.js'
import { carryOver } from './carry-over.js'
import type { VersionStore } from './version-store.js'

/**
 * People go on editing the last version while the next is drafted, for hours if it is parked. What they wrote after
 * its texts were carried over is carried once more, unless somebody wrote in the new version too.
 */
export async function carryLateEdits(versions: VersionStore, job: Job, versionId: string): Promise<void> {
  const segments = await versions.carried(versionId)
  const newest = carryOver(segments, await versions.earlierTexts(job))
  for (const { id: segmentId, carriedFrom } of segments) {
    const found = newest.get(segmentId)
    if (!found || found.text.textId === carriedFrom) continue
    const { textId, target, writtenBy, writtenOrigin, status } = found.text
    const whose = { origin: 'carried', author: system, writtenBy, writtenOrigin, carriedFrom: textId } as const
    const head = { status: found.recheck ? 'draft' : status, recheck: found.recheck } as const
    await versions.write(versionId, { segmentId, target, ...whose }, head.status, head.recheck)
  }
}
