/** How long a `Retry-After` header asks to wait, in milliseconds: it is a number of seconds or a date. */
export function retryAfterMs(header: string | null | undefined): number | undefined {
  if (!header) return undefined
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isFinite(wait) ? Math.max(0, Math.round(wait)) : undefined
}
