/** A text that an earlier version of the article has for a source text. */
export type EarlierText = {
  textId: string
  sourceHash: string
  contextHash: string
  target: string
  writtenBy: string
  writtenOrigin: string
  approvedBy: string | null
  status: 'draft' | 'confirmed'
  /** True if its neighbours had changed already, and nobody has looked since. */
  recheck: boolean
}

/** What a segment takes over, and whether a person should look again because its neighbours changed. */
export type Carried = { text: EarlierText; recheck: boolean }

/**
 * Chooses, for each segment, the text to carry from earlier versions: the newest whose neighbours are the same,
 * else the newest of all, to be looked at again. What nobody has looked at yet is still to be looked at. `earlier` is sorted newest first.
 */
export function carryOver(
  segments: readonly { id: string; sourceHash: string; contextHash: string }[],
  earlier: readonly EarlierText[],
): Map<string, Carried> {
  const bySource = new Map<string, EarlierText[]>()
  for (const text of earlier) bySource.set(text.sourceHash, [...(bySource.get(text.sourceHash) ?? []), text])
  return new Map(
    segments.flatMap(({ id, sourceHash, contextHash }) => {
      const candidates = bySource.get(sourceHash) ?? []
      const same = candidates.find(candidate => candidate.contextHash === contextHash)
      const text = same ?? candidates[0]
      return text ? [[id, { text, recheck: !same || (text.recheck && text.status !== 'confirmed') }] as const] : []
    }),
  )
}
