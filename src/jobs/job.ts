import type { Priority } from '../articles/article.js'
import type { Preparation } from '../providers/provider.js'

export const jobStates = ['queued', 'translating', 'done', 'parked', 'failed', 'cancelled', 'superseded'] as const

export type JobState = (typeof jobStates)[number]

/**
 * Why a job stands still. `later`: it goes on by itself. `never`: a person must act first. `provider` is whose trouble
 * it is, if not that of the provider that was chosen.
 */
export type JobFailure = { type: string; detail: string; retry: 'later' | 'never'; provider?: string }

/** Bringing one revision into one language by machine. */
export type Job = {
  id: string
  articleId: string
  revisionId: string
  language: string
  provider: string
  priority: Priority
  state: JobState
  run: number
  failure: JobFailure | null
  /** Providers that failed at it for good since it was begun. */
  passedOver: string[]
  /** What its engine fetches before it can begin. */
  preparation: Preparation | null
  resumeAt: Date | null
  createdAt: Date
  finishedAt: Date | null
}

/** How the segments of a job were come by; a job that is done adds up to `segments`. */
export type Progress = {
  segments: number
  carried: number
  memory: number
  machine: number
  failed: number
  skipped: number
}

/** A job somebody may start again: it stands still, or left segments without a text. */
export function isRetryable({ state }: Job, { failed }: Progress): boolean {
  return state === 'failed' || state === 'parked' || state === 'cancelled' || (state === 'done' && failed > 0)
}
