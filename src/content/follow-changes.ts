import type { FeedWatch } from '../database/feed-watch.js'
import type { Change } from './change.js'
import type { ChangeStore } from './change-store.js'

export type FollowNeeds = { changes: ChangeStore; changeWatch: FeedWatch }

export type Following = { after: string; limit: number; waitMs: number; signal?: AbortSignal | undefined }

/** What happened after a cursor; if nothing did, waits for it as long as the caller likes. */
export async function followChanges(
  { changes, changeWatch }: FollowNeeds,
  { after, limit, waitMs, signal }: Following,
): Promise<{ items: Change[]; next: string }> {
  let items = await changes.after(after, limit)
  if (items.length === 0 && waitMs > 0) {
    await changeWatch.wait(after, { forMs: waitMs, signal })
    items = signal?.aborted ? [] : await changes.after(after, limit)
  }
  return { items, next: items.at(-1)?.cursor ?? after }
}
