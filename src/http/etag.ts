import { createHash } from 'node:crypto'

/** An etag: what a change depends on, and behind a `~` a print of what else is shown and changes by itself. */
export function etagOf(state: string | number, beside: unknown): string {
  const rest = createHash('sha256').update(JSON.stringify(beside)).digest('base64url').slice(0, 12)
  return `${state}~${rest}`
}
