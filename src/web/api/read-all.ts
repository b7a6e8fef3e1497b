import { read } from './ask.js'
import type { Page } from './types.js'

/** All entries of a list of the API, page after page, for what has to know each of them. */
export async function readAll<Item>(path: string, signal: AbortSignal): Promise<Item[]> {
  const items: Item[] = []
  let cursor: string | null = ''
  do {
    const page: Page<Item> = await read(`${path}?limit=200${cursor && `&cursor=${cursor}`}`, signal)
    items.push(...page.items)
    cursor = page.next
  } while (cursor !== null)
  return items
}
