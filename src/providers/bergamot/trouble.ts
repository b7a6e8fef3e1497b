import { ProviderError, type ProviderTrouble } from '../provider.js'

/** Words a trouble of the local engine, or of fetching what it needs. */
export function bergamotError(trouble: ProviderTrouble, reason: string): ProviderError {
  return new ProviderError('bergamot', trouble, `Bergamot ${reason}`)
}

/** A short word for what the network or the disk objects to (`ECONNREFUSED`, `ENOSPC`). */
export function codeOf(error: unknown): string {
  const { code, cause, name } = error as { code?: unknown; cause?: { code?: unknown }; name?: unknown }
  const word = [cause?.code, code, name].find(given => typeof given === 'string' && /^\w+$/.test(given))
  return String(word ?? 'unknown')
}
