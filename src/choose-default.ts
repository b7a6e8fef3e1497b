import { findReadyProvider, type ProviderId } from './providers/index.js'
import type { Translator } from './providers/provider.js'

type Log = Record<'info' | 'warn', (fields: object, message: string) => void>

/** Decides, once at the start, which engine articles get that name none, and says so where it is not the one hoped for. */
export async function chooseDefault(started: ReadonlyMap<ProviderId, Translator>, log: Log): Promise<ProviderId> {
  const { provider, unready } = await findReadyProvider(started)
  if (provider === 'pseudo') log.warn({ unready }, noTranslation)
  else log.info({ provider, unready }, 'articles that name no provider get this one')
  return provider
}

const noTranslation =
  'articles that name no provider get pseudo, which is NO translation: set DEEPL_API_KEY, or fetch models with `npm run models`'
