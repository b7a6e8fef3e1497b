import { createHash } from 'node:crypto'
import { z } from 'zod'
import { askServer, type EngineServer, troubleWith } from '../ask-server.js'
import { type Meter, ProviderError } from '../provider.js'

type Account = { key: string; serverUrl: string | undefined; timeoutMs: number }

const count = z.int().min(0)
const product = z.object({
  product_type: z.string(),
  billing_unit: z.string().optional(),
  api_key_unit_count: count.optional(),
  api_key_character_count: count.optional(),
})
/** Of a free or an old account only the first is there, and that account may have other keys. */
const usage = z.object({
  character_count: count,
  api_key_character_count: count.optional(),
  products: z.array(product).optional(),
  start_time: z.iso.datetime({ offset: true }).optional(),
})

/** Nobody waits for this count, so whoever asks too often stays away for a while. */
const leastPauseMs = 60_000

/**
 * Reads what DeepL counted in the billing period (`GET /v2/usage`; its client library leaves out whose use that is and
 * when the period began). The narrowest count is taken: documents and `/write` are on the same bill.
 */
export async function readUsage({ key, serverUrl, timeoutMs }: Account): Promise<Meter> {
  const server: EngineServer = { id: 'deepl', name: 'DeepL', timeoutMs, troubleOf }
  const url = `${(serverUrl ?? serverOf(key)).replace(/\/+$/, '')}/v2/usage`
  const answer = await askServer(server, { url, headers: { authorization: `DeepL-Auth-Key ${key}` } }).catch(error => {
    if (!(error instanceof ProviderError) || error.trouble !== 'busy') throw error
    throw troubleWith(server, 'busy', 'is asked too often (429)', Math.max(leastPauseMs, error.retryAfterMs ?? 0))
  })
  const read = usage.safeParse(answer)
  if (!read.success) throw troubleWith(server, 'broken', 'told a use that is not understood')
  const { start_time: start } = read.data
  const account = createHash('sha256').update(key).digest('hex').slice(0, 12)
  return { ...narrowest(read.data), account, periodStart: start === undefined ? null : new Date(start) }
}

/** Free keys end in `:fx` and have a server of their own. */
function serverOf(key: string): string {
  return key.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com'
}

function troubleOf(status: number) {
  return status === 456 ? 'quota' : undefined
}

function narrowest({
  products = [],
  api_key_character_count: ofKey,
  character_count: ofAccount,
}: z.infer<typeof usage>): Pick<Meter, 'counted' | 'countsOf'> {
  const translations = products.find(({ product_type: type }) => type === 'translate')
  const translated =
    translations?.billing_unit === 'characters'
      ? (translations.api_key_unit_count ?? translations.api_key_character_count)
      : translations?.api_key_character_count
  if (translated !== undefined) return { counted: translated, countsOf: 'translations' }
  return ofKey === undefined ? { counted: ofAccount, countsOf: 'account' } : { counted: ofKey, countsOf: 'key' }
}
