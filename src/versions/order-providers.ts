import type { Job } from '../jobs/job.js'
import { type Fallbacks, fallbacksFor } from '../providers/fallbacks.js'
import type { Translator } from '../providers/provider.js'

/** What is known of the providers, and which may stand in for which. */
export type ProvidersKnown = { providers: ReadonlyMap<string, Translator>; fallbacks: Fallbacks }

/**
 * Who is to draft a job, in this order: the provider that was chosen, then those that may stand in for it and bring the
 * source into the language. One that failed at the job for good is left out.
 */
export function orderProviders({ providers, fallbacks }: ProvidersKnown, job: Job, from: string): string[] {
  const { provider: chosen, language: to, passedOver } = job
  const standIns = fallbacksFor(fallbacks, to).filter(
    id => id !== chosen && providers.get(id)?.speaks({ from, to }) === true,
  )
  return [chosen, ...standIns].filter(id => !passedOver.includes(id))
}
