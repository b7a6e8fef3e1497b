import { z } from 'zod'

/** The setting for an engine's address. One with a password in it is refused: addresses end up in logs. */
export const serverAddress = z
  .url({ protocol: /^https?$/ })
  .refine(address => URL.canParse(address) && !new URL(address).username && !new URL(address).password, {
    message: 'may not hold a name or password',
  })
  .transform(address => address.replace(/\/+$/, ''))

/** The setting for how long one request may take. */
export const patience = (defaultMs: number) => z.coerce.number().int().min(1).max(600_000).default(defaultMs)

/** The setting for a key: one word that fits a header. */
export const engineKey = z.string().regex(/^[\x21-\x7e]+$/, 'must be one word of plain characters')
