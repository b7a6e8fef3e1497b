import { z } from 'zod'
import { invalidInput } from '../problems.js'

/** The query parameters of every list; add a list's own filters with `.extend`. */
export const pageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('How many at most'),
  cursor: z.string().max(1000).optional().describe('`next` of the page before'),
})

/** The shape of every list. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  const page = z.object({
    items: z.array(item),
    next: z.string().nullable().describe('Cursor of the next page, if any'),
  })
  const { examples = [] } = (item.meta() ?? {}) as { examples?: unknown[] }
  return examples.length === 0 ? page : page.meta({ examples: [{ items: examples, next: null }] })
}

/**
 * A kind of cursor: the sort key of the last item seen, so that page 1,000 costs what page 1 costs. Opaque to
 * callers; what they send back is checked like any other input.
 */
export function cursorOf<Place>(schema: z.ZodType<Place>) {
  return {
    read(cursor: string | undefined): Place | null {
      if (cursor === undefined) return null
      const place = schema.safeParse(decode(cursor))
      if (!place.success) throw invalidInput({ errors: [{ pointer: '/cursor', code: 'cursor-unknown' }] })
      return place.data
    },
    write: (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url'),
  }
}

/** Cuts a page from rows that were read with one more than `limit`: the surplus says that there is a next. */
export function cutPage<Row>(rows: readonly Row[], limit: number, cursorFor: (last: Row) => string) {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last !== undefined ? cursorFor(last) : null }
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
