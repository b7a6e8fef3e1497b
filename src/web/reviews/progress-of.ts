import type { Segment } from '../api/types.js'

/** How far a review is: what is confirmed, and what still asks for a person. */
export type ReviewProgress = { segments: number; confirmed: number; errors: number; warnings: number; rechecks: number }

/** Counts a version's segments; those without words are confirmed from the start. */
export function progressOf(segments: readonly Segment[]): ReviewProgress {
  const open = segments.flatMap(({ findings }) => findings.filter(({ state }) => state === 'open'))
  return {
    segments: segments.length,
    confirmed: segments.filter(({ status }) => status === 'confirmed').length,
    errors: open.filter(({ severity }) => severity === 'error').length,
    warnings: open.filter(({ severity }) => severity === 'warning').length,
    rechecks: segments.filter(({ recheck, status }) => recheck && status !== 'confirmed').length,
  }
}

/** True if the segment still asks for a person: not confirmed, or with an open finding. */
export function isUnseen({ status, findings }: Segment): boolean {
  return status !== 'confirmed' || findings.some(({ state }) => state === 'open')
}

/** The place of the next segment that `fits`, from behind `from` and then from the top; -1 if there is none. */
export function nextPlace(segments: readonly Segment[], from: number, fits: (segment: Segment) => boolean): number {
  for (let step = 1; step <= segments.length; step++) {
    const place = (from + step) % segments.length
    const segment = segments[place]
    if (segment && fits(segment)) return place
  }
  return -1
}
