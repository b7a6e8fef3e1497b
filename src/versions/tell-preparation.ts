import type { Job } from '../jobs/job.js'
import type { JobStore } from '../jobs/job-store.js'
import type { Preparation } from '../providers/provider.js'

/** Milliseconds between two notes of how far an engine is; screens look every two seconds. */
const between = 1_000

/**
 * Writes down for a job, now and then, how far its engine is with what it needs first, and at once when it is ready.
 * A note that fails is made up for by the next.
 */
export function tellPreparation({ jobs }: { jobs: Pick<JobStore, 'notePreparation'> }, job: Job) {
  let noted = Promise.resolve()
  let resting: NodeJS.Timeout | undefined
  let late: Preparation | undefined
  const note = (preparation: Preparation | null) => {
    noted = noted.then(() => jobs.notePreparation(job, preparation)).catch(() => undefined)
  }
  const rest = () => {
    resting = setTimeout(() => {
      resting = undefined
      if (late) tell(late)
    }, between).unref()
  }
  const tell = (preparation: Preparation | null): void => {
    late = preparation && resting ? preparation : undefined
    if (late) return
    clearTimeout(resting)
    resting = undefined
    note(preparation)
    if (preparation) rest()
  }
  return tell
}
