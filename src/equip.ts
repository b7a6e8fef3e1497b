import { openReadingRoom } from './articles/reading-room.js'
import type { Config } from './config.js'
import { defaultProvider, freeProviders, startProviders } from './providers/index.js'
import { limitConcurrency } from './providers/limit-concurrency.js'
import type { Equipment } from './services.js'
import { openCheckingRoom } from './versions/checking-room.js'

/** What a process shares among all it does; built once, at its start. */
export function equip(
  config: Config,
  environment: NodeJS.ProcessEnv,
  publicUrl: string,
  log: Record<'info' | 'warn', Equipment['note']>,
): Equipment {
  const started = startProviders(environment)
  return {
    reading: openReadingRoom(),
    checking: openCheckingRoom(),
    providers: new Map([...started].map(([id, translator]) => [id, limitConcurrency(translator)])),
    defaultProvider: defaultProvider(started),
    prices: config.prices,
    fallbacks: config.fallbacks,
    freeProviders: freeProviders(config.prices),
    reviewPolicy: config.reviewPolicy,
    publicUrl,
    hasAdminKey: config.adminApiKey !== undefined,
    reconcileAtHour: config.reconcileAtHour,
    note: (about, message) => log.info(about, message),
    warn: (about, message) => log.warn(about, message),
    now: () => new Date(),
  }
}
