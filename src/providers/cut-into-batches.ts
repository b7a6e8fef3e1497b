/** How much one request may hold: so many texts, and so much in whatever unit `sizeOf` counts. */
export type BatchLimits = { texts: number; size: number; sizeOf(text: string): number }

/** Cuts texts into requests, in order. One that is too large for any request travels alone, for the engine to judge. */
export function cutIntoBatches(texts: readonly string[], limits: BatchLimits): string[][] {
  const batches: string[][] = []
  let room = 0

  for (const text of texts) {
    const size = limits.sizeOf(text)
    const last = batches.at(-1)
    if (last && last.length < limits.texts && size <= room) last.push(text)
    else {
      batches.push([text])
      room = limits.size
    }
    room -= size
  }
  return batches
}
